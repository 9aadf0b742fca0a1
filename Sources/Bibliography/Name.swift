extension Reference {
  /// A name as CSL gives it: in parts, or whole.
  package struct Name: Sendable, Hashable {
    /// The name of a body, or of a person who has one name; the parts are empty then.
    let literal: String?
    let family: String
    let given: String
    /// The "von" of Alexander von Humboldt, which does not go with the family name alone.
    let droppingParticle: String
    /// The "de" of Simone de Beauvoir, which always does.
    let nonDroppingParticle: String
    let suffix: String
    /// Whether a comma stands before the suffix: Martin Luther King, Jr., but John Smith III.
    let hasCommaSuffix: Bool
    /// Whether the family name always stands first, without a comma.
    let isStatic: Bool

    init(literal: String) {
      self.literal = literal
      (family, given, droppingParticle, nonDroppingParticle, suffix) = ("", "", "", "", "")
      (hasCommaSuffix, isStatic) = (false, false)
    }

    /// Takes particles and a suffix out of the family and the given name where they stand there; a family name in
    /// quotes is taken as it is.
    init(
      family: String, given: String = "", droppingParticle: String = "",
      nonDroppingParticle: String = "", suffix: String = "", hasCommaSuffix: Bool = false,
      isStatic: Bool = false
    ) {
      literal = nil
      var (family, given, suffix) = (family.trimmed, given.trimmed, suffix)
      var (dropping, nonDropping) = (droppingParticle, nonDroppingParticle)
      var hasComma = hasCommaSuffix
      if family.utf8.count > 2, family.hasPrefix("\""), family.hasSuffix("\"") {
        family = String(family.dropFirst().dropLast())
      } else if nonDropping.isEmpty, let end = Self.particlesEnd(of: family) {
        nonDropping = String(family[..<end]).trimmed
        family = String(family[end...]).trimmed
      }
      if suffix.isEmpty, let comma = given.firstIndex(of: ",") {
        suffix = String(given[given.index(after: comma)...]).trimmed
        given = String(given[..<comma]).trimmed
        if suffix.hasPrefix("!") { suffix = String(suffix.dropFirst()).trimmed }
        hasComma = true
      }
      if dropping.isEmpty, let start = Self.particlesStart(of: given) {
        dropping = String(given[start...]).trimmed
        given = String(given[..<start]).trimmed
      }
      self.family = family
      self.given = given
      self.droppingParticle = dropping
      self.nonDroppingParticle = nonDropping
      self.suffix = suffix
      self.hasCommaSuffix = hasComma
      self.isStatic = isStatic
    }

    /// The name as an author–year citation shows it.
    package var short: String {
      if let literal { return literal }
      return family.isEmpty ? given : surname
    }

    /// The name with the family name first, as a list in alphabetical order shows it; Chinese, Japanese and Korean
    /// names as they are written there.
    package var inverted: String {
      if let literal { return literal }
      if isCompact { return family + given }
      if family.isEmpty || given.isEmpty && droppingParticle.isEmpty && suffix.isEmpty {
        return short
      }
      let rest = joined([given, droppingParticle])
      if isStatic { return joined([surname, rest]) }
      return [surname, rest, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The name in the order of speech.
    package var direct: String {
      if let literal { return literal }
      if isCompact { return family + given }
      if isStatic { return joined([surname, given, droppingParticle]) }
      let name = joined([given, droppingParticle, surname])
      if suffix.isEmpty { return name }
      return name + (hasCommaSuffix ? ", " : " ") + suffix
    }

    /// The name in the order of speech with the initials of the given names.
    var withInitials: String {
      if literal != nil || given.isEmpty || isCompact { return direct }
      return isStatic
        ? joined([surname, initials]) : joined([initials, droppingParticle, surname])
    }

    /// What such names are sorted by, one after the other.
    package var sortParts: [String] { literal.map { [$0] } ?? [surname, joined([given, suffix])] }

    /// The first letters of the given names: `J.-P.`, `A. B.`; names of other scripts than alphabets whole.
    var initials: String {
      var result = ""
      for word in given.split(whereSeparator: { $0 == " " || $0 == "." }) {
        for (index, part) in word.split(separator: "-").enumerated() {
          if !result.isEmpty { result += index > 0 || word.hasPrefix("-") ? "-" : " " }
          guard let first = part.first, first.isUppercase || first.isLowercase else {
            result += part
            continue
          }
          result += "\(first.uppercased())."
        }
      }
      return result
    }

    private var surname: String { joined([nonDroppingParticle, family]) }

    /// Whether the name is written without blanks, family name first.
    private var isCompact: Bool {
      literal == nil && !family.isEmpty
        && (family + given).unicodeScalars.allSatisfy(Self.isEastAsian)
    }

    /// The words with blanks between them; none behind an apostrophe or a hyphen, as in d’Alembert.
    private func joined(_ words: [String]) -> String {
      var result = ""
      for word in words where !word.isEmpty {
        if let last = result.last, last != "'", last != "’", last != "-" { result += " " }
        result += word
      }
      return result
    }

    /// Where the family name starts behind particles in small letters, as in "van der Meer".
    private static func particlesEnd(of family: String) -> String.Index? {
      var end: String.Index?
      var index = family.startIndex
      while let blank = family[index...].firstIndex(of: " "), family[index].isLowercase {
        index = family.index(after: blank)
        end = index
        if index == family.endIndex { return nil }
      }
      if end == nil || family[index].isLowercase {
        let head = family.prefix(3)
        if let mark = head.firstIndex(where: { $0 == "'" || $0 == "’" }),
          mark > head.startIndex, head[..<mark].allSatisfy(\.isLowercase),
          family.index(after: mark) < family.endIndex
        {
          return family.index(after: mark)
        }
      }
      return index < family.endIndex && family[index].isLowercase ? nil : end
    }

    /// Where particles in small letters start behind given names, as in "Alexander von".
    private static func particlesStart(of given: String) -> String.Index? {
      var start: String.Index?
      var end = given.endIndex
      while let blank = given[..<end].lastIndex(of: " ") {
        let word = given.index(after: blank)
        guard word < end, given[word..<end].allSatisfy({ $0.isLowercase || $0 == "'" || $0 == "’" })
        else { break }
        start = word
        end = blank
      }
      return start
    }

    private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3130...0x318F, 0x3400...0x9FFF,
        0xAC00...0xD7AF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF, 0xB7:
        true
      default: false
      }
    }
  }
}
