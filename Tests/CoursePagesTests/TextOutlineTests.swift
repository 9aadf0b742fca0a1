import TestSupport
import Testing

/// What front matter leaves out the text says: the title, the summary, what it is for.
@Suite struct TextOutlineTests {
  @Test(arguments: [
    ("# About *us*\n\nText.", "About us", "<p>Text.</p>"),
    ("Above\n=====\n\nText.", "Above", "<p>Text.</p>"),
    (
      "Text.\n\n## Us {#we}\n\nMore.\n\n## Them", "Us",
      "<p>Text.</p>\n<p>More.</p>\n<h2 id=\"them\">Them</h2>"
    ),
    ("---\nsummary: S.\n---\n\n# Us\n\nText.", "Us", "<p>Text.</p>"),
    ("---\ntitle:\n---\n# Us", "Us", ""),
    (
      "---\n---\n> # Quoted\n\n# Us", "Us",
      "<blockquote>\n<h1 id=\"quoted\">Quoted</h1>\n</blockquote>"
    ),
  ])
  func takesTheFirstHeadingForTheTitle(_ text: String, _ title: String, _ body: String) async throws
  {
    let site = await build(["content/pages/about.md": TestFile(text)], theme: try realTheme())
    let page = try site.text("about.html")
    #expect(page.contains("<h1>\(title)</h1>"))
    #expect(page.contains("<div class=\"prose\">\n\(body)"))
    #expect(!page.contains(">\(title)</h2>"))
  }

  @Test func needsNoTitleOfTheHomePage() async throws {
    let site = await build(
      ["content/index.md": "Welcome.", "content/site.yaml": "title: The site"],
      theme: try realTheme())
    #expect(site.report == "")
    #expect(try site.text("index.html").contains("<h1>The site</h1>"))
    let other = await build(
      ["content/index.md": "# Hello\n\nWelcome."], theme: try realTheme())
    #expect(try other.text("index.html").contains("<h1>Hello</h1>"))
  }

  @Test func takesTheFirstSentenceForTheSummary() async throws {
    let site = await build(
      [
        "content/sections/01-a.md":
          "# A\n\n> Quoted.\n\nIn *1689* Dr. Li came, ca. 40 men with him. More."
      ],
      theme: try realTheme())
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    #expect(page.contains("<p class=\"summary\">In 1689 Dr. Li came, ca. 40 men with him.</p>"))
    #expect(
      page.contains(
        "<meta name=\"description\" content=\"In 1689 Dr. Li came, ca. 40 men with him.\">"))
    let empty = await build(["content/sections/01-a.md": "# A"], theme: try realTheme())
    #expect(!(try empty.text("sections/a.html").contains("class=\"summary\"")))
  }

  @Test func takesWhatTheTextIsForFromItsTop() async throws {
    let text = """
      ---
      title: A
      summary: S.
      ---
      :::::: questions

      - What is *it*?

      ::::::

      ::: objectives
      - Say it
      - Do it
      :::

      Text.

      ::: objectives
      - Not these
      :::
      """
    let site = await build(["content/sections/01-a.md": TestFile(text)], theme: try realTheme())
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    #expect(
      page.contains(
        """
        <div class="objectives">
        <h2 id="questions">Questions</h2>
        <ul>
        <li>What is it?</li>
        </ul>
        </div>
        <div class="objectives">
        <h2 id="objectives">What you will learn</h2>
        <ul>
        <li>Say it</li>
        <li>Do it</li>
        </ul>
        </div>
        """))
    #expect(
      page.contains("<div class=\"prose\">\n<p>Text.</p>\n<aside class=\"callout callout-key\""))
    #expect(try site.text("all.html").contains("<li>Say it</li>"))
  }

  @Test func leavesTheTextWhatFrontMatterSaysItself() async throws {
    let text = """
      ---
      title: A
      summary: S.
      objectives: [Own]
      ---
      ::: objectives
      - Of the text
      :::
      """
    let site = await build(["content/sections/01-a.md": TestFile(text)], theme: try realTheme())
    let page = try site.text("sections/a.html")
    #expect(page.contains("<li>Own</li>"))
    #expect(page.contains("<aside class=\"callout callout-key\""))
  }
}
