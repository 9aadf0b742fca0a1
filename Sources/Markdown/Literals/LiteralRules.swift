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
  private let labels: [String]
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

  /// `[words][label]` without a definition.
  private mutating func undefinedReference() {
    var start = 0
    while let middle = run.first("][", from: start) {
      start = middle + 2
      guard case let lineEnd = run.lineEnd(from: middle),
        let end = run.bytes[start..<max(start, lineEnd)].firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      let open = run.last("[", before: middle) ?? middle
      let label = run.text(end > start ? start..<end : min(open + 1, middle)..<middle)
      guard !label.isEmpty, !label.begins(with: "@"), !label.begins(with: "^"),
        label.utf8.first != 0
      else {
        continue
      }
      let near = nearestName(to: label, in: labels)
      tell(
        open..<end + 1, "no address is defined for \"\(label)\", so this stays text",
        hint: near.map { "did you mean [\($0)]?" }
          ?? "write a line [\(label)]: address, or the address in parentheses behind the words")
      start = end + 1
    }
  }

  /// `[words](my file.md)`, and a parenthesis that is not closed.
  private mutating func brokenDestination() {
    var start = 0
    while let middle = run.first("](", from: start) {
      start = middle + 2
      let lineEnd = run.lineEnd(from: middle)
      let open = run.last("[", before: middle) ?? middle
      let close = run.bytes[start..<max(start, lineEnd)].firstIndex(of: UInt8(ascii: ")"))
      guard let close else {
        tell(
          open..<lineEnd, "the parenthesis behind these brackets is not closed, so this stays text",
          hint: "write ) behind the address")
        return
      }
      let target = run.text(start..<close)
      // Behind a link in the brackets an address is a link of its own.
      let isAddress = target.utf8.elementsEqual([LiteralRun.other])
      guard !target.isEmpty, isAddress || !target.utf8.contains(LiteralRun.other) else { continue }
      let holdsOther = run.bytes[open..<middle].contains(LiteralRun.other)
      let path = target.split(separator: " \"", maxSplits: 1).first.map(String.init) ?? target
      if holdsOther, !path.has(" ") {
        tell(
          open..<close + 1, "a link cannot hold another, so these brackets stay text",
          hint: "let one end before the other begins")
      } else if isAddress {
        continue
      } else if path.has(" ") {
        tell(
          open..<close + 1, "a blank in an address: this stays text",
          hint: "write <\(path)> or \(path.substituting(" ", by: "%20"))")
      } else {
        tell(
          open..<close + 1, "this looks like a link and stays text",
          hint: "check its brackets, quotes and parentheses")
      }
    }
  }

  /// `[words] (address)`.
  private mutating func separateDestination() {
    var from = 0
    while let middle = run.first("] (", from: from), middle + 3 < run.bytes.count {
      from = middle + 3
      guard let open = run.last("[", before: middle) else { continue }
      let limit = max(from, run.lineEnd(from: from))
      let close = run.bytes[from..<limit].firstIndex(of: UInt8(ascii: ")")) ?? from
      let target = run.text(from..<max(close, from))
      let isAddress =
        run[from] == LiteralRun.other || target.contains("://")
        || [".md", ".html", ".pdf"].contains { target.ends(with: $0) }
      guard isAddress, open < middle - 1 else { continue }
      tell(
        open..<min(close + 1, run.bytes.count),
        "a blank between brackets and parentheses: this is no link",
        hint: "take the blank out: [words](address)")
    }
  }

  /// `[^note 1]`.
  private mutating func footnoteWithBlank() {
    var from = 0
    while let open = run.first("[^", from: from) {
      from = open + 2
      guard
        let end = run.bytes[open..<run.lineEnd(from: open)].firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      let label = run.text(from..<end)
      guard label.has(" "), !label.has("[") else { continue }
      tell(
        open..<end + 1, "a footnote's name has no blanks, so this stays text",
        hint: "write [^\(label.substituting(" ", by: "-"))] here and where its text stands")
    }
  }

  /// `{.class}` behind what takes none.
  private mutating func attributes() {
    var start = 0
    while let open = run.first("{", from: start) {
      start = open + 1
      let next = run[open + 1]
      guard [UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: ":")].contains(next),
        let attributes = Attributes(
          run.bytes, from: open, limit: min(open + LiteralRun.reach, run.bytes.count)),
        attributes.areNamed(in: run.bytes)
      else { continue }
      tell(
        open..<attributes.end, "attributes behind nothing that takes them stay text",
        hint: "put them directly behind an image, a link, [words] or at a heading's end")
      start = attributes.end
    }
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
      }
      start = end + 1
    }
    lineBlock(lines)
    letteredList(lines)
    tableRows(lines)
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
    } else if bytes.starts(with: ":::".utf8) {
      tell(
        line, "this line opens no block and stays text",
        hint: "write ::: and one kind, as in ::: note, or {.note title=\"…\"}")
    } else if bytes.starts(with: "!!! ".utf8) || bytes.starts(with: "??? ".utf8) {
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
