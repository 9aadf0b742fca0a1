extension HTML {
  /// Appends markup written in the source code.
  package mutating func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends other markup.
  package mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Appends text as element content or as a double-quoted attribute's value.
  package mutating func text(_ text: String) {
    if text.utf8.contains(where: { reference(for: $0) != nil }) {
      escapeHTML(Array(text.utf8)[...], into: &bytes)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// Appends UTF-8 text as element content or as a double-quoted attribute's value.
  package mutating func text(_ text: ArraySlice<UInt8>) {
    escapeHTML(text, into: &bytes)
  }

  /// Appends ` name="value"`, the value escaped.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends an integer in decimal.
  package mutating func number(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
  }
}

/// Appends `text` with `&`, `<`, `>` and `"` as character references; runs between them are copied whole.
package func escapeHTML(_ text: ArraySlice<UInt8>, into output: inout [UInt8]) {
  var start = text.startIndex
  for index in text.indices {
    guard let reference = reference(for: text[index]) else { continue }
    output.append(contentsOf: text[start..<index])
    reference.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
    start = index + 1
  }
  output.append(contentsOf: text[start...])
}

private func reference(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: nil
  }
}
