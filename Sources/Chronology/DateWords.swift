/// How a language writes dates: names, and patterns with places in braces.
package struct DateWords: Sendable, Hashable {
  /// January to December.
  package var months: [String]
  /// Spring, summer, autumn, winter.
  package var seasons: [String]
  /// First to fourth quarter.
  package var quarters: [String]
  /// First to third four months, then first and second half.
  package var parts: [String]
  /// What stands behind a number to make it an ordinal, for 1st, 2nd, 3rd and others.
  package var ordinals: [String]
  /// `{day} {month} {year}`.
  package var day: String
  /// `{month} {year}`.
  package var month: String
  /// `{year}` before year 1, counted back from it.
  package var beforeChrist: String
  /// `{year}` is the first of ten years.
  package var decade: String
  /// `{ordinal}` counts hundred years.
  package var century: String
  /// `{ordinal}` counts thousand years.
  package var millennium: String
  /// A day in a year that is not known, and a date of which nothing is known.
  package var unknownYear: String
  /// `{date}` is only about right.
  package var approximate: String
  /// `{date}` may be wrong.
  package var uncertain: String
  /// `{date}` may be wrong and is only about right.
  package var approximateAndUncertain: String
  /// `{date}` is where an open interval starts.
  package var from: String
  /// `{date}` is where an open interval ends.
  package var until: String
  /// `{date}` is the end of an interval whose start is not known.
  package var unknownStart: String
  /// `{date}` is the start of an interval whose end is not known.
  package var unknownEnd: String
  /// `{start}` and `{end}` of the same kind, close together.
  package var closeRange: String
  /// `{start}` and `{end}` that are written out.
  package var wideRange: String
  /// What stands between the last two of several dates of which one is meant.
  package var or: String
  /// What stands between the last two of several dates that are all meant.
  package var and: String
  /// `{number}` is the estimate of a year of which only some digits count.
  package var estimate: String

  /// British English.
  package static let english = DateWords(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    seasons: ["spring", "summer", "autumn", "winter"],
    quarters: ["first quarter of", "second quarter of", "third quarter of", "fourth quarter of"],
    parts: [
      "first third of", "second third of", "last third of", "first half of", "second half of",
    ],
    ordinals: ["st", "nd", "rd", "th"], day: "{day} {month} {year}", month: "{month} {year}",
    beforeChrist: "{year} BC", decade: "{year}s", century: "{ordinal} century",
    millennium: "{ordinal} millennium", unknownYear: "unknown year", approximate: "about {date}",
    uncertain: "perhaps {date}", approximateAndUncertain: "perhaps about {date}",
    from: "from {date}", until: "until {date}", unknownStart: "until {date} (start unknown)",
    unknownEnd: "from {date} (end unknown)", closeRange: "{start}–{end}",
    wideRange: "{start} – {end}", or: " or ", and: " and ", estimate: "about {number}")

  /// A number as an ordinal, as in `19th`.
  func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let index = isTeen || !(1...3).contains(number % 10) ? 3 : number % 10 - 1
    return "\(number)\(ordinals[index])"
  }
}

extension String {
  /// The pattern with its places filled.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    var result = self
    for (name, value) in values { result = result.replacing("{\(name)}", with: value) }
    return result
  }
}
