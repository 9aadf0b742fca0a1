import TestSupport
import Testing

/// The texts of front matter, of questions and of captions are inline Markdown: emphasis, links and citations.
@Suite struct FrontMatterTextTests {
  private static let files: [String: TestFile] = [
    "content/site.yaml": "title: The *first* site",
    "content/sources.yaml":
      "references: [{id: doe, type: book, title: Book, author: [{family: Doe}], issued: 2004}]",
    "content/people/mao.md": """
    ---
    name: Mao
    summary: "A *leader* of [A](../sections/01-a.md) [@doe]."
    ---
    """,
    "content/media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
    "content/media/credits.yaml": "images: [{file: a.svg, creator: Ann, licence: CC0}]",
    "content/sections/01-a.md": """
    ---
    title: The *Amistad* and 'others'
    summary: A ship, *Amistad*, and [Mao](../people/mao.md) [@doe, p. 3].
    objectives: ["Use `git` and [Mao](../people/mao.md)"]
    events:
      - {id: e, date: 1950, title: "The *E*", people: [mao], summary: "**Strong** [Mao](../people/mao.md) [@doe]"}
    claims:
      - {claim: "It *was*", verdict: confirmed, note: "See [Mao](../people/mao.md).", sources: [doe]}
    ---
    ![a](../media/a.svg "A *map* of \\"x\\" [Mao](../people/mao.md)")

    ```quiz
    question: "Why *so*, [Mao](../people/mao.md)?"
    answer: "See [@doe]"
    ```
    """,
  ]

  @Test func setsThemOnTheirPages() async throws {
    let site = await build(Self.files, theme: try realTheme())
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let mao = "<a href=\"../people/mao.html\">Mao</a>"
    for html in [
      "<title>The Amistad and ‘others’ · The first site</title>",
      "<h1>The <em>Amistad</em> and ‘others’</h1>",
      "<p class=\"summary\">A ship, <em>Amistad</em>, and \(mao) <span class=\"citation\">[<a role=\"doc-biblioref\" href=\"#source-doe\">1</a>, p. 3]</span>.</p>",
      "<meta name=\"description\" content=\"A ship, Amistad, and Mao.\">",
      "<li>Use <code>git</code> and \(mao)</li>",
      "<figcaption>A <em>map</em> of “x” \(mao) <span class=\"credit\">Ann, CC0</span></figcaption>",
      "<legend>Why <em>so</em>, \(mao)?</legend>",
      "<p>See <span class=\"citation\">[<a role=\"doc-biblioref\" href=\"#source-doe\">1</a>]</span></p>",
      "<a href=\"../timeline.html#e\">The <em>E</em></a>", "It <em>was</em>", "See \(mao).",
    ] {
      #expect(page.contains(html), "\(html)")
    }
    #expect(
      try site.text("timeline.html").contains(
        "<strong>Strong</strong> <a href=\"people/mao.html\">Mao</a> <span class=\"citation\">(<a href=\"sources.html#doe\">Doe 2004</a>)</span>"
      ))
    #expect(
      try site.text("index.html").contains("<p>A ship, <em>Amistad</em>, and Mao.</p>"))
    #expect(try site.text("timeline.csv").contains("The E,Strong Mao,"))
    #expect(
      try site.text("people/mao.html").contains(
        "A <em>leader</em> of <a href=\"../sections/a.html\">A</a> <span class=\"citation\">"))
  }

  @Test func tellsWhatIsWrongInThem() async {
    await DiagnosticCase(
      "a dead link, an unknown source and marks that set nothing in front matter",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: "A [link](02-b.md) [@dox] and **marks **x"
        ---
        """
      ],
      """
      content/sections/01-a.md:3:13: error: there is no file "02-b.md" [dead-link]
      2 | title: A
      3 | summary: "A [link](02-b.md) [@dox] and **marks **x"
        |             ^~~~~~~~~~~~~~~
      hint: did you mean 01-a.md?
      content/sections/01-a.md:3:30: error: there is no source "dox" [unknown-source]
      2 | title: A
      3 | summary: "A [link](02-b.md) [@dox] and **marks **x"
        |                              ^~~~
      content/sections/01-a.md:3:40: warning: "**" sets no strong text here and stays text [literal]
      2 | title: A
      3 | summary: "A [link](02-b.md) [@dox] and **marks **x"
        |                                        ^~
      hint: take out the blank between the marks and the words: **words**
      """
    ).check()
  }
}
