import Diagnostics
import FrontMatter
import Testing

@Suite struct YAMLFailureTests {
  struct Wrong: Sendable {
    let yaml: String
    let range: Range<Int>
    let message: String
    let hint: String?

    init(_ yaml: String, _ range: Range<Int>, _ message: String, _ hint: String?) {
      (self.yaml, self.range, self.message, self.hint) = (yaml, range, message, hint)
    }
  }

  static let quote = "put the value in quotes"
  static let indentation =
    "give it the same indentation as its neighbours, and close quotes and brackets above"
  static let firstIndentation =
    "give it the same indentation as the first line, and remove a line of dots above"
  static let colon = "put the value in quotes, or mend the indentation of this line"
  static let pairOfQuotes =
    "put the whole value in one pair of quotes, with \\\" inside \"…\" and '' inside '…'; "
    + "or close a quote on a line above"
  static let directive = "remove this line, or put text that starts with % in quotes"
  static let escape = "write \\\\ for a backslash, or use single quotes"
  static let tab = "indent with spaces, two for each level"
  static let bytes = "save the file as UTF-8 and remove control characters"

  static let scanning = [
    Wrong("a: 1\n\tb: 2\n", 5..<6, "a tab cannot indent", tab),
    Wrong("a: |\n\tx\n", 5..<6, "a tab cannot indent", tab),
    Wrong("标题: 尼\n\t布: 1\n", 12..<13, "a tab cannot indent", tab),
    Wrong("é: 1\r\n\tb: 2\r\n", 7..<8, "a tab cannot indent", tab),
    Wrong("é: @x\n", 4..<5, "a value cannot start with \"@\"", quote),
    Wrong("é: `x\n", 4..<5, "a value cannot start with \"`\"", quote),
    Wrong("é: %x\n", 4..<5, "a value cannot start with \"%\"", quote),
    Wrong("é: ? x\n", 4..<5, "a value cannot start with \"?\"", quote),
    Wrong("é: **x** y\n", 4..<5, "a value cannot start with \"*\"", quote),
    Wrong("é: & y\n", 4..<5, "a value cannot start with \"&\"", quote),
    Wrong("é: !x!y z\n", 4..<5, "a value cannot start with \"!\"", quote),
    Wrong("é: !<x\n", 4..<5, "a value cannot start with \"!\"", quote),
    Wrong(
      "a: - b\n", 3..<4, "a list cannot start here",
      "start it on the next line, or put text that starts with a dash in quotes"),
    Wrong("条约: Friends: yes\n", 15..<16, "a colon and a space inside a value", colon),
    Wrong("a: 1\n b: 2\n", 7..<8, "a colon and a space inside a value", colon),
    Wrong("a: http://x\n b: 2\n", 14..<15, "a colon and a space inside a value", colon),
    Wrong(
      "题:foo\nsummary: x\n", 3..<4, "a key needs a space behind its colon", "write \"题: …\""),
    Wrong(
      "a:\n  - id:x\n    b: y\n", 9..<10, "a key needs a space behind its colon",
      "write \"id: …\""),
    Wrong(
      "é: \"open\nb: x\n", 4..<5, "the quote that starts here is never closed",
      "close it with the same quote; inside '…' write '' for an apostrophe"),
    Wrong("a: | text\n", 5..<6, "text stands behind \"|\" or \">\"", textOnNextLine),
    Wrong("a: > text\n", 5..<6, "text stands behind \"|\" or \">\"", textOnNextLine),
    Wrong("é: \"\\q\"\n", 5..<6, "an unknown escape in double quotes", escape),
    Wrong("é: \"\\xZZ\"\n", 5..<6, "an unknown escape in double quotes", escape),
    Wrong("é: \"\\uD800\"\n", 5..<6, "an unknown escape in double quotes", escape),
    Wrong(
      "a: |0\n  x\n", 4..<5,
      "YAML cannot be read here: while scanning a block scalar, "
        + "found an indentation indicator equal to 0", nil),
  ]
  static let textOnNextLine = "put the value in quotes, or start its text on the next line"

  static let structure = [
    Wrong(
      "a: 1\njust words\nb: 2\n", 5..<6, "this is no \"key: value\"",
      "write a colon and a space after the key, or indent the line to continue the value above"),
    Wrong(
      "é: [a, b\nc: 1\n", 4..<5, "the list that starts here is not closed",
      "separate its values by commas and end it with ]"),
    Wrong(
      "a: [\n", 3..<4, "the list that starts here is not closed",
      "separate its values by commas and end it with ]"),
    Wrong(
      "é: {x: 1\n", 4..<5, "the group that starts here is not closed",
      "separate its keys by commas and end it with }"),
    Wrong(
      "é: {x: [}\n", 8..<9, "the list that starts here is not closed",
      "separate its values by commas and end it with ]"),
    Wrong(
      "a: {b: #036, c: 1}\n", 3..<4, "the group that starts here is not closed",
      "what stands behind # is a comment in YAML; write \"#036\" in quotes"),
    Wrong(
      "a: [é, #b]\nc: 1\n", 3..<4, "the list that starts here is not closed",
      "what stands behind # is a comment in YAML; write \"#b\" in quotes"),
    Wrong(
      "a: [b, # c\n", 3..<4, "the list that starts here is not closed",
      "separate its values by commas and end it with ]"),
    Wrong("[é, , b]\n", 5..<6, "a value is missing here", "remove one comma"),
    Wrong("a: 1\n- b\n", 5..<6, "this line does not fit those above", indentation),
    Wrong("a:\n    é: 1\n  c: 2\n", 15..<16, "this line does not fit those above", indentation),
    Wrong("  é: 1\nb: 2\n", 8..<9, "this line does not fit those above", firstIndentation),
    Wrong("é: 1\n...\nb: 2\n", 10..<11, "this line does not fit those above", firstIndentation),
    Wrong("é: 'It's'\n", 8..<9, "text stands behind a closing quote", pairOfQuotes),
    Wrong("é: \"open\nb: \"x\"\n", 14..<15, "text stands behind a closing quote", pairOfQuotes),
    Wrong(
      "é: [b] c\n", 8..<9, "text stands behind a closing bracket",
      "remove it, or put the whole value in quotes"),
  ]

