import FrontMatter
import Testing

/// Text that YAML takes for a comment.
@Suite struct YAMLCommentTests {
  /// YAML, and what is told of it: the text, the message behind it and the hint's beginning.
  @Test(arguments: [
    (
      "title: Treaty #1", "1:15", "what stands behind \"Treaty\" is a comment in YAML",
      "write \"Treaty #1\" in quotes"
    ),
    (
      "title: Treaty\t#1  # note", "1:15", "what stands behind \"Treaty\" is a comment in YAML",
      "write \"Treaty #1\" in quotes"
    ),
    (
      "title: Über #x", "1:13", "what stands behind \"Über\" is a comment in YAML",
      "write \"Über #x\" in quotes"
    ),
    (
      "title: 1984 #2", "1:13", "what stands behind \"1984\" is a comment in YAML",
      "write \"1984 #2\" in quotes"
    ),
    (
      "title: a\\b #2", "1:12", "what stands behind \"a\\b\" is a comment in YAML",
      "put the whole value in quotes"
    ),
    (
      "list:\n- Do #1", "2:6", "what stands behind \"Do\" is a comment in YAML",
      "write \"Do #1\" in quotes"
    ),
    (
      "list:\n- #1", "2:3", "\"list\" is empty, for what stands here is a comment in YAML",
      "put it in quotes"
    ),
    (
      "title: #1", "1:8", "\"title\" is empty, for what stands here is a comment in YAML",
      "put it in quotes"
    ),
    (
      "group: {name: B #2\n }", "1:17", "what stands behind \"B\" is a comment in YAML",
      "write \"B #2\" in quotes"
    ),
  ])
  func isTold(_ yaml: String, _ place: String, _ message: String, _ hint: String) throws {
    let text = try read(yaml)
    #expect(text.hasPrefix("a.md:\(place): warning: \(message) [yaml-comment]\n"))
    #expect(text.hasSuffix("hint: \(hint), or a blank behind the # if it is a note\n"))
    #expect(text.split(separator: "\n").count { $0.contains("warning") } == 1)
  }

  @Test(arguments: [
    "title: Treaty # 1", "title: Treaty #", "title: Treaty ## x", "title: \"Treaty\" #1",
    "title: C#1",
    "list: [a] #all", "flag: true #todo", "number: 52.5 #about", "number: 1 # 2",
    "title: >\n  a #1",
    "#1\ntitle: a\n#2", "title:\n#1\n  a", "title: #\n", "title: # x",
  ])
  func leavesNotesAlone(_ yaml: String) throws { #expect(try read(yaml) == "") }

  @Test func isAnErrorWhereAValueIsNeeded() throws {
    let text = try report("title: #1\n") { _ = $0.text("title", isRequired: true) }
    #expect(
      text == """
        a.md:1:8: error: "title" is empty, for what stands here is a comment in YAML [yaml-comment]
        1 | title: #1
          |        ^~
        hint: put it in quotes, or a blank behind the # if it is a note

        """)
  }

  private func read(_ yaml: String) throws -> String {
    try report(yaml) { fields in
      _ = fields.text("title")
      _ = fields.texts("list")
      _ = fields.flag("flag")
      _ = fields.number("number", in: 0...100)
      _ = fields.record("group", of: "a group") { $0.text("name") }
    }
  }
}
