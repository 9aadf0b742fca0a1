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

  /// The addresses of a page's parts, if it is divided into some.
  func parts(of page: String) async throws -> [String] {
    let folder = page.split(separator: ".").first.map(String.init) ?? page
    let text = String(buffer: try await bytes(of: "\(folder)/parts.js"))
    guard text.hasPrefix("HTTP/1.1 200"), let start = text.firstRange(of: "siteParts(") else {
      return []
    }
    return text[start.upperBound...].split(separator: "\"").filter { $0.hasSuffix(".html") }
      .map { "\(folder)/\($0)" }
  }
}
