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

  /// Reads a number; `isTold` says whether other numbers tell this notation. A lone point is what programs write before
  /// decimals, unless `pointMayGroup`, as where semicolons part cells; a lone comma may be either.
  package func reading(of text: String, isTold: Bool, pointMayGroup: Bool = false) -> Reading {
    guard let digits = Digits(text) else { return .none }
    if let evidence = digits.evidence, evidence != self {
      return .foreign(digits.plain(evidence, mark: self))
    }
    if !isTold, digits.isAmbiguous, let mark = digits.marks.first,
      mark == .comma || pointMayGroup
    {
      return .ambiguous(
        groups: digits.plain(mark == .comma ? .point : .comma, mark: .point),
        decimals: digits.plain(mark, mark: .point))
    }
    let plain = digits.plain(self, mark: .point)
    guard let number = Double(plain + digits.exponent) else { return .none }
    let decimals = plain.firstIndex(of: ".").map { plain[$0...].utf8.count - 1 } ?? 0
    return .number(number, decimals: max(0, decimals - (Int(digits.exponent.dropFirst()) ?? 0)))
  }

  private var character: Character { self == .point ? "." : "," }

  /// A number with the digits and marks of any script in ASCII's.
  private static func latin(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var latin = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{66B}", "\u{FF0E}": latin.append(".")
      case "\u{FF0C}": latin.append(",")
      case "\u{FF0D}": latin.append("-")
      case _ where !scalar.isASCII && scalar.properties.generalCategory == .decimalNumber:
        let value = scalar.properties.numericValue ?? 0
        latin.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(value)))
      default: latin.append(scalar)
      }
    }
    return String(latin)
  }

  /// The parts of a number between its marks.
  private struct Digits {
    let sign: String
    /// Runs of digits, one more than there are marks.
    let runs: [Substring]
    let marks: [DecimalNotation]
    /// `e3` or nothing.
    let exponent: String

    /// `nil` if the text is no number in any notation.
    init?(_ text: String) {
      let text = DecimalNotation.latin(text)
      var rest = text[...]
      var sign = ""
      if let first = rest.first, "-+\u{2212}\u{2013}".contains(first) {
        sign = first == "+" ? "" : "-"
        rest = rest.dropFirst()
      }
      var exponent = ""
      if let letter = rest.firstIndex(where: { $0 == "e" || $0 == "E" }),
        let power = Int(rest[rest.index(after: letter)...]), power.magnitude < 100
      {
        exponent = "e\(power)"
        rest = rest[..<letter]
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
          || Self.arePaired(runs, marks)
      else { return nil }
      // Only the last mark may stand before decimals; those before it part groups, and are alike.
      if marks.count > 1 {
        guard Set(marks.dropLast()).count == 1, (1...3).contains(runs[0].utf8.count) else {
          return nil
        }
        if marks[0] == marks[marks.count - 1], runs[runs.count - 1].utf8.count != 3 { return nil }
      }
      (self.sign, self.runs, self.marks, self.exponent) = (sign, runs, marks, exponent)
    }

    /// Whether commas part groups as in India: three digits at the end, two before.
    private static func arePaired(_ runs: [Substring], _ marks: [DecimalNotation]) -> Bool {
      let groups = marks.last == .comma ? runs[...] : runs.dropLast()
      return groups.count > 2 && marks[0] == .comma && groups.last?.utf8.count == 3
        && (1...2).contains(runs[0].utf8.count)
        && groups.dropFirst().dropLast().allSatisfy { $0.utf8.count == 2 }
    }

    /// The text without blanks and apostrophes between groups of three digits; `nil` if they stand elsewhere.
    private static func joined(_ text: Substring) -> Substring? {
      let groups = text.split(omittingEmptySubsequences: false) {
        " \u{A0}\u{202F}\u{2009}'’\u{66C}".contains($0)
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
      marks.count == 1 && exponent.isEmpty && runs[1].utf8.count == 3
        && (1...3).contains(runs[0].utf8.count)
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
