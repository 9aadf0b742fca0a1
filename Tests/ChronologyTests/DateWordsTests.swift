import Chronology
import Testing

@Suite struct DateWordsTests {
  @Test func namesEveryPlaceholder() {
    for phrase in DateWords.phrases {
      let pattern = DateWords.english[keyPath: phrase.path]
      let names = pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .map { String($0.prefix { $0 != "}" }) }
      #expect(names == phrase.placeholders, "\(phrase.name)")
    }
    #expect(Set(DateWords.phrases.map(\.name)).count == DateWords.phrases.count)
    #expect(Set(DateWords.phrases.map(\.path)).count == DateWords.phrases.count)
  }

  @Test func countsTheWordsOfItsLists() {
    for list in DateWords.wordLists {
      let count = DateWords.english[keyPath: list.path].count
      #expect(list.count == nil || list.count == count, "\(list.name)")
    }
  }

  /// A pattern that no property forgot to list would leave its English words here.
  @Test(arguments: [
    "1689-08-27", "1858-05", "1969-24", "1969-25", "1969-29", "1969-34", "-0349", "0079", "Y12000",
    "164X", "18XX", "18XX~", "156X-12-25", "XXXX-12", "XXXX", "1984-1X", "1960~", "1961?", "1962%",
    "1962%/1970", "2004?-06-11", "1949/..", "../1911", "1949/", "/1911", "1685/1686",
    "1964-02/1964-08", "1958-07-31/1959-06-20", "196X/1975", "1969-08-18/1969-10-20",
    "[..1667,1668,1670..]", "{..1667,1668,1670..}",
  ])
  func listsEveryWord(_ text: String) throws {
    var words = DateWords.english
    for phrase in DateWords.phrases {
      words[keyPath: phrase.path] = "<" + phrase.placeholders.map { "{\($0)}" }.joined() + ">"
    }
    for list in DateWords.wordLists {
      words[keyPath: list.path] = words[keyPath: list.path].map { _ in "" }
    }
    let display = try date(text).display(in: words)
    #expect(!display.contains { $0.isLetter || $0 == " " || $0 == "–" || $0 == "{" }, "\(display)")
  }

  @Test(arguments: [
    ("1689-09-06~", "um den 6. September 1689"), ("1685/1686", "1685–1686"),
    ("1858-05/1858-08", "Mai bis August 1858"), ("18XX", "19. Jahrhundert"),
    ("164X?", "vielleicht 1640er Jahre"), ("-0349", "350 v. Chr."),
    ("25XX", "irgendwann 2500–2599"), ("1969-24", "Winter 1969–1970"), ("Y12000", "12.000"),
  ])
  func speaksOtherLanguages(_ text: String, _ expected: String) throws {
    var german = DateWords.english
    german.months = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember",
    ]
    german.monthsOfDays = german.months
    german.seasons = ["Frühling", "Sommer", "Herbst", "Winter"]
    german.ordinals = (1...21).map { "\($0)." }
    german.day = "{day}. {month} {year}"
    german.about = "um den {date}"
    german.perhaps = "vielleicht {date}"
    german.yearRange = "{from}–{to}"
    german.closeRange = "{from} bis {to}"
    german.century = "{ordinal} Jahrhundert"
    german.decade = "{year}er Jahre"
    german.periodInPhrase = "{period}"
    german.yearBeforeChrist = "{year} v. Chr."
    german.digitGroupSeparator = "."
    german.someTimeIn = "irgendwann {range}"
    #expect(try date(text).display(in: german) == expected)
  }

  @Test func keepsBracesThatAreNoPlaceholder() throws {
    var words = DateWords.english
    words.about = "{ {date} } {who} {"
    #expect(try date("1960~").display(in: words) == "{ 1960 } {who} {")
    words.about = "{{date}}"
    #expect(try date("1960~").display(in: words) == "{1960}")
    words.about = "{date}{date}"
    #expect(try date("1960~").display(in: words) == "19601960")
  }
}
