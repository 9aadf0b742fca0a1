/// Bytes that are HTML already: the only thing that a template puts on a page without escaping.
package struct HTML: Sendable, Hashable {
  /// UTF-8.
  package var bytes: [UInt8]

  package init() { bytes = [] }

  /// Takes bytes that the caller has made as HTML.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Takes markup written in the source code, which no input can reach.
  package init(_ literal: StaticString) {
    bytes = []
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as text, for tests and messages.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
