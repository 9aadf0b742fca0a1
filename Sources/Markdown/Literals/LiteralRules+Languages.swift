import Diagnostics

/// What AsciiDoc, reStructuredText, MyST and MDX read.
extension LiteralRules {
  /// `link:page.html[words]`, `xref:`, `image:`, `include::`.
  mutating func asciiDoc() {
    for name in ["link", "xref", "image", "include", "footnote", "kbd", "video", "stem"] {
      var from = 0
      while let start = run.first(name + ":", from: from) {
        from = start + name.utf8.count + 1
        guard !isAlphanumeric(run[start - 1]), run[start - 1] != UInt8(ascii: "/") else { continue }
        let limit = run.lineEnd(from: start)
        let target = run.bytes[from..<max(from, limit)].prefix {
          !isSpace($0) && $0 != UInt8(ascii: "[")
        }
        let open = target.endIndex
        guard run[open] == UInt8(ascii: "["),
          !target.isEmpty || name == "footnote" || name == "kbd",
          let close = run.bytes[open..<limit].firstIndex(of: UInt8(ascii: "]"))
        else { continue }
        tell(
          start..<close + 1, "a macro of AsciiDoc means nothing here and stays text",
          hint: name == "image"
            ? "write ![what it shows](address)"
            : name == "link" || name == "xref" ? "write [words](address)" : Self.meansNothing)
        return
      }
    }
  }

  /// The most bytes of the name of a role.
  private static let longestRole = 60

  /// `` :ref:`words` `` and `` {ref}`words` ``.
  mutating func sphinxRole(opening: Unicode.Scalar, closing: Unicode.Scalar, of program: String) {
    var from = 0
    while let open = run.bytes[from...].firstIndex(of: UInt8(ascii: opening)) {
      from = open + 1
      var end = from
      while end - from < Self.longestRole,
        isAlphanumeric(run[end]) || "-_.:".utf8.contains(run[end])
      {
        if opening == ":", run[end] == UInt8(ascii: ":"), run[end + 1] == LiteralRun.other { break }
        end += 1
      }
      guard end > from, run[end] == UInt8(ascii: closing), run[end + 1] == LiteralRun.other,
        run.offsets.indices.contains(end + 1), source[run.offsets[end + 1]] == UInt8(ascii: "`"),
        !isAlphanumeric(run[open - 1])
      else { continue }
      tell(
        open..<end + 1, "a role of \(program) means nothing here and stays text",
        hint: "write [words](address) for a link, [@id] for a source, or the words alone")
      return
    }
  }

  /// A line that begins with what another language begins a block with.
  mutating func foreignLine(_ line: Range<Int>) {
    let bytes = run.bytes[line]
    if bytes.starts(with: ".. ".utf8),
      zip(bytes, bytes.dropFirst()).contains(where: { $0 == $1 && $0 == UInt8(ascii: ":") })
    {
      tell(
        line, "a directive of reStructuredText means nothing here and stays text",
        hint: Self.meansNothing)
      return
    }
    let marks = bytes.prefix { $0 == UInt8(ascii: "=") }
    if (2...6).contains(marks.count), run[marks.endIndex] == UInt8(ascii: " ") {
      let next =
        run.offsets.indices.contains(marks.endIndex + 1)
        ? source[run.offsets[marks.endIndex + 1]] : 0
      guard next != UInt8(ascii: "\"") else {
        tell(
          line, "a tab of MkDocs means nothing here and stays text",
          hint: "write a heading, and what stands in the tab under it")
        return
      }
      tell(
        line.lowerBound..<marks.endIndex, "a heading of AsciiDoc or of a wiki stays text",
        hint: "write \(String(repeating: "#", count: marks.count)) and a blank")
      return
    }
    guard line.lowerBound == 0,
      bytes.starts(with: "import ".utf8) || bytes.starts(with: "export ".utf8)
    else { return }
    let text = source[run.offsets[line.lowerBound]...].prefix { !isLineEnd($0) }.prefix(
      LiteralRun.reach)
    let words = String(decoding: text, as: UTF8.self)
    let isImport =
      words.begins(with: "import ") && (words.contains(" from '") || words.contains(" from \""))
    let isExport = ["const ", "default ", "function "].contains {
      words.begins(with: "export " + $0)
    }
    if isImport || isExport {
      tell(
        line, "a line of MDX means nothing here and stays text",
        hint: "take it out, and say in Markdown what it brings")
    }
  }

  /// `^name` at the end of a block, by which Obsidian links to it.
  mutating func blockName() {
    guard let mark = run.bytes.lastIndex(of: UInt8(ascii: "^")), mark > 0, isSpace(run[mark - 1]),
      case let name = run.bytes[(mark + 1)...], name.count > 1,
      name.allSatisfy({ isAlphanumeric($0) || $0 == UInt8(ascii: "-") }),
      name.contains(where: { isAlphanumeric($0) && $0 > UInt8(ascii: "9") })
    else { return }
    tell(
      mark..<run.bytes.count, "the name of a block stays text",
      hint:
        "link to a heading, or write [words]{#\(run.text(mark + 1..<run.bytes.count))} at what is linked to"
    )
  }
}
