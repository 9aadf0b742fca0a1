import TestSupport

extension GrowthCase {
  private static func settings(_ more: String) -> [String: TestFile] {
    ["content/site.yaml": TestFile("title: T\n" + more)]
  }

  /// Components of a section that tells events and has places.
  private static func component(
    _ name: String, _ start: Int, events: Int = 2, _ text: @escaping @Sendable (Int) -> String
  ) -> GrowthCase {
    GrowthCase(name, start) { count in
      section(
        "objectives: [One]\nevents:\n"
          + lines(events) { "- {id: e\($0), date: \"\(1900 + $0)\", title: E\($0), places: [x0]}" },
        text(count)
      ).merging(pages("places", 2) { "name: P\($0)\nlat: \(10 + $0)\nlon: 20" }) { $1 }
        .merging(["content/data/t.csv": "year,a,b\n2001,1,2\n2002,2,3"]) { $1 }
    }
  }

  private static func sources(
    _ name: String, _ start: Int, _ source: @escaping @Sendable (Int) -> String
  ) -> GrowthCase {
    GrowthCase(name, start) { count in
      section("", lines(count, " ") { "A [@b\($0)]." }).merging([
        "content/sources.yaml": TestFile(lines(count, "\n", source))
      ]) { $1 }
    }
  }

