import Diagnostics
import FrontMatter
import Testing

@Suite(.serialized) struct YAMLPathologicalTests {
  static func many(_ text: String, _ count: Int = 100_000) -> String {
    String(repeating: text, count: count)
  }

  @Test(arguments: [
    (many("[", 10_000), 64..<65), (many("- ", 10_000), 128..<129), (many("[\n", 10_000), 128..<129),
    ("a: " + many("{a: ", 10_000), 255..<256),
    ((0..<1_000).map { many(" ", $0) + "a:\n" }.joined(), 2272..<2273),
  ])
  func refusesDeepNesting(_ text: String, _ range: Range<Int>) {
    let file = SourceFile(path: "a.yaml", text: text)
    #expect(
      throws: Diagnostic.error(
        "yaml", "lists and groups are nested more than 64 deep", at: file.place(range))
    ) {
      var diagnostics: [Diagnostic] = []
      _ = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    }
  }

  @Test func readsSixtyFourLevels() throws {
    let file = SourceFile(path: "a.yaml", text: Self.many("[", 64) + Self.many("]", 64))
    var diagnostics: [Diagnostic] = []
    let node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    #expect(node.place.range == 0..<128)
  }

  @Test func refusesABillionLaughs() {
    let lines = (1..<10).map { "l\($0): &l\($0) [\(Self.many("*l\($0 - 1), ", 9))]\n" }
    let file = SourceFile(path: "a.yaml", text: "l0: &l0 lol\n" + lines.joined())
    #expect(
      throws: Diagnostic.error(
        "yaml", "an anchor (&) is not read", at: file.place(4..<5),
        hint: "write the value out where it is used; put text that starts with & in quotes")
    ) {
      var diagnostics: [Diagnostic] = []
      _ = try YAMLNode.read(YAMLText(file: file), &diagnostics)
    }
  }

  /// Inputs of up to a megabyte with what their typed reading may find.
  static let large: [(name: String, text: String, count: Int)] = [
    ("a quoted scalar", "a: \"\(many("x", 1_000_000))\"", 0),
    ("a plain scalar of words", "a: " + many("x ", 500_000), 0),
    ("Chinese text", "a: " + many("界", 300_000), 0),
    ("a block scalar", "a: |" + many("\n  x"), 0),
    ("escapes", "a: \"\(many("\\n"))\"", 0),
    ("empty lines", "a:" + many("\n", 1_000_000), 0),
    ("comments", many("#\n"), 0),
    ("one key again and again", many("a: 1\n"), 99_999),
    ("each key twice", many((0..<1_000).map { "é\($0): 1\n" }.joined(), 2), 2_000),
    ("many late duplicates", keys(30_000) + keys(30_000), 60_000),
    ("keys", keys(100_000), 100_000),
    ("a list in one line", "a: [" + many("é, ") + "]", 1),
    ("a list in lines", "a:\n" + many("- x\n"), 1),
    ("anchors", many("&a "), 1), ("aliases", "a: [" + many("*a, "), 1), ("tags", many("! "), 1),
    ("brackets", many("[]"), 1), ("commas", "[" + many(","), 1), ("quotes", "a: " + many("\""), 1),
    ("colons", many(":", 1_000_000), 1), ("keys of keys", many("a: "), 1),
    ("question marks", many("?\n"), 1), ("percent signs", many("%", 1_000_000), 1),
    ("tabs", many("\t"), 1), ("NUL bytes", many("\0"), 1), ("fences", many("---\n"), 1),
    ("a long key", many("k", 1_000_000) + ": 1", 1),
  ]

  static func keys(_ count: Int) -> String { (0..<count).map { "k\($0): 1\n" }.joined() }

  @Test(.timeLimit(.minutes(5)), arguments: large)
  func readsInLinearTime(_ input: (name: String, text: String, count: Int)) {
    let file = SourceFile(path: "a.yaml", text: input.text)
    var diagnostics: [Diagnostic] = []
    let time = ContinuousClock().measure {
      do throws(Diagnostic) {
        var fields = Fields(try YAMLNode.read(YAMLText(file: file), &diagnostics), of: "a page")
        _ = fields.text("a")
        fields.finish(&diagnostics)
      } catch {
        diagnostics.append(error)
      }
    }
    #expect(diagnostics.count == input.count)
    // Linear reading takes a tenth of this in debug builds; quadratic takes minutes.
    #expect(time < .seconds(10), "\(input.name)")
  }

  @Test(arguments: [
    "---\n" + many("--- a\n"), "---\n" + many("----\n"), "---\n" + many("x", 1_000_000),
    "---\n" + many("\n"),
  ])
  func looksForTheClosingFenceOnce(_ text: String) {
    let file = SourceFile(path: "a.md", text: text)
    let time = ContinuousClock().measure {
      #expect(
        throws: Diagnostic.error(
          "front-matter", "the front matter that starts here is never closed",
          at: file.place(0..<3), hint: "end it with a line of three dashes")
      ) { try FrontMatter(of: file) }
    }
    #expect(time < .seconds(10))
  }
}
