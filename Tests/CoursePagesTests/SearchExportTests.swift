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
        "kinds":[{"title":"Section","before":"sections/","after":".html","records":[["a","The “first”"],["#","A plain heading"],["#size","Größe"]]},\#
        {"title":"Page","before":"","after":".html","records":[["about","About"]]},\#
        {"title":"Places","before":"places/","after":".html","named":true,"records":[["nerchinsk","Nerchinsk","尼布楚 · Níbùchǔ"]]},\#
        {"title":"Glossary","before":"glossary.html#","after":"","records":[["term","Term"]]},\#
        {"title":"Timeline","before":"timeline.html#","after":"","records":[["e","A treaty","27 August 1689"]]},\#
        {"title":"Claims","before":"claims.html#","after":"","records":[["c","It held.","Disputed"]]}],\#
        "texts":[0,3,4,5,6,7]\#
        ,"words":"01689 027 0about 1ugust 0disput 0first 0gross 0head 2ld 0long 0mean 1ore 0nerchinsk 1ibuchu 0part 1lain 0term 1own 1reati 0us 0word 0尼布 0布楚"\#
        ,"postings":"`6 `6 '3 `6 `7 '0 '2 '1 '7 7 5 1 '41 `4 2 '1 '5 4 '6 3 00 `4 `4"\#
        ,"lengths":"04000000","meanLength":1.125});

        """#)
  }

  @Test func writesTheTexts() async throws {
    let site = await build(Self.files)
    let texts = site.outputs.keys.filter { $0.hasPrefix("search/text-") }.sorted()
    #expect(
      try texts.map { try site.text($0) }.joined() == #"""
        siteSearchTexts([0,["S.\nWords.","More words.","Part."]]);
        siteSearchTexts([1,["Us."]]);
        siteSearchTexts([2,["A town."]]);
        siteSearchTexts([3,["Meaning."]]);
        siteSearchTexts([4,["At Nerchinsk."]]);
        siteSearchTexts([5,["For long."]]);

        """#)
  }

  /// What blocks say is found by the name of the lesson, the chart or the map, which results lead to.
  @Test func findsLessonsChartsAndMaps() async throws {
    let site = await build([
      "content/site.yaml": "title: T",
      "content/sections/01-a.md": """
      ---
      title: A
      summary: S.
      ---
      ## Before

      ```chart
      {title: "It's more", subtitle: A year, data: ../data/t.csv, x: year, y: n, note: Of *all*.}
      ```

      ```map
      {title: Where, description: D., places: [nerchinsk]}
      ```

      ```pathway
      minutes: 5
      lessons:
        - title: "A *first* look"
          question: Who signed?
          sections: [a]
          parts: [{minutes: 5, task: "Read [it](01-a.md).", with: Pens}]
          discuss: [Why?]
          exit: A date.
          look_for: A reason.
      ```
      """,
      "content/data/t.csv": "year,n,source\n2001,1,\n2002,2,\n",
      "content/places/nerchinsk.md": "---\nname: Nerchinsk\nlat: 51.98\nlon: 116.58\n---\nA town.",
    ])
    let index = try site.text("search/index.js")
    let start = try #require(index.firstRange(of: #""records""#)?.lowerBound)
    let end = try #require(index[start...].firstRange(of: "]]")?.upperBound)
    #expect(
      index[start..<end] == #"""
        "records":[["a","A"],["#","Before"],["#chart-ja16zxkn","It’s more"],["#map-yhrcca1k","Where"],["#lesson-j9xdqmi1","Lesson: A first look"]]
        """#)
    #expect(
      try site.text("search/text-0.js") == #"""
        siteSearchTexts([0,["S.","","A year\nOf all.","Land: Natural Earth.","Who signed?\nRead it.\nPens\nWhy?\nBefore you leave: A date.\nTo look for: A reason."]]);

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
  @Test(arguments: ["", "navigation: [{title: A, target: sections/01-a.md}]"])
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
