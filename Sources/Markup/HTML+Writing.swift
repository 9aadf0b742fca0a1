extension HTML {
  /// Appends markup written in the source code.
  public mutating func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends other markup.
  public mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Appends text as element content or as a double-quoted attribute's value.
  public mutating func text(_ text: String) {
    escapeHTML(text.utf8, into: &bytes)
  }

  /// Appends UTF-8 text as element content or as a double-quoted attribute's value.
  public mutating func text(_ text: ArraySlice<UInt8>) {
    escapeHTML(text, into: &bytes)
  }

  /// Appends text as the content of an element alone: quotes stay as they are, which keeps JSON short.
  public mutating func content(_ text: String) {
    bytes.append(
      text.utf8, escaping: { isEscapedInHTML($0) && $0 != UInt8(ascii: "\"") }, by: writeReference)
  }

  /// Appends ` name="value"`, the value escaped.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends an integer in decimal.
  public mutating func number(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }
}

/// Appends `text` with `&`, `<`, `>` and `"` as character references; runs between them are copied whole.
public func escapeHTML(_ text: ArraySlice<UInt8>, into output: inout [UInt8]) {
  output.append(text, escaping: isEscapedInHTML, by: writeReference)
}

/// Appends `text` with `&`, `<`, `>` and `"` as character references.
public func escapeHTML(_ text: String.UTF8View, into output: inout [UInt8]) {
  output.append(text, escaping: isEscapedInHTML, by: writeReference)
}

/// Whether a byte is written as a character reference. Letters lie above all of them, so that one comparison is enough for most.
private func isEscapedInHTML(_ byte: UInt8) -> Bool {
  guard byte <= UInt8(ascii: ">") else { return false }
  return switch byte {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
  default: false
  }
}

private func writeReference(of byte: UInt8, to output: inout [UInt8]) {
  let reference: StaticString =
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  reference.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
}
