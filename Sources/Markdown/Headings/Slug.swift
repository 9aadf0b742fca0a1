import Diagnostics

/// The id that GitHub would give a heading: letters, digits, marks, `_` and `-` in lower case, a hyphen for each space.
package func slug(_ text: String) -> String {
  var result: [UInt8] = []
  let bytes = text.utf8.span
  result.reserveCapacity(bytes.count)
  for index in bytes.indices {
    guard bytes[index] < 0x80 else { return slugOfLetters(text) }
    if let byte = slugByte(bytes[index]) { result.append(byte) }
  }
  return String(decoding: result, as: UTF8.self)
}

/// What stands for an ASCII character in an id; `nil` if nothing does.
private func slugByte(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"), UInt8(ascii: "_"):
    byte
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
  case UInt8(ascii: " "): UInt8(ascii: "-")
  default: nil
  }
}

/// The same for a text that is more than ASCII.
private func slugOfLetters(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      if let byte = slugByte(UInt8(scalar.value)) { result.append(Unicode.Scalar(byte)) }
    } else {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter:
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
        .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
        result.append(scalar)
      default: continue
      }
    }
  }
  return composed(String(result))
}

/// Ids given so far; a repeated one gets `-1`, `-2`, … behind it.
struct IDRegister {
  private var taken: Set<String>
  /// Ids that are taken as well, and not copied for each document.
  private let common: Set<String>
  /// The last number tried for each repeated id.
  private var counts: [String: Int] = [:]

  init(taken: Set<String>, common: Set<String> = []) {
    (self.taken, self.common) = (taken, common)
  }

  /// Takes an id as it is; false if it is taken.
  mutating func take(_ id: String) -> Bool {
    // Those of footnotes.
    guard !id.begins(with: "fn:"), !id.begins(with: "fnref:"), !common.contains(id) else {
      return false
    }
    return taken.insert(id).inserted
  }

  /// Takes `id`, or the first free id made from it.
  mutating func takeFree(_ id: String) -> String {
    if take(id) { return id }
    var number = counts[id, default: 0]
    while true {
      number += 1
      let candidate = "\(id)-\(number)"
      if take(candidate) {
        counts[id] = number
        return candidate
      }
    }
  }
}
