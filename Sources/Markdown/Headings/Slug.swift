import Diagnostics

/// The id that GitHub would give a heading: letters, digits, marks, `_` and `-` in lower case, a hyphen for each space.
package func slug(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_": result.append(scalar)
    case " ": result.append("-")
    case "A"..."Z":
      if let lower = Unicode.Scalar(scalar.value + 32) { result.append(lower) }
    case _ where scalar.isASCII: continue
    default:
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
