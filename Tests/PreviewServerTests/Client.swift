import NIOCore
import NIOPosix

@testable import PreviewServer

/// A client of the server at a port that says whatever it likes.
struct Client {
  let port: Int

  /// What the server answers until it closes the connection, or, unless that is to be waited for, to one request. A client
  /// that `closes` has nothing more to say and tells so (half-closed, RFC 9293, 3.6).
  func exchange(
    _ request: String, isWhole: Bool = true, closes: Bool = false
  ) async throws -> String {
    let client = try await connect()
    var text = ""
    do {
      text = try await client.executeThenClose { inbound, outbound in
        try await outbound.write(ByteBuffer(string: request))
        if closes { outbound.finish() }
        var text = ""
        for try await buffer in inbound {
          text += String(buffer: buffer)
          if !isWhole, text.contains("\r\n\r\n") { return text }
        }
        return text
      }
    } catch is IOError {
      // The server has closed the connection on a client that had more to say.
    } catch is ChannelError {
      // The same.
    }
    return text
  }

  func connect() async throws -> NIOAsyncChannel<ByteBuffer, ByteBuffer> {
    try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelOption(.allowRemoteHalfClosure, value: true)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel(
            wrappingChannelSynchronously: channel,
            configuration: .init(isOutboundHalfClosureEnabled: true))
        }
      }
  }
}

/// Runs `body` against a server of the small site.
func serving(
  patience: Duration = .seconds(60), clients: Int = 4096,
  _ body: (Client, PreviewHub) async throws -> Void
) async throws {
  let server = try await PreviewServer.listen(host: "127.0.0.1", port: 0, patience: patience)
  let hub = PreviewHub()
  _ = await hub.publish(site(smallSite))
  let running = Task { await server.run(hub, clients: clients) }
  do { try await body(Client(port: server.port), hub) } catch {
    running.cancel()
    throw error
  }
  running.cancel()
  await running.value
}

/// The status lines of answers that follow each other.
func statuses(_ text: String) -> [String] {
  text.matches(of: /HTTP\/1\.[01] (\d+ [A-Za-z ]+)/).map { String($0.1) }
}
