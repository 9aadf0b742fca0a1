import Testing

@testable import Bibliography

/// Citations by author and year, and the order of the list.
@Suite struct LabelTests {
  private func list(_ sources: [(author: String, issued: String, title: String)]) -> String {
    sources.enumerated().map { index, source in
      let author = source.author.isEmpty ? "" : ", author: [\(source.author)]"
      let issued = source.issued.isEmpty ? "" : ", issued: \(source.issued)"
      return "- {id: i\(index), type: book, title: '\(source.title)'\(author)\(issued)}\n"
    }.joined()
  }

  @Test func tellsWorksOfOneYearApart() {
    let printed = Printed(
      list([
        ("{family: Lo}", "2004-05", "B"), ("{family: Lo}", "2004-03-02", "A"),
        ("{family: Lo}", "2004", "C"), ("{family: Lo}", "2005", "D"), ("{family: Lo}", "164X", "E"),
        ("{family: Lo}", "164X", "F"), ("{family: Lo}", "", "G"), ("{family: Lo}", "", "H"),
      ]))
    #expect(
      printed.labels == [
        "Lo 1640s-a", "Lo 1640s-b", "Lo 2004a", "Lo 2004b", "Lo 2004c", "Lo 2005", "Lo n.d.-a",
        "Lo n.d.-b",
      ])
    #expect(
      printed.entries == [
        "Lo (1640s-a). <cite>E</cite>.", "Lo (1640s-b). <cite>F</cite>.",
        "Lo (2004a). <cite>C</cite>.", "Lo (2 March 2004b). <cite>A</cite>.",
        "Lo (May 2004c). <cite>B</cite>.", "Lo (2005). <cite>D</cite>.",
        "Lo (n.d.-a). <cite>G</cite>.", "Lo (n.d.-b). <cite>H</cite>.",
      ])
  }

  @Test func leavesYearsAloneWhereNumbersAreCited() {
    let sources = list([("{family: Lo}", "2004", "A"), ("{family: Lo}", "2004", "B")])
    let printed = Printed(sources, isAuthorYear: false)
    #expect(printed.labels == ["Lo 2004", "Lo 2004"])
    #expect(
      printed.entries == ["Lo (2004). <cite>A</cite>.", "Lo (2004). <cite>B</cite>."])
  }

  @Test func givesLettersBeyondZ() {
    let printed = Printed(
      list((0..<30).map { ("{family: Lo}", "2004", "T\(100 + $0)") }))
    #expect(
      printed.labels.suffix(5) == ["Lo 2004z", "Lo 2004aa", "Lo 2004ab", "Lo 2004ac", "Lo 2004ad"])
  }

  @Test func tellsNamesakesApart() {
    let printed = Printed(
      list([
        ("{family: Li, given: Anna}", "2001", "A"), ("{family: Li, given: Alan}", "2002", "B"),
        ("{family: Li, given: Bo}, {family: Hu}", "2003", "C"),
        ("{family: Li, given: B.}", "2004", "D"),
        ("{family: Hu, given: Jin-Tao}", "2001", "E"), ("{family: Hu, given: J.-T.}", "2002", "F"),
        ("{family: Ma, given: Jo}, {family: A}, {family: B}", "2001", "G"),
      ]))
    #expect(
      printed.labels == [
        "Hu 2002", "Hu 2001", "Alan Li 2002", "Anna Li 2001", "B. Li 2004", "B. Li and Hu 2003",
        "Ma et al. 2001",
      ])
  }

  @Test func sortsYearsAsDates() {
    let years = [
      "'-0379'", "'-0043'", "0079", "164X", "1609~", "2004/2006", "2004", "{literal: in press}", "",
    ]
    let printed = Printed(list(years.map { ("{family: Lo}", $0, "T") }))
    #expect(
      printed.labels == [
        "Lo 380 BC", "Lo 44 BC", "Lo AD 79", "Lo about 1609", "Lo 1640s", "Lo 2004", "Lo 2004–06",
        "Lo in press", "Lo n.d.",
      ])
  }

  @Test func sortsAnonymousWorksByTitleWithoutArticle() {
    let printed = Printed(
      list([
        ("", "2000", "The Zoo"), ("", "2000", "A Bear"), ("", "2000", "“An Ape”"),
        ("", "2000", "Theory"), ("{family: Öz}", "2000", "T"), ("{family: Oy}", "2000", "T"),
        ("{family: Oz}", "2000", "T"),
      ]))
    #expect(
      printed.labels == [
        "“An Ape” 2000", "A Bear 2000", "Oy 2000", "Oz 2000", "Öz 2000", "Theory 2000",
        "The Zoo 2000",
      ])
    #expect(withoutArticle("L'Aurore", in: "fr") == "Aurore")
    #expect(withoutArticle("L’Aurore", in: "fr") == "Aurore")
    #expect(withoutArticle("Die Welt", in: "de-AT") == "Welt")
    #expect(withoutArticle("The", in: "en") == "The")
    #expect(withoutArticle("The Zoo", in: "ru") == "The Zoo")
  }

  @Test func findsSourcesByTheBytesOfTheirIDs() {
    let printed = Printed(
      "[{id: Doe, type: book, title: A}, {id: doe, type: book, title: B}, {id: \"\u{E9}\", type: book, title: C}]"
    )
    #expect(printed.bibliography["Doe"]?.title == "A")
    #expect(printed.bibliography["doe"]?.title == "B")
    #expect(printed.bibliography["\u{E9}"]?.title == "C")
    #expect(printed.bibliography["e\u{301}"] == nil)
    #expect(SourceID("a b%").anchor == "a%20b%25")
    #expect(SourceID("http://x.org/a?b").citation == "@{http://x.org/a?b}")
    #expect(SourceID("doe:99-a").citation == "@doe:99-a")
  }

  /// Twice as many sources take no more than about twice the time, also if all of them are namesakes of one year.
  @Test func growsWithTheNumberOfSources() {
    func seconds(_ count: Int) -> Duration {
      let sources = list((0..<count).map { ("{family: Lo, given: G\($0)}", "2004", "T") })
      return ContinuousClock().measure { _ = Printed(sources) }
    }
    _ = seconds(200)
    let (small, large) = (seconds(1_000), seconds(4_000))
    #expect(large < small * 16)
  }
}
