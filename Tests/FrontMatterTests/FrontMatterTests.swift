import Diagnostics
import FrontMatter
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\na: 1\n---\nbody\n", "a: 1\n", "body\n"),
    ("\u{FEFF}---\na: 1\n---\nbody", "a: 1\n", "body"),
    ("---\r\na: 1\r\n---\r\nbody\r\n", "a: 1\r\n", "body\r\n"),
    ("---\na: 1\n---", "a: 1\n", ""),
    ("---\n---\nbody", "", "body"),
    ("---\na: x --- y\nb: |\n  ---\n----\n---\nbody", "a: x --- y\nb: |\n  ---\n----\n", "body"),
    ("no front matter\n---\n", nil, "no front matter\n---\n"),
    ("\u{FEFF}text", nil, "text"), ("----\na\n", nil, "----\na\n"), (" ---\na\n", nil, " ---\na\n"),
    ("", nil, ""), ("\u{FEFF}", nil, ""), ("---\n---", "", ""), ("---\r\n---\r\n", "", ""),
    ("\n---\na: 1\n---\n", nil, "\n---\na: 1\n---\n"), ("--\n", nil, "--\n"),
    ("---\na: |\n  ---\n  --- \nb: --- \n---\n---\n", "a: |\n  ---\n  --- \nb: --- \n", "---\n"),
  ])
  func findsTheFences(_ text: String, _ yaml: String?, _ body: String) throws {
    let file = SourceFile(path: "a.md", text: text)
    let parts = try FrontMatter(of: file)
    #expect(parts.yaml.map(file.text) == yaml)
    #expect(file.text(parts.body) == body)
  }

  @Test(arguments: [
    (
      "---\na: 1\n", 0..<3, "the front matter that starts here is never closed",
      "end it with a line of three dashes"
    ),
    (
      "--- \na: 1\n---\n", 3..<4, "a fence is three dashes and nothing else",
      "remove the blanks at the end of the line"
    ),
    (
      "\u{FEFF}---\t\r\na: 1\r\n---\r\n", 6..<7, "a fence is three dashes and nothing else",
      "remove the blanks at the end of the line"
    ),
    (
      "---\né: 1\n--- \nbody\n\n---\nmore\n", 13..<14, "a fence is three dashes and nothing else",
      "remove the blanks at the end of the line"
    ),
    (
      "---\na: 1\n...\nbody\n", 0..<3, "the front matter that starts here is never closed",
      "end it with a line of three dashes"
    ),
    (
      "---", 0..<3, "the front matter that starts here is never closed",
      "end it with a line of three dashes"
    ),
    (
      "---\na: 1\n---\t \nbody", 12..<14, "a fence is three dashes and nothing else",
      "remove the blanks at the end of the line"
    ),
  ])
  func refusesBrokenFences(_ text: String, _ range: Range<Int>, _ message: String, _ hint: String) {
    let file = SourceFile(path: "a.md", text: text)
    #expect(
      throws: Diagnostic.error("front-matter", message, at: file.place(range), hint: hint)
    ) { try FrontMatter(of: file) }
  }
}
