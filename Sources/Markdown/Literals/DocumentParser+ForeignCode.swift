import Diagnostics

/// Code that other programs run or draw, and mathematics whose marks CommonMark takes for escapes.
extension DocumentParser {
  /// What MyST makes of fences whose info string is a name in braces.
  private static let directives = [
    "admonition", "attention", "bibliography", "card", "caution", "code", "code-block", "code-cell",
    "contents", "csv-table", "danger", "deprecated", "dropdown", "embed", "epigraph", "error",
    "eval-rst", "exercise", "figure", "glossary", "grid", "hint", "iframe", "image", "important",
    "include", "list-table", "literalinclude", "margin", "math", "mermaid", "note", "proof",
    "raw", "seealso", "sidebar", "solution", "tab-set", "table", "tableofcontents", "tip",
    "toctree", "topic", "versionadded", "versionchanged", "video", "warning",
  ]

  /// What forges and generators draw instead of showing it as code.
  private static let drawn = [
    "mermaid", "plantuml", "math", "graphviz", "vega", "vega-lite", "topojson", "geojson", "stl",
  ]

  /// Tells what is shown as code or text and was meant to be run, drawn or set.
  func tellForeignCode(_ found: inout [Diagnostic]) {
    var node = Document.root
    var (isRunTold, done) = (false, 0)
    while node != .none {
      let content = document[node]
      defer { node = document.following(node, in: Document.root) }
      switch content.kind {
      case .codeBlock(let info) where !info.isEmpty:
        let info = String(decoding: document.arena[info.range], as: UTF8.self)
        if let (message, hint) = Self.foreignFence(info) {
          found.append(.warning("literal", message, at: document.place(content.source), hint: hint))
        }
      case .thematicBreak where isRuler(content.source):
        found.append(
          .warning(
            "literal", "columns by blanks make no table, and this is a line across the page",
            at: document.place(content.source),
            hint: "write bars between the cells: | a | b |, and | --- | --- | under the first row"))
      case .code:
        let code = document.arena[content.literal.range]
        guard !isRunTold,
          ["r ", "python ", "{r} ", "{python} "].contains(where: { code.starts(with: $0.utf8) }),
          code.contains(UInt8(ascii: "(")) || code.contains(UInt8(ascii: "$"))
        else { break }
        isRunTold = true
        found.append(
          .warning(
            "literal", "this code is shown and not run", at: document.place(content.source),
            hint: "write what it gives instead"))
      case .text(isVerbatim: false):
        guard content.source.lowerBound >= done, let formula = formula(at: content.source) else {
          break
        }
        done = formula.upperBound
        found.append(
          .warning(
            "literal", "mathematics means nothing here and stays text",
            at: document.place(formula),
            hint: "say it in Markdown, or put it in code if it is an example"))
      default: break
      }
    }
  }

  /// What is to be said of a fence that other programs make something else of than code.
  private static func foreignFence(_ info: String) -> (message: String, hint: String)? {
    let word = String(info.prefix { !$0.isWhitespace })
    if word.begins(with: "{"), word.ends(with: "}") {
      let name = word.dropFirst().dropLast().lowercased()
      guard directives.contains(name) else { return nil }
      let hint =
        DivKind(classes: [name]) != nil
        ? "write ::: \(name) and a line ::: behind its words"
        : name.begins(with: "code")
          ? "name the language alone behind the marks"
          : "say it in Markdown; what is code needs no braces"
      return ("a directive of MyST is shown as code", hint)
    }
    guard drawn.contains(word.lowercased()) else { return nil }
    return (
      "nothing is drawn of \"\(word)\", so this is shown as code",
      "put a picture of it into media, or write text behind the marks if it is to be read"
    )
  }

  /// Whether a line is one of several runs of dashes, as those under the columns of Pandoc's simple tables.
  private func isRuler(_ line: Range<Int>) -> Bool {
    let runs = original[line].split { isBlank($0) || isLineEnd($0) }
    return runs.count > 1
      && runs.allSatisfy { $0.count > 1 && $0.allSatisfy { $0 == UInt8(ascii: "-") } }
  }

  /// The formula that an escape opens: `\\(` or `\\[`, then what only mathematics writes, then the escape that closes it.
  private func formula(at escape: Range<Int>) -> Range<Int>? {
    guard escape.count == 2, original[escape.lowerBound] == UInt8(ascii: "\\") else { return nil }
    let isInline = original[escape.lowerBound + 1] == UInt8(ascii: "(")
    guard isInline || original[escape.lowerBound + 1] == UInt8(ascii: "[") else { return nil }
    let close = UInt8(ascii: isInline ? ")" : "]")
    let limit = min(escape.upperBound + LiteralRun.reach, body.upperBound)
    var index = escape.upperBound
    while index + 1 < limit {
      if original[index] == UInt8(ascii: "\\"), original[index + 1] == close {
        let inner = original[escape.upperBound..<index]
        let isFormula =
          inner.contains { "\\^={}".utf8.contains($0) || isInline && $0 == UInt8(ascii: "_") }
          || isInline && inner.count { !isSpace($0) } == 1
        return isFormula ? escape.lowerBound..<index + 2 : nil
      }
      index += 1
    }
    return nil
  }
}