  static let refused = [
    Wrong(
      "é: &x 1\n", 4..<5, "an anchor (&) is not read",
      "write the value out where it is used; put text that starts with & in quotes"),
    Wrong(
      "é: &x [1]\n", 4..<5, "an anchor (&) is not read",
      "write the value out where it is used; put text that starts with & in quotes"),
    Wrong(
      "é: *x\n", 4..<5, "an alias (*) is not read",
      "write the value out again; put text that starts with * in quotes"),
    Wrong(
      "*x : 1\n", 0..<1, "an alias (*) is not read",
      "write the value out again; put text that starts with * in quotes"),
    Wrong(
      "é: !!str 1\n", 4..<5, "a tag (!) is not read",
      "remove it; put text that starts with ! in quotes"),
    Wrong(
      "é: !x &y {}\n", 4..<5, "a tag (!) is not read",
      "remove it; put text that starts with ! in quotes"),
    Wrong("<<: {a: 1}\n", 0..<2, "a merge key (<<) is not read", "write the keys out again"),
    Wrong("[a]: 1\n", 0..<1, "a key must be text", "put it in quotes"),
    Wrong("é: {{ x }}\n", 5..<6, "a key must be text", "put it in quotes"),
    Wrong("? \n: 1\n", 1..<1, "a key is missing here", "write it before the colon"),
    Wrong(
      "é: 1\n---\nb: 2\n", 6..<9, "a second YAML document starts here",
      "keep one and remove the --- line"),
    Wrong("%YAML 1.1\n---\na: 1\n", 0..<1, "a directive (%) is not read", directive),
    Wrong("%TAG ! x:\n---\na: 1\n", 0..<1, "a directive (%) is not read", directive),
    Wrong("é: 1\n%x\n", 6..<7, "a directive (%) is not read", directive),
  ]

  @Test(arguments: scanning + structure + refused)
  func tellsWhatIsWrong(_ wrong: Wrong) {
    let file = SourceFile(path: "a.yaml", text: wrong.yaml)
    #expect(
      throws: Diagnostic.error(
        "yaml", wrong.message, at: file.place(wrong.range), hint: wrong.hint)
    ) { try read(file) }
  }

  @Test(
    arguments: [
      ([0xFF], 5..<6), ([0xE4, 0xB8], 5..<7), ([0xE4, 0xB8, 0x20], 5..<7), ([0xC0, 0x80], 5..<7),
      ([0xED, 0xA0, 0x80], 5..<8), ([0], 5..<6), ([0x1B], 5..<6), ([0x7F], 5..<6),
      ([0xC2, 0x80], 5..<7), ([0xEF, 0xBF, 0xBE], 5..<8),
    ] as [([UInt8], Range<Int>)])
  func tellsBytesThatAreNoText(_ bytes: [UInt8], _ range: Range<Int>) {
    let file = SourceFile(path: "a.yaml", bytes: Array("é: x".utf8) + bytes)
    #expect(
      throws: Diagnostic.error(
        "yaml", "a byte that is no text stands here", at: file.place(range), hint: Self.bytes)
    ) { try read(file) }
  }

  @Test(arguments: [
    ("\\0", "U+0000"), ("\\e", "U+001B"), ("\\x7f", "U+007F"), ("\\uFFFE", "U+FFFE"),
    ("\\N", "U+0085"), ("\\x9b", "U+009B"), ("\\uFDD0", "U+FDD0"), ("\\U0001FFFE", "U+1FFFE"),
  ])
  func tellsEscapesThatAreNoText(_ escape: String, _ name: String) throws {
    let file = SourceFile(path: "a.yaml", text: "é: \"x\(escape)\"\n")
    var diagnostics: [Diagnostic] = []
    _ = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    #expect(
      diagnostics == [
        .error(
          "yaml", "an escape that is no text: \(name)",
          at: file.place(5..<6 + escape.utf8.count), hint: "remove the escape")
      ])
  }

  @Test func tellsEachDuplicateKey() throws {
    let file = SourceFile(
      path: "a.yaml", text: "é: 1\nb: 2\né: 3\nc: {d: 1, d: 2}\n\"é\": 4\n")
    var diagnostics: [Diagnostic] = []
    let node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    #expect(
      diagnostics == [
        .error(
          "duplicate-key", "\"é\" stands here again", at: file.place(11..<13),
          hint: "the first is on line 1; keep one"),
        .error(
          "duplicate-key", "\"d\" stands here again", at: file.place(27..<28),
          hint: "the first is on line 4; keep one"),
        .error(
          "duplicate-key", "\"é\" stands here again", at: file.place(34..<36),
          hint: "the first is on line 1; keep one"),
      ])
    guard case .mapping(let pairs) = node.content else {
      Issue.record("no mapping")
      return
    }
    #expect(pairs.map(\.key.value) == ["é", "b", "c"])
    #expect(pairs.first?.value.content == .scalar("1", isQuoted: false))
  }

  private func read(_ file: SourceFile) throws {
    var diagnostics: [Diagnostic] = []
    _ = try YAMLNode.read(YAMLText(file: file), &diagnostics)
  }
}
