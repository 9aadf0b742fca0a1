import CourseChecks
import Markup
import SiteGenerator
import TestSupport
import Testing

/// The graph of sections, events, claims, people, places, documents, terms and sources.
@Suite struct GraphTests {
  static let files: [String: TestFile] = [
    "content/site.yaml":
      "title: T\nbase_url: https://example.org/t/\nupdated: 2026-11-23\nauthors: [{name: Us, url: \"https://us.example.org/\"}]",
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    key_terms: [split]
    events:
      - {id: e, date: 1949, title: E, people: [mao], places: [beijing], documents: [treaty], sources: [book]}
    claims:
      - {id: c, claim: It was “so” < once, verdict: corrected, note: It was not., sources: [book]}
      - {id: d, claim: Who knows?, verdict: unverified}
    ---
    [Mao](../people/mao.md) and [@book].
    """,
    "content/people/mao.md": "---\nname: Mao\nsources: [book]\n---\n\nText.",
    "content/people/deng.md": "---\nname: Deng\n---\n\nText.",
    "content/places/beijing.md": "---\nname: Beijing\n---\n\nText.",
    "content/documents/treaty.md": "---\ntitle: Treaty\nplace: beijing\n---\n\nText.",
    "content/glossary.md": "## Split\n\nMeaning.",
    "content/sources.yaml":
      "references:\n  - {id: book, type: book, title: Book, URL: \"https://b.example.org/\"}",
  ]

  @Test func countsEverything() async throws {
    let site = await build(Self.files, options: BuildOptions(isEditorial: true))
    let report = try #require(site.build.report)
    #expect(
      report.text == """
        things: sections 1, pages 0, events 1, people 2, places 1, documents 1, terms 1, sources 1
        references: ids 8, links 1, citations 1
        claims: all 2, confirmed 0, corrected 1, disputed 0, unverified 1
        right answers: questions 0, longest 0, shortest 0
        orphans: content/people/deng.md

        """)
    #expect(
      report.json.text == """
        {"report":{"things":{"sections":1,"pages":0,"events":1,"people":2,"places":1,"documents":1,"terms":1,"sources":1},\
        "references":{"ids":8,"links":1,"citations":1},"orphans":["content/people/deng.md"],\
        "claims":{"all":2,"confirmed":0,"corrected":1,"disputed":0,"unverified":1},\
        "answers":{"questions":0,"longest":0,"shortest":0}}}
        """)
  }

  @Test func writesClaimReviews() async throws {
    let site = await build(Self.files)
    let review = """
      "author":[{"@type":"Organization","name":"Us","url":"https://us.example.org/"}],"datePublished":"2026-11-23",
      """
    let text = try site.text("claims.jsonld")
    #expect(
      text == """
        {"@context":"https://schema.org","@graph":[\
        {"@type":"ClaimReview","@id":"https://example.org/t/claims.html#c","url":"https://example.org/t/claims.html#c",\
        "claimReviewed":"It was “so” \\u003c once","reviewBody":"It was not.",\
        "reviewRating":{"@type":"Rating","alternateName":"Corrected"},\(review)\
        "citation":[{"@type":"CreativeWork","name":"Book","url":"https://b.example.org/"}],\
        "isPartOf":"https://example.org/t/sections/a.html"},\
        {"@type":"ClaimReview","@id":"https://example.org/t/claims.html#d","url":"https://example.org/t/claims.html#d",\
        "claimReviewed":"Who knows?","reviewRating":{"@type":"Rating","alternateName":"Not verified"},\(review)\
        "citation":[],"isPartOf":"https://example.org/t/sections/a.html"}]}

        """)
  }

  /// After a rename of one id every place that used it is told, and nothing else.
  @Test func tellsEachUseOfARenamedId() async throws {
    var files = Self.files
    files["content/people/deng.md"] = .absent
    files["content/people/mao-zedong.md"] = files["content/people/mao.md"]
    files["content/people/mao.md"] = .absent
    let site = await build(files)
    #expect(
      site.report == """
        content/sections/01-a.md:6:44: error: there is no person "mao" [unknown-id]
        5 | events:
        6 |   - {id: e, date: 1949, title: E, people: [mao], places: [beijing], documents: [treaty], sources: [b
          |                                            ^~~
        content/sections/01-a.md:11:1: error: there is no file "../people/mao.md" [dead-link]
        10 | ---
        11 | [Mao](../people/mao.md) and [@book].
           | ^~~~~~~~~~~~~~~~~~~~~~~

        """)
  }
}
