/// Bytes that are HTML already: the only thing that a template puts on a page without escaping.
public struct HTML: Sendable, Hashable {
  /// UTF-8.
  public var bytes: [UInt8]

  public init() { bytes = [] }

  /// Takes bytes that the caller has made as HTML.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Takes markup written in the source code, which no input can reach.
  public init(_ literal: StaticString) {
    bytes = []
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as text, for tests and messages.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
