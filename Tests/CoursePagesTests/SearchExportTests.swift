import SiteGenerator
import TestSupport
import Testing

/// What the search page loads: the index, and the texts of its excerpts.
@Suite struct SearchExportTests {
  static let files: [String: TestFile] = [
    "content/site.yaml": """
    title: T
    script_languages: {Han: zh-Hans, Kana: ja}
    """,
    "content/sections/01-a.md": """
    ---
    title: The "first"
    summary: S.
    events: [{id: e, date: 1689-08-27, title: A treaty, summary: At Nerchinsk.}]
    claims: [{id: c, claim: It held., verdict: disputed, note: For long.}]
    ---
    Words.

    ## A plain heading

    More words.

    ### Größe {#size}

    Part.
    """,
    "content/places/nerchinsk.md": """
    ---
    name: Nerchinsk
    native: [{lang: zh, text: 尼布楚, romanization: Níbùchǔ}]
    ---
    A town.
    """,
    "content/glossary.md": "## Term\n\nMeaning.",
    "content/pages/about.md": "---\ntitle: About\n---\nUs.",
  ]

  @Test func writesTheIndex() async throws {
    let site = await build(Self.files)
    let text = try site.text("search/index.js")
    #expect(text.hasPrefix(#"siteSearchIndex({"english":true,"stop":"a an and "#))
    #expect(
      text.contains(
        #""languages":[["[\\p{Script=Han}]","zh-Hans"],["[\\p{Script=Hiragana}\\p{Script=Katakana}]","ja"]]"#
      ))
    let start = try #require(text.firstRange(of: #""kinds""#)?.lowerBound)
    #expect(
      text[start...] == #"""
        ?

        """#)
  }

  @Test func writesTheTexts() async throws {
    let site = await build(Self.files)
    let texts = site.outputs.keys.filter { $0.hasPrefix("search/text-") }.sorted()
    #expect(
      try texts.map { try site.text($0) }.joined() == #"""
        ?

        """#)
  }

  /// A site of the author's own words finds its words as they are; another language than English has no stems.
  @Test func leavesOtherLanguagesAlone() async throws {
    let site = await build(["content/site.yaml": "title: T\nlanguage: de"])
    #expect(
      try site.text("search/index.js").hasPrefix(
        #"siteSearchIndex({"english":false,"stop":"","languages":[],"#))
  }

  /// The search is the last of the navigation, also where a site has its own, and stands there once.
  @Test(arguments: ["", "navigation: [{title: A, page: sections/01-a.md}]"])
  func standsInTheNavigation(_ settings: String) async throws {
    let site = await build([
      "content/site.yaml": TestFile("title: T\n\(settings)"),
      "templates/home.html": "{{#navigation}}{{href}} {{/navigation}}",
    ])
    #expect(site.report == "")
    let home = try site.text("index.html").split(separator: " ")
    #expect(home.filter { $0 == "search.html" }.count == 1)
  }
}
