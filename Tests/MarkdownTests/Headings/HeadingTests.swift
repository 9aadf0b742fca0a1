import Diagnostics
import Markup
import Testing

@testable import Markdown

struct HeadingTests {
  @Test(arguments: [
    ("# The Split", "<h1 id=\"the-split\">The Split</h1>\n"),
    (
      "## 1969: *Zhenbao* & `war`",
      "<h2 id=\"1969-zhenbao--war\">1969: <em>Zhenbao</em> &amp; <code>war</code></h2>\n"
    ),
    ("# Нерчинск Ünï 尼布楚", "<h1 id=\"нерчинск-ünï-尼布楚\">Нерчинск Ünï 尼布楚</h1>\n"),
    (
      "# a\n# a\n# a-1\n# a",
      "<h1 id=\"a\">a</h1>\n<h1 id=\"a-1\">a</h1>\n<h1 id=\"a-1-1\">a-1</h1>\n<h1 id=\"a-2\">a</h1>\n"
    ),
    ("# !?", "<h1 id=\"section\">!?</h1>\n"),
    ("# Long words {#short}", "<h1 id=\"short\">Long words</h1>\n"),
    ("Long words {#short.1_a}\n---", "<h2 id=\"short.1_a\">Long words</h2>\n"),
    ("# Call {#A.__call__}", "<h1 id=\"A.__call__\">Call</h1>\n"),
    ("# *a* {#b .unnumbered -}", "<h1 id=\"b\"><em>a</em></h1>\n"),
    ("# a {.unlisted}", "<h1 id=\"a\">a</h1>\n"),
    ("# [a]{#b}\n# b", "<h1 id=\"a\"><span id=\"b\">a</span></h1>\n<h1 id=\"b-1\">b</h1>\n"),
    ("# {#short}", "<h1 id=\"short\"></h1>\n"),
    ("# a {#b c}", "<h1 id=\"a-b-c\">a {#b c}</h1>\n"),
    ("# a \\{#b}", "<h1 id=\"a-b\">a {#b}</h1>\n"),
    ("# a\n# b {#a}", "<h1 id=\"a-1\">a</h1>\n<h1 id=\"a\">b</h1>\n"),
    ("# main", "<h1 id=\"main-1\">main</h1>\n"),
  ])
  func givesIDs(_ source: String, _ html: String) {
    var options = MarkdownOptions()
    options.reservedIDs = ["main"]
    let rendering = render(source, options: options)
    #expect(rendering.html.text == html)
    #expect(
      rendering.diagnostics.map(\.message)
        == (source.contains("{#b c}") ? ["these attributes cannot be read and stay text"] : []))
  }

  @Test func listsHeadings() {
    let rendering = render("intro\n\n## A [*link*](b.md) \"q\" {#x}\n")
    let heading = rendering.headings.first
    #expect(rendering.headings.count == 1)
    #expect(heading?.level == 2)
    #expect(heading?.id == "x")
    #expect(heading?.text == "A link “q”")
    #expect(heading?.html.text == "A <em>link</em> “q”")
    #expect(heading?.place == SourcePlace(path: "a.md", range: 7..<35))
  }

  @Test func refusesRepeatedID() {
    let rendering = render("# a {#x}\n\n# b {#x}\n\n[c]{#x}\n")
    #expect(
      rendering.diagnostics == [
        .error(
          "duplicate-id", "the id \"x\" is taken already",
          at: SourcePlace(path: "a.md", range: 14..<18), hint: "every id of a page is used once"),
        .error(
          "duplicate-id", "the id \"x\" is taken already",
          at: SourcePlace(path: "a.md", range: 24..<26), hint: "every id of a page is used once"),
      ])
    #expect(rendering.html.text == "<h1 id=\"x\">a</h1>\n<h1 id=\"b\">b</h1>\n<p>c</p>\n")
  }

  @Test func tellsSecondTitles() {
    var options = MarkdownOptions()
    options.hasTitle = true
    #expect(
      render("Words\n\n# Again\n\n## Part\n", options: options).diagnostics == [
        .warning(
          "second-title", "a second title: the page has one in its front matter",
          at: SourcePlace(path: "a.md", range: 7..<14), hint: "begin its headings with ##")
      ])
  }
}
