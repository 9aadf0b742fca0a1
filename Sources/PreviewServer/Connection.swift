import NIOCore
import NIOHTTP1
import NIOPosix

/// One client's connection: answers its requests in their order (RFC 9112, 9.3).
struct Connection: Sendable {
  typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  let responder: Responder
  let hub: PreviewHub
  /// How often a page that listens for events is sent a sign of life.
  static let heartbeat = Duration.seconds(20)

  /// Serves until the client, a time-out, or the end of the task closes the connection.
  func serve(_ channel: Channel) async {
    do {
      try await channel.executeThenClose { inbound, outbound in
        try await withThrowingTaskGroup(of: Void.self) { group in
          var head: HTTPRequestHead?
          for try await part in inbound {
            switch part {
            case .head(let request): head = request
            case .body: break
            case .end:
              guard let request = head else { return }
              let response = responder.response(to: request, from: await hub.snapshot)
              switch response.body {
              case .bytes(let bytes):
                try await Self.write(response, bytes, to: request, outbound)
                guard Self.staysOpen(after: request) else { return }
              case .events(let page):
                try await outbound.write(.head(Self.head(response, request)))
                group.addTask { try await tell(page, outbound) }
                group.addTask { try await Self.beat(outbound) }
              }
            }
          }
          group.cancelAll()
        }
      }
    } catch {
      // The client has gone, or spoke no HTTP: the connection is closed, others go on.
    }
  }

  /// Whether another request may follow. What follows a wish for another protocol is no HTTP to the parser, although the
  /// wish was not granted.
  private static func staysOpen(after request: HTTPRequestHead) -> Bool {
    request.isKeepAlive && request.method != .CONNECT && !request.headers.contains(name: "Upgrade")
  }

  private static func write(
    _ response: PreviewResponse, _ bytes: [UInt8], to request: HTTPRequestHead, _ outbound: Writer
  ) async throws {
    try await outbound.write(.head(head(response, request)))
    if !bytes.isEmpty { try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: bytes)))) }
    try await outbound.write(.end(nil))
  }

  private static func head(
    _ response: PreviewResponse, _ request: HTTPRequestHead
  ) -> HTTPResponseHead {
    var headers = response.headers
    if !staysOpen(after: request) { headers.add(name: "Connection", value: "close") }
    return HTTPResponseHead(version: request.version, status: response.status, headers: headers)
  }

  /// Sends an event whenever what the page shows, or what is wrong, has changed.
  private func tell(_ page: String, _ outbound: Writer) async throws {
    var last = ""
    try await outbound.write(.body(Self.bytes("retry: 500\n\n")))
    for await snapshot in await hub.snapshots() {
      let event = snapshot.event(forPage: page)
      guard event != last else { continue }
      try await outbound.write(.body(Self.bytes(event)))
      last = event
    }
  }

  private static func beat(_ outbound: Writer) async throws {
    while true {
      try await Task.sleep(for: heartbeat)
      try await outbound.write(.body(bytes(":\n\n")))
    }
  }

  private static func bytes(_ text: String) -> IOData { .byteBuffer(ByteBuffer(string: text)) }
}
