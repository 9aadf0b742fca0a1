import Diagnostics

/// A key that other programs read in front matter, and how its matter is said here.
package enum ForeignKey: Sendable, Hashable {
  /// By another key, the first of these that is known where it stands.
  case key([String])
  /// In other words, as in "the file's name gives the address".
  case words(String)
  /// Not at all.
  case nothing

  /// One warning for all of a mapping's `keys`; `known` are the keys that mean something in it.
  static func warning(
    of keys: [Located<String>], in advice: [String: ForeignKey], besides known: [String]
  ) -> Diagnostic? {
    guard let first = keys.first else { return nil }
    let names = keys.map { "\"\($0.value)\"" }
    var hints: [String] = []
    var useless: [String] = []
    for (key, name) in zip(keys, names) {
      switch advice[key.value] {
      case .key(let others)?:
        if let other = others.first(where: known.contains) {
          hints.append("for \(name) write \"\(other)\"")
        } else {
          useless.append(name)
        }
      case .words(let words)?: hints.append("for \(name): \(words)")
      case .nothing?, nil: useless.append(name)
      }
    }
    if !useless.isEmpty {
      hints.append("\(listed(useless)) can be left out")
    }
    if keys.contains(where: { advice[$0.value] == nil }) {
      hints.append("known keys: \(known.joined(separator: ", "))")
    }
    let verb =
      keys.count == 1
      ? "is a key of other programs, and means" : "are keys of other programs, and mean"
    return .warning(
      "foreign-key", "\(listed(names)) \(verb) nothing here", at: first.place,
      hint: hints.joined(separator: "; "))
  }

  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
