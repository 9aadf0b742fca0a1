import TestSupport
import Testing

/// Decisions show evidence on both sides, each fact with the sections that tell it and its sources, and tell what is missing.
@Suite struct DecisionTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  private static func page(_ block: String) -> [String: TestFile] {
    [
      "content/sections/01-a.md": "---\ntitle: First\nsummary: S.\n---\nText [@lo].",
      "content/sources.yaml": "references: [{id: lo, type: book, title: Axis}]",
      "content/pages/p.md": TestFile(
        "---\ntitle: P\nsummary: S.\n---\n## Game\n\n```decision\n\(block)\n```"),
    ]
  }

  @Test func showsOptionsWithTheirEvidence() async throws {
    let site = await build(
      Self.page(
        """
        title: "What *now*?"
        situation: You advise [A](../sections/01-a.md).
        question: Which way?
        options:
          - option: Go
            for: [{fact: "It is *near*.", sections: [a], sources: [lo]}]
            against: [{fact: "It is late [@lo, p. 2].", sources: [lo]}, {fact: It rains., sources: [lo]}]
          - option: Stay & wait
            for: [{fact: It is warm., sources: [lo]}]
            against: [{fact: It is dull., sources: [lo]}]
        look_for: A reason.
        """))
    #expect(site.report == "")
    let page = try site.text("p.html")
    let start = try #require(page.firstRange(of: "<section class=\"decision\""))
    let end = try #require(page[start.lowerBound...].firstRange(of: "</section>"))
    let text = page[start.lowerBound..<end.upperBound]
    let id = try #require(text.firstMatch(of: /decision-[a-z0-9]+/)?.output)
    let cited =
      ##"<span class="citation">[<a role="doc-biblioref" href="#source-lo">1</a>]</span>"##
    #expect(
      text.replacing(id, with: "ID").replacing(cited, with: "[1]") == #"""
        <section class="decision" aria-labelledby="ID"><h3 id="ID">What <em>now</em>?</h3><p>You advise <a href="sections/a.html">A</a>.</p>\#
        <p><strong>To decide:</strong> Which way?</p><ol class="options">\#
        <li><h4>Go</h4><div><p><strong>Evidence for it:</strong></p><ul><li>It is <em>near</em>. (<a href="sections/a.html">Section 1</a>) [1]</li></ul></div>\#
        <div><p><strong>Evidence against it:</strong></p><ul><li>It is late <span class="citation">[<a role="doc-biblioref" href="#source-lo">1</a>, p. 2]</span>. [1]</li><li>It rains. [1]</li></ul></div></li>\#
        <li><h4>Stay &amp; wait</h4><div><p><strong>Evidence for it:</strong></p><ul><li>It is warm. [1]</li></ul></div>\#
        <div><p><strong>Evidence against it:</strong></p><ul><li>It is dull. [1]</li></ul></div></li></ol>\#
        <p><strong>To look for:</strong> A reason.</p></section>
        """#)
    #expect(try site.text("search/index.js").contains("[\"#\(id)\",\"What now?\"]"))
  }

  static let cases = [
    DiagnosticCase(
      "a decision between one option",
      page(
        """
        title: T
        question: Q
        options:
          - option: Go
            for: [{fact: A., sources: [lo]}]
            against: [{fact: B., sources: [lo]}]
        """),
      """
      content/pages/p.md:8:1: error: a decision needs two options [decision]
      7 | ```decision
      8 | title: T
        | ^~~~~
      hint: write each on its own line after a dash, with "option:", "for:" and "against:"
      """),
    DiagnosticCase(
      "evidence of one side, and without a source",
      page(
        """
        title: T
        question: Q
        options:
          - option: Go
            for: [{fact: A., sources: [lo]}]
          - option: Stay
            for: [{fact: "A, b."}]
            against: []
        """),
      """
      content/pages/p.md:11:13: warning: there is no evidence against this option [decision]
      10 | options:
      11 |   - option: Go
         |             ^~
      hint: add "against:" with a "fact:" and its "sources:": nobody can weigh one side
      content/pages/p.md:13:13: warning: there is no evidence against this option [decision]
      12 |     for: [{fact: A., sources: [lo]}]
      13 |   - option: Stay
         |             ^~~~
      hint: add "against:" with a "fact:" and its "sources:": nobody can weigh one side
      content/pages/p.md:14:19: warning: this evidence has no source [evidence-source]
      13 |   - option: Stay
      14 |     for: [{fact: "A, b."}]
         |                   ^~~~~
      hint: add "sources:" with at least one id
      """),
    DiagnosticCase(
      "names of nothing",
      page(
        """
        title: "A [link](p.md)"
        question: "See [@l]."
        options:
          - option: Go
            for: [{fact: "See [b](../sections/01-b.md).", sections: [b], sources: [la]}]
            against: [{fact: B., sources: [lo]}]
          - option: Stay
            for: [{fact: A., sources: [lo]}]
            against: [{fact: B., sources: [lo]}]
        """),
      """
      content/pages/p.md:8:11: warning: "title" holds a link, and readers see its words only [lost-link]
      7 | ```decision
      8 | title: "A [link](p.md)"
        |           ^~~~~~~~~~~~
      hint: links stand in the text of a page, its summary and notes
      content/pages/p.md:9:17: error: there is no source "l" [unknown-source]
      8 | title: "A [link](p.md)"
      9 | question: "See [@l]."
        |                 ^~
      hint: did you mean "lo"?
      content/pages/p.md:12:23: error: there is no file "../sections/01-b.md" [dead-link]
      11 |   - option: Go
      12 |     for: [{fact: "See [b](../sections/01-b.md).", sections: [b], sources: [la]}]
         |                       ^~~~~~~~~~~~~~~~~~~~~~~~
      hint: did you mean ../sections/01-a.md?
      content/pages/p.md:12:62: error: there is no section "b" [unknown-id]
      11 |   - option: Go
      12 |     for: [{fact: "See [b](../sections/01-b.md).", sections: [b], sources: [la]}]
         |                                                              ^
      content/pages/p.md:12:76: error: there is no source "la" [unknown-source]
      12 | sections: [b], sources: [la]}]
         |                          ^~
      hint: did you mean "lo"?
      """),
    DiagnosticCase(
      "broken options and evidence, of which nothing more is told",
      page(
        """
        title: T
        options:
          - {for: [{fact: A., sources: [lo]}]}
          - {option: Stay, for: [{sources: [lo]}], against: [{fakt: B., sources: [lo]}]}
        """),
      """
      content/pages/p.md:8:1: error: a decision has no "question" [missing-key]
      7 | ```decision
      8 | title: T
        | ^~~~~
      content/pages/p.md:10:6: error: an option has no "option" [missing-key]
       9 | options:
      10 |   - {for: [{fact: A., sources: [lo]}]}
         |      ^~~
      content/pages/p.md:11:27: error: evidence has no "fact" [missing-key]
      10 |   - {for: [{fact: A., sources: [lo]}]}
      11 |   - {option: Stay, for: [{sources: [lo]}], against: [{fakt: B., sources: [lo]}]}
         |                           ^~~~~~~
      content/pages/p.md:11:55: error: unknown key "fakt" in evidence [unknown-key]
      10 |   - {for: [{fact: A., sources: [lo]}]}
      11 |   - {option: Stay, for: [{sources: [lo]}], against: [{fakt: B., sources: [lo]}]}
         |                                                       ^~~~
      hint: did you mean "fact"?
      """),
    DiagnosticCase(
      "a decision of nothing",
      page(
        """
        title: T
        """),
      """
      content/pages/p.md:8:1: error: a decision has no "options" [missing-key]
      7 | ```decision
      8 | title: T
        | ^~~~~
      content/pages/p.md:8:1: error: a decision has no "question" [missing-key]
      7 | ```decision
      8 | title: T
        | ^~~~~
      """),
  ]
}
