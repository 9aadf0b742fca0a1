import NIOCore
import NIOPosix

/// A client of a preview on this machine.
struct PreviewClient {
  let port: Int

  /// The answer to a request for a page, its header included.
  func bytes(of page: String) async throws -> ByteBuffer {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(
        ByteBuffer(
          string: "GET /\(page) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n"))
      var answer = ByteBuffer()
      for try await var part in inbound { answer.writeBuffer(&part) }
      return answer
    }
  }
}
