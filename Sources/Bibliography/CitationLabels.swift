import Collation

/// What stands for each source in an author–year citation.
package struct CitationLabel: Sendable, Hashable {
  /// With the markup that CSL allows.
  let names: String
  /// "n.d." of an undated source, and the letter that tells it from others of its authors and years.
  package let year: String
  /// That letter; empty if there is none.
  let letter: String
}

/// The labels of a whole bibliography: namesakes told apart by initials, then by given names, works of one year by
/// letters.
struct CitationLabels {
  private let style: BibliographyStyle
  /// How the given names of those who stand first must be told, by family name.
  private let namesakes: [String: Namesakes]

  /// The given names that stand with one family name.
  private struct Namesakes {
    /// Given names in full, by their initials; names that are initials themselves tell nothing more.
    private var names: [String: Set<String>] = [:]

    mutating func add(_ name: Reference.Name) {
      let initials = name.initials
      let isFull = !name.given.filter { $0 != " " && $0 != "." }
        .elementsEqual(initials.filter { $0 != " " && $0 != "." })
      if isFull {
        names[initials, default: []].insert(name.given)
      } else {
        names[initials] = names[initials] ?? []
      }
    }

    /// The name as it must be told.
    func text(_ name: Reference.Name) -> String {
      let initials = name.initials
      if names[initials].map({ $0.count > 1 }) ?? false { return name.direct }
      return names.count > 1 ? name.withInitials : name.short
    }
  }

  init(_ references: [Reference], style: BibliographyStyle) {
    self.style = style
    var namesakes: [String: Namesakes] = [:]
    for reference in references {
      guard case .names(let names, _) = reference.leader, let first = names.first,
        first.literal == nil
      else { continue }
      namesakes[first.short, default: Namesakes()].add(first)
    }
    self.namesakes = namesakes
  }

  /// The labels of sources that stand in the order of their list.
  func labels(inOrder references: some Collection<Reference>) -> [CitationLabel] {
    let plain = references.map { (names: names(of: $0), year: year(of: $0)) }
    guard style.isAuthorYear else {
      return plain.map { CitationLabel(names: $0.names, year: $0.year, letter: "") }
    }
    var counts: [[String]: Int] = [:]
    for label in plain { counts[[label.names, label.year], default: 0] += 1 }
    var given: [[String]: Int] = [:]
    return plain.map { label in
      let key = [label.names, label.year]
      guard counts[key, default: 0] > 1 else {
        return CitationLabel(names: label.names, year: label.year, letter: "")
      }
      let number = given[key, default: 0]
      given[key] = number + 1
      // "1640s" and "n.d." need a hyphen before the letter.
      let letter = (label.year.last?.isNumber == true ? "" : "-") + Self.letter(number)
      return CitationLabel(names: label.names, year: label.year + letter, letter: letter)
    }
  }

  private func names(of reference: Reference) -> String {
    switch reference.leader {
    case .body(let body): return body
    case .nobody:
      return reference.citedTitle.isEmpty ? reference[.genre] ?? "" : reference.citedTitle
    case .names(let names, _):
      guard let first = names.first else { return "" }
      let text = first.literal ?? namesakes[first.short]?.text(first) ?? first.short
      switch names.count {
      case 1: return text
      case 2: return "\(text) \(style.words.and) \(names[1].short)"
      default: return "\(text) \(style.words.andOthers)"
      }
    }
  }

  private func year(of reference: Reference) -> String {
    reference.issued?.years(in: style.words.dates) ?? reference[.status] ?? style.words.noDate
  }

  /// a to z, then aa, ab and so on.
  private static func letter(_ number: Int) -> String {
    var number = number
    var result = ""
    repeat {
      result = String(UnicodeScalar(UInt8(97 + number % 26))) + result
      number = number / 26 - 1
    } while number >= 0
    return result
  }
}
