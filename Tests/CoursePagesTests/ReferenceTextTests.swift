import TestSupport
import Testing

/// Sources as a bibliography prints them, by their kind and by what is known of them.
@Suite struct ReferenceTextTests {
  @Test(arguments: [
    Entry(
      "{id: x, type: book, title: The Sino-Soviet Alliance, author: [{family: Jersild, given: Austin}], issued: 2014, publisher: University of North Carolina Press, publisher-place: Chapel Hill, edition: 2nd ed., collection-title: New Cold War History, DOI: 10.1000/x}",
      #"Jersild, Austin (2014). <cite>The Sino-Soviet Alliance</cite> (2nd ed.). New Cold War History. Chapel Hill: University of North Carolina Press. <a href="https://doi.org/10.1000/x">doi:10.1000/x</a>."#,
      cited: "Jersild 2014"),
    Entry(
      "{id: x, type: chapter, title: Border wars, author: [{family: Kuisong, given: Yang}, {family: Lo}], editor: [{family: Brown, given: Ann}, {literal: Cold War Project}], translator: [{family: Chen, given: Bo}], container-title: Essays & papers, issued: 2000-11, page: 21–52, publisher: Routledge}",
      "Kuisong, Yang and Lo (November 2000). “Border wars”. In <cite>Essays &amp; papers</cite>, 21–52. Edited by Ann Brown and Cold War Project. Translated by Bo Chen. Routledge.",
      cited: "Kuisong and Lo 2000"),
    Entry(
      #"{id: x, type: article-journal, title: Split, author: [{family: A, given: B.}, {family: C, given: D.}, {family: E, given: F.}], container-title: Cold War History, volume: "3", issue: "2", page: 1–10, issued: 1999/2000, URL: "https://www.example.org/a?b", accessed: 2024-05-06}"#,
      #"A, B., C, D. and E, F. (1999–2000). “Split”. <cite>Cold War History</cite> 3(2), 1–10. <a href="https://www.example.org/a?b">example.org</a> (read 6 May 2024)."#,
      cited: "A et al. 1999–2000"),
    Entry(
      #"{id: x, type: article-magazine, title: "Who lost the river?", container-title: The Weekly, issue: "7", issued: 1969-03}"#,
      "The Weekly (March 1969). “Who lost the river?” <cite>The Weekly</cite>, no. 7.",
      cited: "The Weekly 1969"),
    Entry(
      "{id: x, type: article-newspaper, title: Clash on the Ussuri, container-title: The Daily, issued: 1969-03-03, language: ru}",
      #"The Daily (3 March 1969). “<span lang="ru">Clash on the Ussuri</span>”."#,
      cited: "The Daily 1969"),
    Entry(
      "{id: x, type: report, title: Trade in 2023, author: [{literal: General Administration of Customs}], genre: Statistical report, number: No. 4, issued: 2024, publisher: General Administration of Customs, note: In Chinese}",
      "General Administration of Customs (2024). <cite>Trade in 2023</cite> (Statistical report, No. 4). In Chinese.",
      cited: "General Administration of Customs 2024"),
    Entry(
      "{id: x, type: treaty, title: Treaty of Nerchinsk, issued: 1689-08-27}",
      "<cite>Treaty of Nerchinsk</cite> (27 August 1689).",
      cited: "Treaty of Nerchinsk 1689"),
    Entry(
      #"{id: x, type: webpage, title: Chronology, container-title: Encyclopedia, URL: "http://example.org", note: Read with care!}"#,
      #"Encyclopedia (n.d.). “Chronology”. <a href="http://example.org">example.org</a>. Read with care!"#,
      cited: "Encyclopedia n.d."),
    Entry(
      #"{id: x, type: dataset, title: World trade, publisher: Example Bank, URL: "https://data.example.org/x", issued: 2023~}"#,
      #"Example Bank (about 2023). <cite>World trade</cite>. <a href="https://data.example.org/x">data.example.org</a>."#,
      cited: "Example Bank about 2023"),
    Entry(
      "{id: x, type: book, title: Documents <1917>, editor: [{family: Sladkovskii}], issued: 1950~, language: ru}",
      #"Sladkovskii (ed.) (about 1950). <cite lang="ru">Documents &lt;1917&gt;</cite>."#,
      cited: "Sladkovskii about 1950"),
    Entry(
      "{id: x, type: report, title: Two, author: [{family: A, given: B.}, {family: C, given: D.}], issued: 2001}",
      "A, B. and C, D. (2001). <cite>Two</cite>.",
      cited: "A and C 2001"),
    Entry(
      "{id: x, type: book, title: By parts, author: [{family: Lo}], issued: {date-parts: [[2008, 3, 5]]}}",
      "Lo (5 March 2008). <cite>By parts</cite>.",
      cited: "Lo 2008"),
  ])
  func prints(_ entry: Entry) async throws {
    let files: [String: TestFile] = [
      "content/sources.yaml": TestFile("references:\n  - " + entry.source),
      "content/sections/01-a.md": TestFile("---\ntitle: A\nsummary: S.\n---\n\nSo [@x]."),
    ]
    let site = await build(files)
    #expect(site.report == "")
    let page = try site.text("sources.html")
    #expect(page == "<title>Sources · T</title>\n<p id=\"x\">\(entry.text)</p>\n")
    let authorYear = await build(
      files.merging(["content/site.yaml": "title: T\ncitations: author-year"]) { $1 })
    let section = try authorYear.text("sections/a.html")
    let link = "<a role=\"doc-biblioref\" href=\"#source-x\">\(entry.cited)</a>"
    #expect(section.contains("<p>So <span class=\"citation\">(\(link))</span>.</p>"))
  }

  /// A source, its entry, and what stands for it in the text.
  struct Entry: Sendable, CustomTestStringConvertible {
    let source: String
    let text: String
    let cited: String

    init(_ source: String, _ text: String, cited: String) {
      (self.source, self.text, self.cited) = (source, text, cited)
    }

    var testDescription: String { source }
  }

}
