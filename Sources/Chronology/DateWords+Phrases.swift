import Diagnostics

extension DateWords {
  /// One pattern of `DateWords`, for whoever fills it from a file.
  package struct Phrase: Sendable {
    /// A kebab-case name.
    package let name: String
    /// The placeholders that the pattern has to hold, without braces.
    package let placeholders: [String]
    /// Where `DateWords` has it.
    package let path: any WritableKeyPath<DateWords, String> & Sendable

    fileprivate init(
      _ name: String, _ path: any WritableKeyPath<DateWords, String> & Sendable,
      _ placeholders: String...
    ) {
      self.name = name
      self.placeholders = placeholders
      self.path = path
    }
  }

  /// A list of words of `DateWords`, for whoever fills it from a file.
  package struct WordList: Sendable {
    /// A kebab-case name.
    package let name: String
    /// How many words it has; `nil` if that is free.
    package let count: Int?
    /// Where `DateWords` has it.
    package let path: any WritableKeyPath<DateWords, [String]> & Sendable
  }

  /// Every pattern, in the order of its declaration.
  package static let phrases = [
    Phrase("day", \.day, "day", "month", "year"),
    Phrase("day-of-month", \.dayOfMonth, "day", "month"),
    Phrase("month", \.month, "month", "year"),
    Phrase("season", \.season, "season", "year"),
    Phrase("northern-season", \.northernSeason, "season", "year"),
    Phrase("southern-season", \.southernSeason, "season", "year"),
    Phrase("part-of-year", \.partOfYear, "part", "year"),
    Phrase("short-quarter", \.shortQuarter, "number"),
    Phrase("year-before-christ", \.yearBeforeChrist, "year"),
    Phrase("year-of-christ", \.yearOfChrist, "year"),
    Phrase("year-before-common-era", \.yearBeforeCommonEra, "year"),
    Phrase("year-of-common-era", \.yearOfCommonEra, "year"),
    Phrase("million", \.million, "number"),
    Phrase("billion", \.billion, "number"),
    Phrase("decimal-mark", \.decimalMark),
    Phrase("digit-group-separator", \.digitGroupSeparator),
    Phrase("decade", \.decade, "year"),
    Phrase("century", \.century, "ordinal"),
    Phrase("period-in-phrase", \.periodInPhrase, "period"),
    Phrase("day-in-period", \.dayInPeriod, "date", "period"),
    Phrase("day-of-unknown-month", \.dayOfUnknownMonth, "day"),
    Phrase("unknown-year", \.unknownYear),
    Phrase("unknown-date", \.unknownDate),
    Phrase("some-time-in", \.someTimeIn, "range"),
    Phrase("about", \.about, "date"),
    Phrase("perhaps", \.perhaps, "date"),
    Phrase("about-and-perhaps", \.aboutAndPerhaps, "date"),
    Phrase("perhaps-about-in-phrase", \.perhapsAboutInPhrase, "date"),
    Phrase("year-aside", \.yearAside, "date", "year"),
    Phrase("from", \.from, "date"),
    Phrase("until", \.until, "date"),
    Phrase("from-to-unknown", \.fromToUnknown, "date"),
    Phrase("until-from-unknown", \.untilFromUnknown, "date"),
    Phrase("year-range", \.yearRange, "from", "toShort"),
    Phrase("close-range", \.closeRange, "from", "to"),
    Phrase("wide-range", \.wideRange, "from", "to"),
    Phrase("spoken-range", \.spokenRange, "from", "to"),
    Phrase("or-earlier", \.orEarlier, "date"),
    Phrase("or-later", \.orLater, "date"),
    Phrase("and-earlier", \.andEarlier, "date"),
    Phrase("and-later", \.andLater, "date"),
    Phrase("list-separator", \.listSeparator),
    Phrase("list-or", \.listOr),
    Phrase("list-and", \.listAnd),
  ]

  /// Every list of words, in the order of its declaration.
  package static let wordLists = [
    WordList(name: "months", count: 12, path: \.months),
    WordList(name: "months-of-days", count: 12, path: \.monthsOfDays),
    WordList(name: "short-months", count: 12, path: \.shortMonths),
    WordList(name: "seasons", count: 4, path: \.seasons),
    WordList(name: "parts-of-year", count: 9, path: \.partsOfYear),
    WordList(name: "ordinals", count: nil, path: \.ordinals),
  ]

  /// `pattern` with its placeholders replaced; other braces stay as they are.
  static func fill(_ pattern: String, _ values: KeyValuePairs<String, String>) -> String {
    let bytes = pattern.utf8.span
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    // What has been written, and where the last opening brace behind it stands.
    var (written, open): (Int, Int?) = (0, nil)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") { open = index }
      guard byte == UInt8(ascii: "}"), let start = open else { continue }
      open = nil
      let name = bytes.extracting(start + 1..<index)
      for (key, value) in values where name.hasSameBytes(as: key.utf8.span) {
        result.append(bytes.extracting(written..<start))
        result.append(value.utf8.span)
        written = index + 1
        break
      }
    }
    result.append(bytes.extracting(written..<bytes.count))
    return String(decoding: result, as: UTF8.self)
  }
}
