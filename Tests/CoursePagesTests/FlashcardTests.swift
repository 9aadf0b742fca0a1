import TestSupport
import Testing

/// Cards of terms, people, documents and dates, on their page and as tables.
@Suite struct FlashcardTests {
  static let files: [String: TestFile] = [
    "content/site.yaml": "title: \"Rivers, and \\\"borders\\\"\"",
    "content/glossary.md": "## Term\n\nIts *meaning*, in short.\n\n## Empty",
    "content/people/mao.md": """
    ---
    name: Mao
    native: [{lang: zh-Hans, text: 毛泽东}]
    summary: A leader.
    ---
    """,
    "content/people/nobody.md": "---\nname: Nobody\n---",
    "content/documents/pact.md": "---\ntitle: Pact\nsigned: 1950-02-14\nsummary: A pact.\n---",
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    events:
      - {id: talks, date: 1949, title: Talks, summary: "In \\"Moscow\\"."}
      - {id: detail, date: 1948, title: Detail, importance: 3}
      - {id: some-day, date: XXXX, title: Some day}
    ---
    """,
  ]

  @Test func writesTables() async throws {
    let site = await build(Self.files)
    #expect(
      try site.text("flashcards.csv") == """
        #separator:Comma
        #html:true
        #deck:Rivers, and “borders”
        #notetype:Basic
        #guid column:1
        #tags column:4
        rivers-and-borders-term-term,Term,"Its meaning, in short.",term\r
        rivers-and-borders-person-mao,Mao<br><span lang='zh-Hans'>毛泽东</span>,A leader.,person\r
        rivers-and-borders-document-pact,Pact,<b><time datetime='1950-02-14'>14 February 1950</time></b><br>A pact.,document\r
        rivers-and-borders-event-talks,Talks,<b><time datetime='1949'>1949</time></b><br>In “Moscow”.,event\r

        """)
    #expect(
      try site.text("flashcards.tsv") == """
        #separator:Tab
        #html:true
        #deck:Rivers, and “borders”
        #notetype:Basic
        #guid column:1
        #tags column:4
        rivers-and-borders-term-term\tTerm\tIts meaning, in short.\tterm
        rivers-and-borders-person-mao\tMao<br><span lang='zh-Hans'>毛泽东</span>\tA leader.\tperson
        rivers-and-borders-document-pact\tPact\t<b><time datetime='1950-02-14'>14 February 1950</time></b><br>A pact.\tdocument
        rivers-and-borders-event-talks\tTalks\t<b><time datetime='1949'>1949</time></b><br>In “Moscow”.\tevent

        """)
  }

  @Test func writesThePage() async throws {
    let site = await build(Self.files)
    #expect(
      try site.text("flashcards.html") == #"""
        <title>Flashcards · Rivers, and “borders”</title>
        <p id="term-term">Term Its meaning, in short. <a href="glossary.html#term">Read more</a></p>
        <p id="person-mao">Mao<br><span lang="zh-Hans">毛泽东</span> A leader. <a href="people/mao.html">Read more</a></p>
        <p id="document-pact">Pact <b><time datetime="1950-02-14">14 February 1950</time></b><br>A pact. <a href="documents/pact.html">Read more</a></p>
        <p id="event-talks">Talks <b><time datetime="1949">1949</time></b><br>In “Moscow”. <a href="sections/a.html#talks">Read more</a></p>

        """#)
  }

  /// Without terms, people, documents or dated events there are no cards, and no link leads to them.
  @Test func makesNoneOfNothing() async {
    let site = await build([
      "content/sections/01-a.md":
        "---\ntitle: A\nsummary: S.\nevents: [{date: XXXX, title: E}]\n---"
    ])
    #expect(site.outputs.keys.filter { $0.hasPrefix("flashcards") }.isEmpty)
  }
}
