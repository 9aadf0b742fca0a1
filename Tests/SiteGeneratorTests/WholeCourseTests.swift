import SiteGenerator
import TestSupport
import Testing

/// The page with the whole course: every section in order, its ids and links its own.
@Suite struct WholeCourseTests {
  static let files: [String: TestFile] = [
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    events:
      - {id: e, date: 1949, title: E, sources: [book]}
    ---
    ## Here

    [own](#here), [next](02-b.md), [there](02-b.md#here), [event](02-b.md#f), [Mao](../people/mao.md)[^1] [@other]

    [^1]: Note.
    """,
    "content/sections/02-b.md": """
    ---
    title: B
    summary: S.
    requires: [a]
    events:
      - {id: f, date: 1950, title: F, sources: [other]}
    ---
    ## Here

    [back](01-a.md#e)[^x] [@book]

    [^x]: Note.
    """,
    "content/people/mao.md": "---\nname: Mao\n---\n\nText.",
    "content/sources.yaml": """
    references:
      - {id: book, type: book, title: Book}
      - {id: other, type: book, title: Other}
    """,
  ]

  @Test func keepsIdsAndNumbersApart() async throws {
    let site = await build(Self.files)
    #expect(site.report == "")
    let note = "role=\"doc-noteref\" aria-label=\"Footnote 1\">1</a></sup>"
    let label = "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">"
    let back =
      "class=\"footnote-return\" role=\"doc-backlink\" aria-label=\"Back to reference 1\">↩︎</a></p>"
    let cite = "<a role=\"doc-biblioref\" href=\"#source"
    let text = try site.text("all.html")
    #expect(
      text == """
        <title>The whole course on one page · T</title>
        <h2 id="section.a">A</h2>
        <h3 id="section.a.here">Here</h3>
        <p><a href="#section.a.here">own</a>, <a href="#section.b">next</a>, <a href="#section.b.here">there</a>, \
        <a href="#section.b.f">event</a>, <a href="people/mao.html">Mao</a>\
        <sup class="footnote-ref"><a href="#section.a.fn:1" id="section.a.fnref:1" \(note) \
        <span class="citation">[\(cite)-other">1</a>]</span></p>
        \(label)
        <ol>
        <li id="section.a.fn:1">
        <p>Note. <a href="#section.a.fnref:1" \(back)
        </li>
        </ol>
        </section>

        <p id="section.a.e">E</p>
        <h2 id="section.b">B</h2>
        <h3 id="section.b.here">Here</h3>
        <p><a href="#section.a.e">back</a>\
        <sup class="footnote-ref"><a href="#section.b.fn:1" id="section.b.fnref:1" \(note) \
        <span class="citation">[\(cite)-book">2</a>]</span></p>
        \(label)
        <ol>
        <li id="section.b.fn:1">
        <p>Note. <a href="#section.b.fnref:1" \(back)
        </li>
        </ol>
        </section>

        <p id="section.b.f">F</p>
        <p id="source-other"><cite>Other</cite> (n.d.).</p>
        <p id="source-book"><cite>Book</cite> (n.d.).</p>

        """)
  }

  /// A page that no phone could show is not made.
  @Test func leavesLongCoursesOut() async {
    var files: [String: TestFile] = [:]
    for number in 2...101 {
      files["content/sections/\(number)-s\(number).md"] = "---\ntitle: S\nsummary: S.\n---"
    }
    let site = await build(files)
    #expect(site.report == "")
    #expect(site.outputs["sections/s101.html"] != nil)
    #expect(site.outputs["all.html"] == nil)
  }
}
