import TestSupport

extension GrowthCase {
  static let ofContent = [
    GrowthCase("sections", 20) { count in
      Dictionary(
        uniqueKeysWithValues: (0..<count).map {
          ("content/sections/\($0 + 10)-s\($0).md", "---\ntitle: S\nsummary: S.\n---\nText.")
        })
    },
    GrowthCase("pages", 20) { pages("pages", $0) { "title: P\($0)" } },
    GrowthCase("people", 20) { pages("people", $0) { "name: P\($0)" } },
    GrowthCase("places", 20) { pages("places", $0) { "name: P\($0)\nlat: \($0 % 80)\nlon: 2" } },
    GrowthCase("themes", 100) { count in
      [
        "content/site.yaml": TestFile(
          "title: T\nthemes:\n" + lines(count) { "- {id: t\($0), title: T}" })
      ]
    },
    GrowthCase("eras", 50) { count in
      section("events:\n" + lines(count) { "- {date: \"\(1000 + $0)\", title: E\($0)}" }).merging([
        "content/site.yaml": TestFile(
          "title: T\neras:\n"
            + lines(count) { "- {id: t\($0), title: T, start: \(1000 + $0), end: \(1001 + $0)}" })
      ]) { $1 }
    },
    GrowthCase("events of one day", 50) { count in
      section("events:\n" + lines(count) { "- {date: 1950-01-01, title: E\($0), sources: [s]}" })
    },
    GrowthCase("events of many years", 50) { count in
      section(
        "events:\n" + lines(count) { "- {date: \"\(1000 + $0)\", title: E\($0), importance: 1}" })
    },
    GrowthCase("events of one person", 50) { count in
      section("events:\n" + lines(count) { "- {date: 1950, title: E\($0), people: [x0]}" })
        .merging(pages("people", 1) { "name: P\($0)" }) { $1 }
    },
    GrowthCase("events with one id", 100) { count in
      section("events:\n" + lines(count) { _ in "- {id: e, date: 1950, title: E}" })
    },
    GrowthCase("events with bad dates", 100) { count in
      section("events:\n" + lines(count) { "- {date: about \($0), title: E\($0)}" })
    },
    GrowthCase("claims", 50) { count in
      section("claims:\n" + lines(count) { "- {claim: C\($0), verdict: confirmed, sources: [s]}" })
    },
    GrowthCase("a set of dates", 300) { count in
      section("events:\n- {date: \"[\(lines(count, ",") { "\(1000 + $0)" })]\", title: E}")
    },
  ]