  /// What a course can have many of.
  static let ofCourses = [
    component("questions of order", 20) {
      lines($0, "\n\n") { "```sort\nquestion: Q\($0)?\nevents: [e0, e1]\n```" }
    },
    component("events of a question of order", 25, events: 200) {
      "```sort\nquestion: Q?\nevents: [\(lines($0, ", ") { "e\($0)" })]\n```"
    },
    component("questions of pairs", 20) {
      lines($0, "\n\n") {
        "```match\nquestion: Q\($0)?\npairs: [{item: A, match: B}, {item: C, match: D}]\n```"
      }
    },
    component("pairs of a question", 100) {
      "```match\nquestion: Q?\npairs:\n\(lines($0) { "- {item: A\($0), match: B\($0)}" })\n```"
    },
    component("questions of a year", 20) {
      lines($0, "\n\n") { "```estimate\nquestion: Q\($0)?\nevent: e0\nwithin: 10\n```" }
    },
    component("charts", 10) {
      lines($0, "\n\n") { "```chart\n{title: T\($0), data: ../data/t.csv, x: year, y: a}\n```" }
    },
    component("notes on a chart", 30) {
      "```chart\n{title: T, data: ../data/t.csv, x: year, y: a, annotations: ["
        + lines($0, ", ") { "{x: 2001, label: L\($0)}" } + "]}\n```"
    },
    component("maps", 10) { lines($0, "\n\n") { _ in "```map\nplaces: [x0, x1]\n```" } },
    component("labels of a map", 30) {
      "```map\nplaces: [x0, x1]\nlabels:\n"
        + lines($0) { "- {text: L\($0), at: [\(10 + $0 % 9), \(10 + $0 % 7)]}" } + "\n```"
    },
    component("timelines", 10, events: 20) { lines($0, "\n\n") { _ in "```timeline\n```" } },
    GrowthCase("places of a map", 30) { count in
      section("", "```map\nplaces: all\n```").merging(
        pages("places", count) { "name: P\($0)\nlat: \($0 % 80)\nlon: \($0 % 170)" }
      ) { $1 }
    },
    GrowthCase("places of one spot", 30) { count in
      section("", "```map\nplaces: all\n```").merging(
        pages("places", count) { "name: P\($0)\nlat: 10\nlon: 20" }
      ) { $1 }
    },
    GrowthCase("sections that ask", 250) { count in
      pages(
        "sections", count, text: "Text.\n\n```quiz\nquestion: Q?\nobjective: 1\nanswer: A.\n```\n"
      ) { "title: A\($0)\nsummary: S.\nobjectives: [Tell it]" }
    },
    GrowthCase("pictures from elsewhere", 100) { count in
      section("", lines(count, "\n\n") { "![A](https://example.org/\($0).png)" })
    },
    GrowthCase("objectives", 100) { section("objectives:\n" + lines($0) { "- Explain \($0)" }) },
    GrowthCase("key terms that are not there", 100) {
      section("key_terms: [\(lines($0, ", ") { "t\($0)" })]")
    },
    GrowthCase("native names", 100) { count in
      [
        "content/people/p.md": TestFile(
          "---\nname: P\nnative:\n\(lines(count) { "- {lang: zh, text: 汉\($0)}" })\n---\nText.")
      ]
    },
    GrowthCase("tasks of a handout", 50) { count in
      section(
        "handout:\n  question: Q?\n  text: T.\n  tasks:\n"
          + lines(count) { "    - {task: T\($0), strong: S, weak: W}" })
    },
    GrowthCase("cards of events", 50) { count in
      section("events:\n" + lines(count) { "- {date: 1950, title: E\($0), card: C\($0)}" })
    },
    GrowthCase("terms", 50) { count in
      section("key_terms: [\(lines(count, ", ") { "term-\($0)" })]").merging([
        "content/glossary.md": TestFile(lines(count, "\n\n") { "## Term \($0)\n\nM." })
      ]) { $1 }
    },
    GrowthCase("terms that begin alike", 100) { count in
      section("", lines(count, " ") { _ in "a common" }).merging([
        "content/glossary.md": TestFile(lines(count, "\n\n") { "## A common x\($0)\n\nM." })
      ]) { $1 }
    },
    GrowthCase("terms in Han", 100) { count in
      section("", lines(count, "") { _ in "汉字中国" }).merging([
        "content/glossary.md": TestFile(lines(count, "\n\n") { "## 中国\($0)\n\nM." })
      ]) { $1 }
    },
    GrowthCase("entries of the navigation", 50) { count in
      settings("navigation:\n" + lines(count) { "- {title: N\($0), file: pages/x\($0).md}" })
        .merging(pages("pages", count) { "title: P\($0)" }) { $1 }
    },
    GrowthCase("entries of the navigation that lead nowhere", 100) {
      settings("navigation:\n" + lines($0) { "- {title: N, file: pages/y\($0).md}" })
    },
    GrowthCase("authors", 300) { settings("authors:\n" + lines($0) { "- {name: A\($0)}" }) },
    GrowthCase("sections that require each other", 20) { count in
      Dictionary(
        uniqueKeysWithValues: (0..<count).map {
          (
            "content/sections/\($0 + 10)-s\($0).md",
            TestFile(
              "---\ntitle: S\nsummary: S.\nrequires: [\($0 == 0 ? "" : "s\($0 - 1)")]\n---\nText.")
          )
        })
    },
    GrowthCase("sections of one theme", 20) { count in
      settings("themes: [{id: t, title: T}]").merging(
        Dictionary(
          uniqueKeysWithValues: (0..<count).map {
            (
              "content/sections/\($0 + 10)-s\($0).md",
              TestFile("---\ntitle: S\nsummary: S.\nthemes: [t]\n---\nText.")
            )
          })
      ) { $1 }
    },
    GrowthCase("links to one person", 100) { count in
      section("", lines(count, " ") { "[P\($0)](../people/x0.md)" })
        .merging(pages("people", 1) { "name: P\($0)" }) { $1 }
    },
    GrowthCase("people of one name", 20) { pages("people", $0) { _ in "name: P" } },
    GrowthCase("drafts", 20) { pages("pages", $0) { "title: P\($0)\ndraft: true" } },
    GrowthCase("files of media", 100) { count in
      Dictionary(uniqueKeysWithValues: (0..<count).map { ("content/media/x\($0).txt", "x") })
    },
    GrowthCase("different words", 2000) { section("", lines($0, " ") { "word\($0)" }) },
    GrowthCase("words of one beginning", 2000) {
      section("", lines($0, " ") { "international\($0 % 7)\($0)" })
    },
    sources("books of one author and year", 50) {
      "- {id: b\($0), type: book, title: B, author: [{family: Lo}], issued: 1999}"
    },
    sources("namesakes", 50) {
      "- {id: b\($0), type: book, title: B, author: [{family: Lo, given: A\($0)}], issued: 1999}"
    },
    GrowthCase("authors of a book", 200) { count in
      section("", "A [@b].").merging([
        "content/sources.yaml": TestFile(
          "- {id: b, type: book, title: B, author: [\(lines(count, ", ") { "{family: F\($0), given: G}" })]}"
        )
      ]) { $1 }
    },
    GrowthCase("variables of a source that nobody knows", 200) { count in
      section("", "A [@b].").merging([
        "content/sources.yaml": TestFile(
          "- {id: b, type: book, title: B, \(lines(count, ", ") { "v\($0): x" })}")
      ]) { $1 }
    },
    GrowthCase("quoted cells", 300) { count in
      section("", "```chart\n{title: T, data: ../data/t.csv, x: year, y: a}\n```").merging([
        "content/data/t.csv": TestFile(
          "year,a\n" + lines(count) { "\"\(1000 + $0 % 900)\",\"\($0 % 7)\"" })
      ]) { $1 }
    },
    GrowthCase("one open quoted cell", 5000) { count in
      section("", "```chart\n{title: T, data: ../data/t.csv, x: year, y: a}\n```").merging([
        "content/data/t.csv": TestFile("year,a\n\"" + lines(count) { "\($0),\"\"" })
      ]) { $1 }
    },
    GrowthCase("lines of YAML's long text", 500) {
      section("subtitle: >\n" + lines($0) { "  word \($0)" })
    },
    GrowthCase("escapes of a YAML text", 2000) {
      section("subtitle: \"\(lines($0, "") { _ in "\\u00e9" })\"")
    },
    GrowthCase("partials of a template", 100) { count in
      ["templates/page.html": TestFile(lines(count, "\n") { _ in "{{>footer}}" })]
    },
    GrowthCase("elements that stay open in a template", 300) { count in
      ["templates/page.html": TestFile(lines(count, "") { _ in "<p title=\"" })]
    },
    GrowthCase("comments of a template", 300) { count in
      ["templates/page.html": TestFile(lines(count, "") { _ in "{{! c }}<!-- d -->" })]
    },
  ]

