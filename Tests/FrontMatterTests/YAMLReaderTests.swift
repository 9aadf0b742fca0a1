import Diagnostics
import FrontMatter
import Testing

@Suite struct YAMLReaderTests {
  func read(_ text: String) throws -> (node: YAMLNode, file: SourceFile) {
    let file = SourceFile(path: "a.yaml", text: text)
    var diagnostics: [Diagnostic] = []
    let node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    #expect(diagnostics.isEmpty)
    return (node, file)
  }

  /// The nodes in order with the text that their places cover.
  func outline(_ node: YAMLNode, _ file: SourceFile) -> [String] {
    switch node.content {
    case .null: ["null"]
    case .scalar(let text, let isQuoted):
      ["\(text)\(isQuoted ? "!" : "") <\(file.text(node.place.range))>"]
    case .sequence(let items):
      ["[<\(file.text(node.place.range))>"] + items.flatMap { outline($0, file) } + ["]"]
    case .mapping(let pairs):
      pairs.flatMap { pair in
        ["\(pair.key.value) <\(file.text(pair.key.place.range))>:"] + outline(pair.value, file)
      }
    }
  }

  @Test func keepsPlacesInBytes() throws {
    let (node, file) = try read(
      "\u{FEFF}título: 尼布楚 条约\nquoted: \"é: \\\"x\\\"\"\nlist: [ä, 'ö']\nempty:\nyear: 1949\n")
    #expect(
      outline(node, file) == [
        "título <título>:", "尼布楚 条约 <尼布楚 条约>", "quoted <quoted>:",
        "é: \"x\"! <é: \\\"x\\\">", "list <list>:", "[<[ä, 'ö']>", "ä <ä>", "ö! <ö>", "]",
        "empty <empty>:", "null", "year <year>:", "1949 <1949>",
      ])
  }

  @Test func keepsPlacesWithCarriageReturns() throws {
    let (node, file) = try read("a: é\r\nb:\r\n  - x\r\n  - y: z\r\n")
    #expect(
      outline(node, file) == [
        "a <a>:", "é <é>", "b <b>:", "[<- x\r\n  - y: z>", "x <x>", "y <y>:", "z <z>", "]",
      ])
  }

  @Test func readsBlocks() throws {
    let (node, file) = try read("a: |\n  one\n  two\nb: >-\n  x\n  y\n")
    #expect(
      outline(node, file) == [
        "a <a>:", "one\ntwo\n! <|\n  one\n  two>", "b <b>:", "x y! <>-\n  x\n  y>",
      ])
  }

  @Test(arguments: ["", "\n", "# only a comment\n", "~"])
  func readsNothingAsNull(_ text: String) throws {
    #expect(try read(text).node.content == .null)
  }

  @Test func mapsTheLinesOfAQuotedBlock() throws {
    let file = SourceFile(path: "a.md", text: "> ```quiz\n> é: 1\n> b: 中x\n> ```\n")
    let slices = [12..<18, 20..<28]
    var diagnostics: [Diagnostic] = []
    let node = try YAMLNode.read(YAMLText(file: file, slices: slices), &diagnostics)
    #expect(outline(node, file) == ["é <é>:", "1 <1>", "b <b>:", "中x <中x>"])
  }

  struct Wrong: Sendable {
    let yaml: String
    let place: String
    let message: String
    let hint: String?
  }

  @Test(arguments: [
    Wrong(
      yaml: "a: 1\n\tb: 2\n", place: "\t", message: "a tab cannot indent",
      hint: "indent with spaces, two for each level"),
    Wrong(
      yaml: "é: @x\n", place: "@", message: "a value cannot start with \"@\"",
      hint: "put the value in quotes"),
    Wrong(
      yaml: "é: `x\n", place: "`", message: "a value cannot start with \"`\"",
      hint: "put the value in quotes"),
    Wrong(
      yaml: "title: Friends: without limits\n", place: ":",
      message: "a colon and a space inside a value",
      hint: "put the value in quotes, or mend the indentation of this line"),
    Wrong(
      yaml: "title: \"open\nsummary: x\n", place: "\"",
      message: "the quote that starts here is never closed",
      hint: "close it with the same quote; inside '…' write '' for an apostrophe"),
    Wrong(
      yaml: "a: 1\njust words\nb: 2\n", place: "j", message: "this is no \"key: value\"",
      hint:
        "write a colon and a space after the key, or indent the line to continue the value above"
    ),
    Wrong(
      yaml: "themes: [a, b\nc: 1\n", place: "[", message: "the list that starts here is not closed",
      hint: "separate its values by commas and end it with ]"),
    Wrong(
      yaml: "a: {x: 1\n", place: "{", message: "the group that starts here is not closed",
      hint: "separate its keys by commas and end it with }"),
    Wrong(
      yaml: "a: 1\n- b\n", place: "-",
      message: "this line does not fit those above",
      hint: "give it the same indentation as its neighbours, and close quotes and brackets above"),
    Wrong(
      yaml: "a: \"\\q\"\n", place: "\\", message: "an unknown escape in double quotes",
      hint: "write \\\\ for a backslash, or use single quotes"),
    Wrong(
      yaml: "a: &x 1\n", place: "&", message: "an anchor (&) is not read",
      hint: "write the value out where it is used"),
    Wrong(
      yaml: "a: *x\n", place: "*", message: "an alias (*) is not read",
      hint: "write the value out again"),
    Wrong(
      yaml: "a: !!str 1\n", place: "!", message: "a tag (!) is not read",
      hint: "remove it; the key says what the value is"),
    Wrong(
      yaml: "<<: {a: 1}\n", place: "<<", message: "a merge key (<<) is not read",
      hint: "write the keys out again"),
    Wrong(
      yaml: "[a]: 1\n", place: "[", message: "a key must be text", hint: "put it in quotes"),
    Wrong(
      yaml: "a: 1\n---\nb: 2\n", place: "---", message: "a second YAML document starts here",
      hint: "keep one and remove the --- line"),
    Wrong(
      yaml: "a: \u{1}\n", place: "\u{1}", message: "a byte that is no text stands here",
      hint: "save the file as UTF-8 and remove control characters"),
  ])
  func tellsWhatIsWrong(_ wrong: Wrong) throws {
    let file = SourceFile(path: "a.yaml", text: wrong.yaml)
    var diagnostics: [Diagnostic] = []
    do {
      _ = try YAMLNode.read(YAMLText(file: file), &diagnostics)
      Issue.record("read \(wrong.yaml)")
    } catch {
      #expect(error.code == "yaml")
      #expect(error.message == wrong.message)
      #expect(error.hint == wrong.hint)
      #expect(file.text(error.place.range) == wrong.place)
    }
  }

  @Test func tellsEachDuplicateKey() throws {
    let file = SourceFile(path: "a.yaml", text: "a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}\n")
    var diagnostics: [Diagnostic] = []
    let node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    #expect(
      diagnostics == [
        .error(
          "duplicate-key", "\"a\" stands here a second time", at: file.place(10..<11),
          hint: "the first is on line 1; keep one"),
        .error(
          "duplicate-key", "\"d\" stands here a second time", at: file.place(25..<26),
          hint: "the first is on line 4; keep one"),
      ])
    #expect(outline(node, file).count == 7)
  }

  @Test(arguments: [
    String(repeating: "[", count: 10_000),
    String(repeating: "- ", count: 10_000),
    "a: " + String(repeating: "{a: ", count: 10_000),
  ])
  func refusesDeepNesting(_ text: String) {
    let file = SourceFile(path: "a.yaml", text: text)
    #expect {
      var diagnostics: [Diagnostic] = []
      _ = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    } throws: { error in
      (error as? Diagnostic)?.message == "lists and groups are nested more than 64 deep"
    }
  }

  @Test func readsLargeInput() throws {
    #expect(
      try read("a: \"\(String(repeating: "x", count: 1_000_000))\"").node.place.range.count
        == 1_000_005)
    let keys = (0..<100_000).map { "k\($0): é\n" }.joined()
    guard case .mapping(let pairs) = try read(keys).node.content else {
      Issue.record("no mapping")
      return
    }
    #expect(pairs.count == 100_000)
  }
}
