import CoursePages
import Diagnostics
import Formats
import SiteGenerator
import TestSupport
import Testing

/// What leads to an entry of a list leads to it wherever the list is divided.
@Suite struct DivisionLinkTests {
  /// The pages that gather entries.
  private static let lists = [
    "timeline", "people", "places", "documents", "glossary", "sources", "claims", "flashcards",
    "review", "answers",
  ]

  /// A made-up site with many entries of each kind, and links to them at random.
  static let files: [String: TestFile] = {
    var random = SeededNumbers(seed: 1689)
    var files: [String: TestFile] = [:]
    func text(_ path: String, _ text: String) { files["content/\(path)"] = TestFile(text) }
    let words = ["Amur", "Baikal", "Cossack", "Dauria", "Envoy", "Fur", "Galdan", "Harbin"]
    func word(_ number: Int) -> String { "\(words[number % 8]) \(number)" }
    text(
      "site.yaml",
      """
      title: Many
      themes: [{id: war, title: War}, {id: trade, title: Trade}]
      eras:
        - {id: old, title: Old, start: "1600", end: "1899"}
        - {id: new, title: New, start: "1900", end: ".."}
      """)
    for number in 1...30 {
      func any(_ most: Int) -> Int { Int.random(in: 1...most, using: &random) }
      var events = ""
      for event in 0..<4 {
        let year = any(4) == 1 ? "XXXX" : String(1580 + any(440))
        events += """
            - id: event-\(number)-\(event)
              date: "\(year)"
              title: Happened \(number) \(event)
              themes: [\(any(2) == 1 ? "war" : "trade")]
              people: [p\(any(30))]
              places: [q\(any(30))]
              documents: [d\(any(30))]
              sources: [book-\(any(30))]
              importance: \(any(3))

          """
      }
      text(
        "sections/\(number < 10 ? "0" : "")\(number)-s\(number).md",
        """
        ---
        title: Section \(number)
        summary: What it is.
        objectives: [Know it]
        events:
        \(events)claims:
          - {id: claim-\(number), claim: So it was., verdict: disputed, sources: [book-\(any(30))], note: "See [another](../claims.html#claim-\(number))."}
        ---
        [event](../timeline.html#event-\(any(30))-\(any(3))) [era](../timeline.html#era-old) [theme](../timeline.html#theme-war)
        [term](../glossary.md#term-\(any(30))) [source](../sources.yaml#book-\(any(30))) [claim](../claims.html#claim-\(any(30)))
        [section](../claims.html#section-s\(any(30))) [review](../review.html#review-s\(any(30))) [answers](../answers.html#answers-s\(any(30)))
        Cited [@book-\(any(30))], and read.

        ```quiz
        question: What of [the event](../timeline.html#event-\(any(30))-0) in \(number)?
        objective: 1
        choices:
          - {text: This, correct: true, why: So.}
          - {text: That, why: No.}
        ```

        ```timeline
        section: s\(number)
        ```
        """)
      text(
        "people/p\(number).md",
        "---\nname: \(word(number))\nborn: \"\(1600 + number)\"\nsummary: One who was there, number \(number).\nsources: [book-\(number)]\n---\n[term](../glossary.md#term-\(number))"
      )
      text(
        "places/q\(number).md",
        "---\nname: \(word(number)) place\nkind: town\nregion: Region \(number % 4)\nlat: 50\nlon: \(100 + number)\n---\nText."
      )
      text(
        "documents/d\(number).md",
        "---\ntitle: Treaty \(number)\nsigned: \"\(1610 + number * 10)\"\nsummary: What was agreed, number \(number).\n---\nText."
      )
      text(
        "pages/page-\(number).md",
        "---\ntitle: Page \(number)\n---\n[term](../glossary.md#term-\(number)) [own](../page-1.html)\n\n```quiz\nquestion: And \(number)?\nchoices:\n  - {text: This, correct: true, why: So.}\n  - {text: That, why: No.}\n```"
      )
    }
    text(
      "index.md", (1...30).map { "[Page \($0)](pages/page-\($0).md)" }.joined(separator: ", "))
    text(
      "glossary.md",
      (1...30).map {
        "## \(word($0)) {#term-\($0)}\n\nMeans [another](#term-\(31 - $0)), and [@book-\($0)] says so.\n"
      }.joined(separator: "\n"))
    text(
      "sources.yaml",
      "references:\n"
        + (1...30).map {
          "  - {id: book-\($0), type: \($0 % 2 == 0 ? "book" : "webpage"), title: Title \($0), author: [{family: \(words[$0 % 8]), given: Ann}], issued: \"1990\", URL: \"https://example.org/\($0)\"}"
        }.joined(separator: "\n"))
    return files
  }()

  /// Every link and every anchor of the divided site is there, and every page can be reached.
  @Test(arguments: [900, 3000, 12000, 1 << 40])
  func holdsTogether(limit: Int) async throws {
    let site = await build(
      Self.files, theme: try realTheme(), options: DivisionTests.options(limit, checks: true))
    let broken = site.build.diagnostics.filter {
      $0.severity == .error || $0.code.hasPrefix("output-") || $0.code == "unreachable"
    }
    #expect(broken.isEmpty, "\(broken)")
    #expect(site.build.outputs != nil)
  }

