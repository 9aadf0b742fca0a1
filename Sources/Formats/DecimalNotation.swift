import Diagnostics

/// How numbers of a table are written: which mark stands before decimals. Marks between groups of three digits may be
/// the other one, blanks or apostrophes.
package enum DecimalNotation: Sendable, Hashable {
  case point
  case comma

  /// What a text says as a number.
  package enum Reading: Sendable, Hashable {
    /// With the number of digits after the mark.
    case number(Double, decimals: Int)
    /// `1,234` where nothing else tells whether the comma parts thousands: what it is then, and what it is if not.
    case ambiguous(groups: String, decimals: String)
    /// A number in the other notation, and what it is in this one.
    case foreign(String)
    case none
  }

  /// The notation that these texts have in common. Where nothing tells a comma before decimals it is the point; where
  /// some tell one thing and some the other, it is what more of them tell.
  package static func common(to texts: some Sequence<String>) -> (notation: Self, isTold: Bool) {
    var (points, commas) = (0, 0)
    for text in texts {
      switch Digits(text)?.evidence {
      case .point?: points += 1
      case .comma?: commas += 1
      case nil: break
      }
    }
    return (commas > points ? .comma : .point, points + commas > 0)
  }

  /// Reads a number; `isTold` says whether other numbers tell this notation.
  package func reading(of text: String, isTold: Bool) -> Reading {
    guard let digits = Digits(text) else { return .none }
    if let evidence = digits.evidence, evidence != self {
      return .foreign(digits.plain(evidence, mark: self))
    }
    // A lone point is what programs write before decimals; a lone comma may be either.
    if !isTold, digits.isAmbiguous, digits.marks.first == .comma {
      return .ambiguous(
        groups: digits.plain(.point, mark: .point), decimals: digits.plain(.comma, mark: .point))
    }
    let plain = digits.plain(self, mark: .point)
    guard let number = Double(plain) else { return .none }
    let decimals = plain.firstIndex(of: ".").map { plain[$0...].utf8.count - 1 } ?? 0
    return .number(number, decimals: decimals)
  }

  private var character: Character { self == .point ? "." : "," }

  /// The parts of a number between its marks.
  private struct Digits {
    let sign: String
    /// Runs of digits, one more than there are marks.
    let runs: [Substring]
    let marks: [DecimalNotation]

    /// `nil` if the text is no number in any notation.
    init?(_ text: String) {
      var rest = text[...]
      var sign = ""
      if let first = rest.first, first == "-" || first == "+" || first == "\u{2212}" {
        sign = first == "+" ? "" : "-"
        rest = rest.dropFirst()
      }
      guard let whole = Self.joined(rest) else { return nil }
      var marks: [DecimalNotation] = []
      for character in whole {
        switch character {
        case ".": marks.append(.point)
        case ",": marks.append(.comma)
        case "0"..."9" where character.isASCII: break
        default: return nil
        }
      }
      let runs = whole.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
      guard runs.contains(where: { !$0.isEmpty }),
        runs.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
      else { return nil }
      // Only the last mark may stand before decimals; those before it part groups, and are alike.
      if marks.count > 1 {
        guard Set(marks.dropLast()).count == 1, (1...3).contains(runs[0].utf8.count) else {
          return nil
        }
        if marks[0] == marks[marks.count - 1], runs[runs.count - 1].utf8.count != 3 { return nil }
      }
      (self.sign, self.runs, self.marks) = (sign, runs, marks)
    }

    /// The text without blanks and apostrophes between groups of three digits; `nil` if they stand elsewhere.
    private static func joined(_ text: Substring) -> Substring? {
      let groups = text.split(omittingEmptySubsequences: false) {
        " \u{A0}\u{202F}\u{2009}'’".contains($0)
      }
      guard groups.count > 1 else { return text }
      let head = groups[0].utf8.count
      let tail = groups[groups.count - 1].prefix { $0 != "." && $0 != "," }
      guard (1...3).contains(head),
        groups.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 }),
        tail.utf8.count == 3,
        groups.dropLast().joined().utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return groups.joined()[...]
    }

    /// Whether its one mark may part thousands as well as stand before decimals.
    var isAmbiguous: Bool {
      marks.count == 1 && runs[1].utf8.count == 3 && (1...3).contains(runs[0].utf8.count)
        && !runs[0].begins(with: "0")
    }

    /// What stands before decimals, if this number alone tells it.
    var evidence: DecimalNotation? {
      guard let last = marks.last, !isAmbiguous else { return nil }
      if marks.count > 1, marks[0] == last { return last == .point ? .comma : .point }
      return last
    }

    /// The number with a mark before its decimals and none between groups, as it is in a notation.
    func plain(_ notation: DecimalNotation, mark: DecimalNotation) -> String {
      guard let last = marks.last, last == notation else { return sign + runs.joined() }
      return sign + runs.dropLast().joined() + String(mark.character) + String(runs[runs.count - 1])
    }
  }
}
