/// The character references of HTML that stand for ASCII or are numbers, which are all that can hide an address.
enum CharacterReferences {
  /// The text of an attribute's value with its references read (WHATWG HTML §13.2.5.72); others stay as they are.
  static func read(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"), let (text, end) = reference(in: bytes, at: index) {
        result += Array(text.utf8)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// What a name stands for.
  private static func text(named name: String) -> String? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "Tab": "\t"
    case "NewLine": "\n"
    case "colon": ":"
    case "semi": ";"
    case "sol": "/"
    case "bsol": "\\"
    case "period": "."
    case "comma": ","
    case "num": "#"
    case "quest": "?"
    case "excl": "!"
    case "percnt": "%"
    case "equals": "="
    case "plus": "+"
    case "lowbar": "_"
    case "commat": "@"
    case "lpar": "("
    case "rpar": ")"
    case "lsqb": "["
    case "rsqb": "]"
    case "lcub": "{"
    case "rcub": "}"
    case "ast": "*"
    case "dollar": "$"
    case "Hat": "^"
    case "grave": "`"
    case "verbar": "|"
    case "nbsp": "\u{A0}"
    default: nil
    }
  }

  /// Those that need no semicolon.
  private static let old = ["amp", "lt", "gt", "quot", "nbsp"]

  /// What the reference that starts at an index stands for; `nil` if there is none, or none of these.
  static func reference(
    in bytes: ArraySlice<UInt8>, at start: Int
  ) -> (text: String, end: Int)? {
    let rest = bytes[(start + 1)...]
    if rest.first == UInt8(ascii: "#") { return number(in: rest.dropFirst()) }
    let word = rest.prefix(while: isAlphanumeric)
    let name = String(decoding: word.prefix(10), as: UTF8.self)
    let next = word.endIndex < bytes.endIndex ? bytes[word.endIndex] : 0
    guard word.count <= 10, let text = text(named: name) else { return nil }
    if next == UInt8(ascii: ";") { return (text, word.endIndex + 1) }
    return old.contains(name) && next != UInt8(ascii: "=") ? (text, word.endIndex) : nil
  }

  /// A number behind `&#`, with its semicolon or without.
  private static func number(in rest: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    let isHex = rest.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = rest.dropFirst(isHex ? 1 : 0).prefix { byte in
      (0x30...0x39).contains(byte) || isHex && (0x61...0x66).contains(byte | 0x20)
    }
    guard !digits.isEmpty else { return nil }
    let significant = digits.drop { $0 == 0x30 }
    let value =
      significant.count > 8
      ? nil : UInt32(String(decoding: significant, as: UTF8.self), radix: isHex ? 16 : 10)
    let scalar = value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) } ?? "\u{FFFD}"
    let hasEnd = digits.endIndex < rest.endIndex && rest[digits.endIndex] == UInt8(ascii: ";")
    return (String(scalar), digits.endIndex + (hasEnd ? 1 : 0))
  }
}