  /// What an address named before a list was divided is on the list's page, or on the part that the list of addresses names.
  @Test(arguments: [900, 3000])
  func keepsEveryAddress(limit: Int) async throws {
    let theme = try realTheme()
    let whole = await build(Self.files, theme: theme, options: DivisionTests.options(.max)).outputs
    let site = await build(Self.files, theme: theme, options: DivisionTests.options(limit)).outputs
    func ids(_ path: String, of site: [String: [UInt8]]) throws -> Set<String> {
      let bytes = try #require(site[path], "\(path)")
      return Set(HTMLTags(bytes).compactMap { $0["id"]?.value })
    }
    for list in Self.lists {
      let here = try ids("\(list).html", of: site)
      let script = String(
        decoding: try #require(site["\(list)/parts.js"], "\(list)"), as: UTF8.self)
      var homes: [String: String] = [:]
      for entry in script.dropFirst("siteParts({\"".count).dropLast("\"});\n".count)
        .split(separator: "\",\"")
      {
        let parts = entry.split(separator: "\":\"")
        guard parts.count == 2 else { continue }
        for id in parts[1].split(separator: " ") { homes[String(id)] = "\(list)/\(parts[0])" }
      }
      var lost: [String] = []
      for id in try ids("\(list).html", of: whole) where !here.contains(id) {
        let start = id.firstIndex(of: ".").map { String(id[...$0]) } ?? id
        if let home = homes[id] ?? homes[start], try ids(home, of: site).contains(id) { continue }
        lost.append(id)
      }
      #expect(lost.sorted() == Self.controls(list).sorted(), "\(list)")
    }
  }

  /// The anchors of what the parts have instead: filters and sources; and of what only whole pages have: a drawing of each era,
  /// those that were there in each era, a table of all objectives.
  private static func controls(_ list: String) -> [String] {
    switch list {
    case "timeline":
      [
        "find-people", "find-places", "find-text", "importance-all", "importance-landmark",
        "theme-all", "zoom-all",
      ]
        + ["new", "old"].flatMap { era in
          ["", "-narrow"].flatMap { size in
            ["description", "title"].map { "zoom-drawing-\(era)\(size)-\($0)" }
          }
        } + ["zoom-new", "zoom-old"]
    case "people", "places": ["by-era", "era-new", "era-old"]
    case "glossary": (1...30).map { "source-book-\($0)" }.sorted() + ["sources"]
    case "claims":
      ["all", "confirmed", "corrected", "disputed", "unverified"].map { "verdict-\($0)" }
    case "answers": ["coverage"]
    default: []
    }
  }

  /// What is told besides warnings of a site made of these files.
  private func errors(of site: BuiltSite, _ files: [String: TestFile]) -> String {
    DiagnosticReport(
      site.build.diagnostics.filter { $0.severity == .error }, files: sourceFiles(files)
    ).text(.human)
  }

  @Test func tellsWhatIsOnNoPart() async throws {
    var files = Self.files
    files["content/pages/page-1.md"] =
      "---\ntitle: Page 1\n---\n[a](../timeline.html#nothing) [b](../glossary.md#nothing)"
    let site = await build(
      files, theme: try realTheme(), options: DivisionTests.options(900, checks: true))
    #expect(
      errors(of: site, files) == """
        content/pages/page-1.md:4:31: error: glossary.html has no "#nothing" [dead-anchor]
        3 | ---
        4 | [a](../timeline.html#nothing) [b](../glossary.md#nothing)
          |                               ^~~~~~~~~~~~~~~~~~~~~~~~~~~

        """)
    files["content/pages/page-1.md"] =
      "---\ntitle: Page 1\n---\n[a](../timeline.html#nothing)"
    let other = await build(
      files, theme: try realTheme(), options: DivisionTests.options(900, checks: true))
    #expect(
      errors(of: other, files) == """
        public/page-1.html: error: "timeline.html" has no "nothing" [output-anchor]

        """)
  }

  /// A person whose page would be that of a letter.
  @Test func tellsAPageThatIsAPart() async throws {
    var files = Self.files
    files["content/people/letter-a.md"] = "---\nname: A\n---"
    let site = await build(
      files, theme: try realTheme(), options: DivisionTests.options(900, checks: true))
    #expect(
      errors(of: site, files) == """
        content/people/letter-a.md:1:1: error: "people/letter-a.html" is also the address of a page that sitegen makes [duplicate-address]
        1 | ---
          | ^
        hint: rename one of the two

        """)
  }

  @Test func isFoundOnItsPart() async throws {
    let site = await build(Self.files, theme: try realTheme(), options: DivisionTests.options(900))
      .outputs
    let index = String(decoding: try #require(site["search/index.js"]), as: UTF8.self)
    for (list, id) in [("timeline", "event-7-2"), ("claims", "claim-7"), ("glossary", "term-7")] {
      let found = index.split(separator: "\"")
        .first { $0.hasPrefix("\(list)/") && $0.hasSuffix("#\(id)") }
      let bytes = try #require(site[String(found?.prefix { $0 != "#" } ?? "")], "\(id)")
      #expect(HTMLTags(bytes).contains { $0["id"]?.value == id }, "\(id)")
    }
  }

  @Test func goesIntoTheBook() async throws {
    let site = await build(Self.files, theme: try realTheme(), options: DivisionTests.options(3000))
    let book = try #require(site.build.book)
    let outputs = try #require(site.build.outputs)
    let names = archived(try EPUB(book, of: outputs).bytes()).map(\.name)
    let start = try #require(names.firstIndex(of: "EPUB/timeline.xhtml"))
    #expect(names[start + 1] == "EPUB/timeline/era-old.xhtml")
    #expect(Set(names).count == names.count)
  }
}
