import TestSupport
import Testing

/// A section lists what its text cites; claims and events have their sources on the pages that gather them.
@Suite struct SourceListTests {
  private static let files: [String: TestFile] = [
    "content/sources.yaml": """
    references:
      - {id: told, type: book, title: Told, issued: "2001", publisher: Press, accessed: "2026-11-01", note: Read twice., URL: "https://example.org/told"}
      - {id: claimed, type: book, title: Claimed, issued: "2002"}
      - {id: happened, type: book, title: Happened, issued: "2003"}
    """,
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    events:
      - {id: pact, date: 1950-02-14, title: Pact, summary: It was signed., sources: [happened]}
    claims:
      - {id: said, claim: C, verdict: confirmed, note: N., sources: [claimed]}
    ---
    Text [@told].
    """,
  ]

  @Test func standsWhereItIsGathered() async throws {
    let site = await build(try realTheme().merging(Self.files) { $1 })
    #expect(site.report == "")
    func lines(_ path: String, _ words: String...) throws -> [String] {
      try site.text(path).split(separator: "\n").map(String.init).filter { line in
        words.contains(where: line.contains)
      }
    }
    let section = try lines("sections/a.html", "source-", "href=\"../timeline.html#pact", ">N.")
    #expect(
      section == [
        "<p>Text <span class=\"citation\">[<a role=\"doc-biblioref\" href=\"#source-told\">1</a>]</span>.</p>",
        "<li id=\"pact\"><time datetime=\"1950-02-14\">14 February 1950</time> <a href=\"../timeline.html#pact\">Pact</a></li>",
        "<p>N. <a href=\"../claims.html#said\">Sources</a></p>",
        "<li id=\"source-told\">Press (2001). <cite>Told</cite>. <a href=\"https://example.org/told\">example.org</a>. <a href=\"../sources.html#told\">↗</a></li>",
      ], "\(section)")
    let claims = try lines("claims.html", ">N.")
    #expect(
      claims == [
        "<p>N. <span class=\"linked-sources\"><a href=\"sources.html#claimed\">Claimed (2002)</a></span></p>"
      ], "\(claims)")
    let timeline = try lines("timeline.html", "linked-sources")
    #expect(
      timeline == [
        "<p class=\"note\">Sources: <span class=\"linked-sources\"><a href=\"sources.html#happened\">Happened (2003)</a></span></p>"
      ], "\(timeline)")
    let sources = try lines("sources.html", "Read twice")
    #expect(
      sources == [
        "<li id=\"told\">Press (2001). <cite>Told</cite>. <a href=\"https://example.org/told\">example.org</a> (read 1 November 2026). Read twice. <details class=\"cited\"><summary>Cited in 1</summary><ul><li><a href=\"sections/a.html\">A</a></li></ul></details></li>"
      ], "\(sources)")
  }
}
