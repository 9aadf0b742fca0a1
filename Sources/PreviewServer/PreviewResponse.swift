package import NIOHTTP1

/// An answer to one request.
package struct PreviewResponse: Sendable, Equatable {
  /// What follows the headers.
  package enum Body: Sendable, Hashable {
    case bytes([UInt8])
    /// The changes of the page with this target, as server-sent events (WHATWG HTML, 9.2).
    case events(page: String)
  }

  package let status: HTTPResponseStatus
  package var headers: HTTPHeaders
  package var body: Body

  /// An answer with the headers that all answers have.
  init(_ status: HTTPResponseStatus, type: String, _ body: Body) {
    self.status = status
    self.body = body
    headers = [
      "Content-Type": type, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    ]
    if case .bytes(let bytes) = body {
      headers.add(name: "Content-Length", value: "\(bytes.count)")
    }
  }

  /// A refusal in one line of text.
  init(refusal status: HTTPResponseStatus, _ reason: String) {
    self.init(status, type: MediaType.text, .bytes(Array("\(reason)\n".utf8)))
  }
}
