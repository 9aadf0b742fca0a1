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

  @Test func endsCollectionsBeforeComments() throws {
    let (node, file) = try read(
      "a:\n  - \"x\"  # one\n\n# two\nb:\n- y\n# three\nc: [z]  # four\nd:\n  e: f\n  # five\n")
    #expect(file.text(node.place.range).hasSuffix("e: f"))
    #expect(
      outline(node, file) == [
        "a <a>:", "[<- \"x\">", "x! <x>", "]", "b <b>:", "[<- y>", "y <y>", "]", "c <c>:",
        "[<[z]>", "z <z>", "]", "d <d>:", "e <e>:", "f <f>",
      ])
  }

  @Test func keepsBlanksWithinQuotes() throws {
    let (node, file) = try read("\"a \": ' x '\nb: \"\"\nc: 'it''s'\n")
    #expect(
      outline(node, file) == [
        "a  <a >:", " x ! < x >", "b <b>:", "! <>", "c <c>:", "it's! <it''s>",
      ]
    )
  }

  @Test func placesEmptyValues() throws {
    let (node, file) = try read("é:\nb: ~\nc: [ä, null, {d}]\ne: # x\n")
    var places: [Range<Int>] = []
    var nodes = [node]
    while let node = nodes.popLast() {
      switch node.content {
      case .null: places.append(node.place.range)
      case .scalar: break
      case .sequence(let items): nodes += items.reversed()
      case .mapping(let pairs): nodes += pairs.map(\.value).reversed()
      }
    }
    #expect(places == [3..<3, 7..<8, 17..<21, 25..<25, 30..<30])
    #expect(file.bytes.count == 35)
  }

  @Test func readsTheMarkersOfOneDocument() throws {
    let (node, file) = try read("---\nreferences: []\n...\n")
    #expect(outline(node, file) == ["references <references>:", "[<[]>", "]"])
  }
}