  static let ofReferences = [
    GrowthCase("people of one event", 101) { count in
      section("events:\n- {date: 1950, title: E, people: [\(lines(count, ",") { "x\($0)" })]}")
        .merging(pages("people", count) { "name: P\($0)" }) { $1 }
    },
    GrowthCase("one person again and again", 300) { count in
      section("events:\n- {date: 1950, title: E, people: [\(lines(count, ",") { _ in "x0" })]}")
        .merging(pages("people", 1) { "name: P\($0)" }) { $1 }
    },
    GrowthCase("people that are not there", 101) { count in
      section("events:\n- {date: 1950, title: E, people: [\(lines(count, ",") { "y\($0)" })]}")
        .merging(pages("people", count) { "name: P\($0)" }) { $1 }
    },
    GrowthCase("themes that are not there", 300) { count in
      section("themes: [\(lines(count, ",") { "y\($0)" })]")
    },
    GrowthCase("sources", 100) { count in
      section("", lines(count, " ") { "A [@b\($0)]." }).merging([
        "content/sources.yaml": TestFile(
          lines(count) {
            "- {id: b\($0), type: book, title: B\($0), author: [{family: Lo}], issued: 1999}"
          })
      ]) { $1 }
    },
    GrowthCase("sources that are not there", 100) { count in
      section("", lines(count, " ") { "A [@c-\($0)]." }).merging([
        "content/sources.yaml": TestFile(lines(count) { "- {id: b-\($0), type: book, title: B}" })
      ]) { $1 }
    },
    GrowthCase("headings and misspelt anchors", 100) { count in
      section("", lines(count, "\n\n") { "## Number \($0)" }).merging([
        "content/sections/02-b.md": TestFile(
          "---\ntitle: B\nsummary: S.\n---\n"
            + lines(count, " ") { "[a\($0)](01-a.md#numbr-\($0))" })
      ]) { $1 }
    },
    GrowthCase("files and misspelt links", 101) { count in
      section("", lines(count, " ") { "[a\($0)](../media/y\($0).txt)" }).merging(
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("content/media/x\($0).txt", "x") })
      ) { $1 }
    },
    GrowthCase("footnotes that are not there", 100) { count in
      section(
        "", lines(count, " ") { "a[^x\($0)]" } + "\n\n" + lines(count, "\n\n") { "[^y\($0)]: b" })
    },
    GrowthCase("aliases", 100) { section("aliases: [\(lines($0, ",") { "old/a\($0).html" })]") },
    GrowthCase("aliases of one name", 200) { count in
      section("aliases: [\(lines(count, ",") { _ in "old/a.html" })]")
    },
    GrowthCase("a deep alias", 2000) { section("aliases: [\(lines($0, "") { _ in "d/" })a.html]") },
    GrowthCase("lost addresses", 200) { count in
      section().merging(["content/addresses.txt": TestFile(lines(count) { "old/a\($0).html" })]) {
        $1
      }
    },
    GrowthCase("links between pages", 30) { count in
      pages("people", count) { "name: P\($0)\nsummary: \"[x](x\(($0 + 1) % count).md)\"" }
        .merging(section("", lines(count, " ") { "[P\($0)](../people/x\($0).md)" })) { $1 }
    },
  ]

  static let ofTexts = [
    GrowthCase("terms and their text", 100) { count in
      section(
        "key_terms: [\(lines(count, ",") { "term\($0)" })]", lines(count, " ") { "A term\($0)." }
      )
      .merging(["content/glossary.md": TestFile(lines(count, "\n\n") { "## Term\($0)\n\nM." })]) {
        $1
      }
    },
    GrowthCase("headings of one name", 200) { section("", lines($0, "\n\n") { _ in "## Same" }) },
    GrowthCase("headings of one id", 200) {
      section("", lines($0, "\n\n") { _ in "## Same {#x}" })
    },
    GrowthCase("bad links on a line", 500) { section("", lines($0, " ") { _ in "[a](x)" }) },
    GrowthCase("open images on a line", 500) { section("", lines($0, "") { _ in "![[]()" }) },
    GrowthCase("unknown keys on a line", 500) { count in
      [
        "content/people/p.md": TestFile(
          "---\n{name: P, \(lines(count, ", ") { "k\($0): 1" })}\n---")
      ]
    },
    GrowthCase("one key again and again", 500) { count in
      ["content/people/p.md": TestFile("---\nname: P\n\(lines(count) { _ in "k: 1" })\n---")]
    },
    GrowthCase("open lists", 500) { count in
      ["content/people/p.md": TestFile("---\nname: \(lines(count, "") { _ in "[" })\n---")]
    },
    GrowthCase("a long title", 10_000) { section("subtitle: \(lines($0, "") { _ in "x" })") },
    GrowthCase("paragraphs", 300) { section("", lines($0, "\n\n") { _ in "Words and words." }) },
    GrowthCase("footnotes", 100) { section("", lines($0, "\n\n") { "a[^\($0)]\n\n[^\($0)]: b" }) },
    GrowthCase("quizzes", 50) { count in
      section("", lines(count, "\n\n") { "```quiz\nquestion: Q\($0)?\nanswer: A\n```" })
    },
    GrowthCase("choices of a quiz", 100) { count in
      section("", "```quiz\nquestion: Q?\nchoices:\n\(lines(count) { "- {text: c\($0)}" })\n```")
    },
  ]

  private static func chart(_ table: String, _ series: String = "[{column: a}]") -> [String:
    TestFile]
  {
    section(
      "",
      "```chart\ntitle: T\ndescription: D\nkind: line\ndata: ../data/t.csv\nx: year\nseries: \(series)\n```"
    ).merging(["content/data/t.csv": TestFile(table)]) { $1 }
  }

  private static func map(_ shapes: String) -> [String: TestFile] {
    section(
      "",
      "```map\n{title: T, description: D, projection: {name: equirectangular}, extent: [0, 0, 10, 10], layers: [{data: ../data/l.geojson, kind: land}]}\n```"
    ).merging(["content/data/l.geojson": TestFile(shapes)]) { $1 }
  }

  static let ofData = [
    GrowthCase("columns of one name", 2000) { count in
      chart("year\(lines(count, "") { _ in ",a" })\n1\(lines(count, "") { _ in ",2" })")
    },
    GrowthCase("columns", 100) { count in
      chart(
        "year\(lines(count, "") { ",a\($0)" })\n2001\(lines(count, "") { _ in ",2" })\n2002\(lines(count, "") { _ in ",3" })",
        "[{column: a1}]")
    },
    GrowthCase("series that are not there", 100) { count in
      chart(
        "year\(lines(count, "") { ",a\($0)" })\n2001\(lines(count, "") { _ in ",2" })",
        "[\(lines(count, ",") { "{column: b\($0)}" })]")
    },
    GrowthCase("rows", 200) { chart("year,a\n" + lines($0) { "\(1000 + $0 % 1000),\($0 % 7)" }) },
    GrowthCase("ragged rows", 300) { chart("year,a\n" + lines($0) { "\($0)" }) },
    GrowthCase("bad numbers", 300) { chart("year,a\n" + lines($0) { "\(1000 + $0),x" }) },
    GrowthCase("shapes", 100) { count in
      map(
        "{\"type\":\"FeatureCollection\",\"features\":["
          + lines(count, ",") { _ in
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,1]]]}}"
          } + "]}")
    },
    GrowthCase("points of a shape", 500) { count in
      map(
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,1],"
          + lines(count, ",") { "[\(2 + $0 % 7),\(1 + $0 % 2)]" } + ",[1,1]]]}")
    },
    GrowthCase("open arrays of JSON", 500) { map("{\"type\":\(lines($0, "") { _ in "[" })") },
    GrowthCase("sources in JSON", 100) { count in
      [
        "content/sources.json": TestFile(
          "[\(lines(count, ",") { "{\"id\":\"b\($0)\",\"type\":\"book\",\"title\":\"B\"}" })]")
      ]
    },
    GrowthCase("sections of a template", 300) { count in
      ["templates/page.html": TestFile(lines(count, "") { _ in "{{#title}}x{{/title}}" })]
    },
    GrowthCase("unknown names of a template", 300) { count in
      ["templates/page.html": TestFile(lines(count, "") { _ in "{{titel}}" })]
    },
    GrowthCase("mistakes of the output", 100) { count in
      section("", lines(count, "\n\n") { "<p id=\"x\($0)\"></p><p id=\"x\($0)\"></p>" }).merging([
        "content/site.yaml": "title: T\nallow_html: true"
      ]) { $1 }
    },
    GrowthCase("credits", 100) { count in
      [
        "content/media/credits.yaml": TestFile(
          "images:\n" + lines(count) { "- {file: a\($0).png, creator: A, licence: L}" })
      ]
    },
  ]
}
