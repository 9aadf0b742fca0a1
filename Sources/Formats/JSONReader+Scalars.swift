package import Diagnostics

extension JSONReader {
  package var peek: UInt8? { offset < file.bytes.count ? file.bytes[offset] : nil }

  package mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D {
      offset += 1
    }
  }

  /// What was most likely meant where no value starts.
  package var valueHint: String? {
    switch peek {
    case UInt8(ascii: "]")?, UInt8(ascii: "}")?, UInt8(ascii: ",")?:
      "a comma stands only between values"
    case UInt8(ascii: "'")?, (UInt8(ascii: "A")...UInt8(ascii: "Z"))?,
      (UInt8(ascii: "a")...UInt8(ascii: "z"))?:
      "write text between double quotes"
    default: nil
    }
  }

  package func unexpected(_ wanted: String, hint: String? = nil) -> Diagnostic {
    guard offset < file.bytes.count else {
      return .error(
        "json", "the file ends where \(wanted) must stand",
        at: file.place(max(0, offset - 1)..<offset), hint: hint)
    }
    let isXML = file.bytes[offset] == UInt8(ascii: "<")
    var end = offset + 1
    while end < file.bytes.count, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return .error(
      "json", "\"\(file.text(offset..<end))\" stands where \(wanted) must",
      at: file.place(offset..<end),
      hint: hint
        ?? (isXML ? "this is XML, as KML and GPX are: export what the file's name says" : nil))
  }

  /// A number such as coordinates are, or `nil` for one that must be looked at closely. At most fifteen digits over a
  /// power of ten: both are exact, so that their quotient is the nearest number that there is.
  private mutating func plainNumber() -> Double? {
    let isNegative = peek == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    let first = offset
    var (digits, power, point) = (0, 1, 0)
    while let byte = peek {
      if byte == UInt8(ascii: "."), point == 0 {
        point = offset
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        if point > 0 { power *= 10 }
      } else if "+-.Ee".utf8.contains(byte) {
        return nil
      } else {
        break
      }
      offset += 1
      if offset - first > 15 { return nil }
    }
    let whole = (point > 0 ? point : offset) - first
    let hasZero = whole > 1 && file.bytes[first] == UInt8(ascii: "0")
    guard whole > 0, !hasZero, point == 0 || power > 1 else { return nil }
    let value = Double(digits) / Double(power)
    return isNegative ? -value : value
  }

  package mutating func number() throws(Diagnostic) -> Double {
    let start = offset
    if let number = plainNumber() { return number }
    offset = start
    while let byte = peek, "+-.0123456789Ee".utf8.contains(byte) { offset += 1 }
    let text = file.text(start..<offset)
    let digits = text.drop { $0 == "-" }
    let isPlain =
      text.dropFirst().first.map { text.first != "-" || $0.isNumber } ?? (text != "-")
      && !digits.begins(with: ".")
    let hasZero = digits.begins(with: "0") && digits.dropFirst().first?.isNumber == true
    guard isPlain, !hasZero, !text.contains(".e"), !text.contains(".E"), !text.ends(with: "."),
      let value = Double(text), value.isFinite
    else {
      throw .error(
        "json", "\"\(text)\" is no number", at: file.place(start..<offset),
        hint: "write digits, a point before decimals, and no zero in front")
    }
    return value
  }

  package mutating func string() throws(Diagnostic) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        let text = String(decoding: text, as: UTF8.self)
        if let scalar = text.unicodeScalars.first(where: \.isNoText) {
          throw .error(
            "json", "\(scalar.number) is no character of text", at: file.place(start..<offset),
            hint: "take it out of this text")
        }
        return text
      case UInt8(ascii: "\\"): text += Array(try escape().utf8)
      case 0..<0x20:
        throw .error(
          "json", "a control character stands in a text", at: file.place(offset..<offset + 1),
          hint: "write a line break as \\n and a tab as \\t; take others out")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw .error(
      "json", "this text never ends", at: file.place(start..<start + 1),
      hint: "close it with a double quote")
  }

  private mutating func escape() throws(Diagnostic) -> String {
    let start = offset
    offset += 1
    let escapes: [UInt8: String] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let byte = peek, let text = escapes[byte] {
      offset += 1
      return text
    }
    if let first = codeUnit() {
      var units = [first]
      if UTF16.isLeadSurrogate(first), peek == UInt8(ascii: "\\") {
        offset += 1
        if let second = codeUnit() { units.append(second) }
      }
      if let text = String(validating: units, as: UTF16.self) { return text }
    }
    throw .error(
      "json", "\"\(file.text(start..<min(offset + 1, file.bytes.count)))\" is no escape",
      at: file.place(start..<min(offset + 1, file.bytes.count)),
      hint: "a backslash stands before one of \"\\/bfnrt, or before u and four hexadecimal digits")
  }

  /// The code unit of `u` and four hexadecimal digits.
  private mutating func codeUnit() -> UInt16? {
    guard peek == UInt8(ascii: "u"), offset + 5 <= file.bytes.count else { return nil }
    let digits = file.bytes[offset + 1..<offset + 5]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    offset += 5
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