  /// Sites that are exported, too: each in every form that there is.
  static let ofExports = [
    GrowthCase("pages of an export", 20, exports: true) { pages("pages", $0) { "title: P\($0)" } },
    GrowthCase("sections of an export", 20, exports: true) { count in
      Dictionary(
        uniqueKeysWithValues: (0..<count).map {
          (
            "content/sections/\($0 + 10)-s\($0).md",
            TestFile("---\ntitle: S\nsummary: S.\n---\n[a](../media/a.txt)\n\n[x](../index.md)")
          )
        }
      ).merging(["content/media/a.txt": "x", "content/index.md": "Home."]) { $1 }
    },
    GrowthCase("questions of an export", 20, exports: true) { count in
      section(
        "",
        lines(count, "\n\n") {
          "```quiz\nquestion: Q\($0)?\nchoices: [{text: A, correct: true}, {text: B}]\n```"
        })
    },
    GrowthCase("paragraphs of an export", 300, exports: true) {
      section("", lines($0, "\n\n") { "A *word* <b> & “another” \($0)." })
    },
    GrowthCase("notes of an export", 100, exports: true) {
      section("", lines($0, "\n\n") { "a[^\($0)]\n\n[^\($0)]: b" })
    },
    GrowthCase("files of an export", 100, exports: true) { count in
      Dictionary(uniqueKeysWithValues: (0..<count).map { ("content/media/x\($0).txt", "x") })
    },
  ]
}
