import Diagnostics

/// The rules that find syntax left over in a run of text, each told once a run at its first place.
struct LiteralRules {
  let run: LiteralRun
  /// The source file's bytes.
  let source: [UInt8]
  /// What the run is the text of.
  private let block: Node.Kind
  private let path: String
  /// The labels that the document defines.
  let labels: [String]
  private(set) var found: [Diagnostic] = []

  init(
    run: LiteralRun, in source: [UInt8], of block: Node.Kind, path: String, labels: [String]
  ) {
    self.run = run
    self.source = source
    self.block = block
    self.path = path
    self.labels = labels
  }

  mutating func check() {
    if run.has("]") {
      undefinedReference()
      brokenDestination()
      separateDestination()
      footnoteWithBlank()
      wikiLinks()
      asciiDoc()
    }
    if run.has("*") { leftover("**", name: "strong text") }
    if run.has("_") { leftover("__", name: "strong text") }
    if run.has("~") {
      leftover("~~", name: "struck text")
      loose("~", name: "low", example: "H~2~O, or ~~words~~ to strike them out")
    }
    if run.has("^") { loose("^", name: "high", example: "x^2^") }
    if run.has("{") || run.has("$") { templateTag() }
    if run.has("^") {
      inlineNote()
      blockName()
    }
    if run.has("$") { inlineMathematics() }
    if run.has(":") {
      signByName()
      sphinxRole(opening: ":", closing: ":", of: "Sphinx")
    }
    if run.has("{") { sphinxRole(opening: "{", closing: "}", of: "MyST") }
    if run.has("\\") { command() }
    if run.has("&") { unknownReference() }
    if run.has("=") || run.has("+") || run.has("|") || run.has("%") { pairedMarks() }
    if run.has("]") || run.has("}") { tableOfContents() }
    if run.has("{") { attributes() }
    if case .tableCell = block, run.has("`") { splitCode() }
    if block == .paragraph { lines() }
  }

  mutating func tell(_ range: Range<Int>, _ message: String, hint: String) {
    found.append(
      .warning(
        "literal", message, at: SourcePlace(path: path, range: run.source(range)), hint: hint))
  }

  /// A table's cell that a pipe in code has cut.
  private mutating func splitCode() {
    guard run.bytes.count(where: { $0 == UInt8(ascii: "`") }) == 1,
      let tick = run.first("`")
    else { return }
    tell(
      tick..<tick + 1, "this code is cut in two by a pipe", hint: "write \\| for a pipe in a table")
  }

  /// What means something at the start of a line only.
  private mutating func lines() {
    var start = 0
    var lines: [Range<Int>] = []
    while start < run.bytes.count {
      let end = run.lineEnd(from: start)
      if start == 0 || run[start - 1] == UInt8(ascii: "\n") {
        lines.append(start..<end)
        lineStart(start..<end)
        foreignLine(start..<end)
        wideLine(start..<end)
      }
      start = end + 1
    }
    lineBlock(lines)
    letteredList(lines)
    tightList(lines)
    tableRows(lines)
  }

  /// `!!! note`, `???+ tip`.
  private func isAdmonition(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "!!!".utf8) || bytes.starts(with: "???".utf8) else { return false }
    let rest = bytes.dropFirst(3)
    let word = rest.drop { "+ ".utf8.contains($0) }
    return rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "+")
      ? !word.isEmpty
      : CalloutKind(named: String(decoding: word.prefix(while: isAlphanumeric), as: UTF8.self))
        != nil
  }

  private mutating func lineStart(_ line: Range<Int>) {
    let bytes = run.bytes[line]
    let hashes = bytes.prefix { $0 == UInt8(ascii: "#") }
    if (1...6).contains(hashes.count), let next = bytes.dropFirst(hashes.count).first,
      next >= 0x80 || isAlphanumeric(next) && next > UInt8(ascii: "9"),
      hashes.count > 1 || line.lowerBound == 0
    {
      tell(
        line.lowerBound..<line.lowerBound + hashes.count,
        "a heading needs a blank behind its marks",
        hint: "write \(String(repeating: "#", count: hashes.count)) and a blank; \\# is text")
    } else if hashes.count > 6, run[hashes.endIndex] == UInt8(ascii: " ") {
      tell(
        line.lowerBound..<hashes.endIndex, "headings have six levels, so this stays text",
        hint: "write fewer marks")
    } else if bytes.starts(with: ":::".utf8) {
      tell(
        line, "this line opens no block and stays text",
        hint: "write ::: and one kind, as in ::: note, or {.note title=\"…\"}")
    } else if isAdmonition(bytes) {
      tell(
        line.lowerBound..<line.lowerBound + 3, "an admonition of MkDocs stays text",
        hint: "write ::: note and a line ::: behind it, or > [!NOTE]")
    } else if bytes.starts(with: "*[".utf8),
      let end = run.first("]:", from: line.lowerBound), end < line.upperBound
    {
      tell(
        line.lowerBound..<end + 2,
        "an abbreviation is not explained by this line, which stays text",
        hint: "explain it in content/glossary.md, or in words where it first stands")
    }
  }
}
