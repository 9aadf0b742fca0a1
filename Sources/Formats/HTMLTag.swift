/// A start tag of an HTML page, with the places of what it says.
package struct HTMLTag: Hashable {
  /// In lower case.
  package let name: String
  package let attributes: [Attribute]
  /// The bytes from `<` to `>`.
  package let range: Range<Int>
  /// Whether a slash stands before the `>`.
  package let isSelfClosing: Bool

  /// A name and a value with its character references read.
  package struct Attribute: Hashable {
    /// In lower case.
    package let name: String
    package let value: String
    /// The bytes of the value, without quotes.
    package let range: Range<Int>
  }

  /// The attribute of this name.
  package subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }

  /// Whether nothing stands in the element: HTML has no end tag for it, or it is closed as in XML.
  package var isVoid: Bool { isSelfClosing || Self.voidNames.contains(name) }

  private static let voidNames: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}

/// The start tags of an HTML page in order.
package struct HTMLTags: Sequence, IteratorProtocol {
  private var tokens: HTMLTokens

  package init(_ bytes: [UInt8]) { tokens = HTMLTokens(bytes) }

  package mutating func next() -> HTMLTag? {
    while let token = tokens.next() {
      if case .start(let tag) = token { return tag }
    }
    return nil
  }
}
