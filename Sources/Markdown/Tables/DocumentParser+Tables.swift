import Diagnostics

extension DocumentParser {
  /// A table found in a block's lines.
  private struct FoundTable {
    let block: BlockLines
    let alignments: [Node.Alignment]
    /// Lines before the table, which stay a paragraph.
    let headCount: Int
    /// The rows, the header first, each as the places of its cells.
    var rows: [(line: Range<Int>, cells: [Range<Int>])] = []
    /// Lines behind the table, which start a list.
    var tail: ArraySlice<Range<Int>> = []
    /// The first row with more cells than the table has columns, and the first of these.
    var surplus: (line: Range<Int>, cell: Range<Int>, count: Int)?
    /// Whether the last line, which seemed to underline a heading, is a thematic break.
    var endsWithBreak = false
  }

  /// Replaces paragraphs, and underlined headings, that hold a GFM pipe table by it.
  mutating func makeTables() {
    var graft = Graft()
    var tables: [FoundTable] = []
    for block in blocks where document[block.node].kind != .removed {
      guard let table = findTable(in: block) else { continue }
      if table.headCount > 0 {
        graft.begin()
        append(block.lines[..<table.headCount], to: &graft)
      }
      for row in table.rows {
        for cell in row.cells where !Self.isBare(source, cell) {
          graft.begin()
          graft.appendCell(source, cell)
        }
      }
      if !table.tail.isEmpty {
        graft.begin()
        for line in table.tail { graft.appendLine(source, line) }
      }
      tables.append(table)
      if let surplus = table.surplus {
        document.diagnostics.append(
          .warning(
            "literal",
            "this row has \(surplus.count) cells and the table \(table.alignments.count == 1 ? "1 column" : "\(table.alignments.count) columns"), so what stands here is left out",
            at: document.place(surplus.cell),
            hint: "add a column to the first row and its line of dashes, or write \\| for a bar"))
      }
    }
    var entries = parse(graft, recordedBytes: [])[...]
    for (index, table) in tables.enumerated() {
      var replacement: [NodeID] = []
      if table.headCount > 0, let head = entries.popFirst() {
        replacement += document.children(of: head)
      }
      replacement.append(makeTable(table, number: index + 1, &entries))
      if !table.tail.isEmpty, let tail = entries.popFirst() {
        replacement += document.children(of: tail)
      }
      if table.endsWithBreak {
        replacement.append(document.make(.thematicBreak, source: 0..<0))
      }
      document.insert(replacement, after: table.block.node)
      document.remove(table.block.node)
    }
  }

  private func findTable(in block: BlockLines) -> FoundTable? {
    let isHeading = document[block.node].kind != .paragraph
    let lines = isHeading ? block.lines.dropLast() : block.lines[...]
    for index in lines.indices.dropFirst() {
      guard let alignments = TableSyntax.alignments(source[lines[index]]) else { continue }
      let (header, delimiter) = (lines[index - 1], lines[index])
      guard
        source[header].contains(UInt8(ascii: "|")) || source[delimiter].contains(UInt8(ascii: "|"))
      else { continue }
      let cells = TableSyntax.cells(source[header])
      guard cells.count == alignments.count else { continue }
      var table = FoundTable(block: block, alignments: alignments, headCount: index - 1)
      table.rows.append((header, cells))
      var next = index + 1
      while next < block.lines.count {
        let line = block.lines[next]
        if TableSyntax.startsList(source[line]) {
          table.tail = block.lines[next...]
          break
        }
        if isHeading, next == block.lines.count - 1, isBreak(source[line]) {
          table.endsWithBreak = true
          break
        }
        let cells = TableSyntax.cells(source[line])
        if table.surplus == nil,
          let beyond = cells.dropFirst(alignments.count).first(where: { !$0.isEmpty })
        {
          table.surplus = (line, beyond, cells.count)
        }
        table.rows.append((line, Array(cells.prefix(alignments.count))))
        next += 1
      }
      return table
    }
    return nil
  }

  /// Whether a heading's underline would be a thematic break behind another block.
  private func isBreak(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.prefix { !isBlank($0) }
    return line.count > 2 && line.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private mutating func makeTable(
    _ found: FoundTable, number: Int, _ entries: inout ArraySlice<NodeID>
  ) -> NodeID {
    let first = found.rows.first?.line.lowerBound ?? 0
    let last = found.rows.last?.line.upperBound ?? first
    let table = document.make(.table(number: Int32(number)), source: first..<max(first, last))
    // A wide header over many short rows must not make more cells than the source can hold.
    var paddingLeft = 4 * (last - first)
    var rows: [NodeID] = []
    for (index, row) in found.rows.enumerated() {
      let padding = min(found.alignments.count - row.cells.count, paddingLeft)
      paddingLeft -= padding
      let kind = Node.Kind.tableRow(isHeader: index == 0, padding: Int32(padding))
      let node = document.make(kind, source: row.line)
      var cells: [NodeID] = []
      cells.reserveCapacity(row.cells.count)
      for (range, alignment) in zip(row.cells, found.alignments) {
        let kind = Node.Kind.tableCell(alignment, isHeader: index == 0)
        cells.append(
          Self.isBare(source, range)
            ? makeBareCell(kind, range) : makeCell(kind, range, entries.popFirst()))
      }
      document.setChildren(of: node, to: cells)
      rows.append(node)
    }
    document.setChildren(of: table, to: rows)
    return table
  }

  /// Whether a cell has nothing that Markdown could read as anything but text: then it needs no parsing.
  private static func isBare(_ source: [UInt8], _ cell: Range<Int>) -> Bool {
    guard let first = cell.first, let last = cell.last else { return true }
    var isASCII = true
    for byte in source[cell] {
      if byte >= 0x80 { isASCII = false } else if !bareBytes.contains(byte) { return false }
    }
    // libcmark makes other characters of what is no UTF-8.
    return source[first] != UInt8(ascii: " ") && source[last] != UInt8(ascii: " ")
      && (isASCII || String(validating: source[cell], as: UTF8.self) != nil)
  }

  /// Letters, digits and what is never markup; dots, hyphens and quotes may become others.
  private static let bareBytes = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ,;()/%")

  private mutating func makeBareCell(_ kind: Node.Kind, _ range: Range<Int>) -> NodeID {
    let cell = document.make(kind, source: range)
    guard !range.isEmpty else { return cell }
    let text = document.make(.text(isVerbatim: true), source: range)
    document[text].literal = ByteSlice(start: document.arena.count, count: range.count)
    document.arena.append(contentsOf: source[range])
    document.setChildren(of: cell, to: [text])
    return cell
  }

  /// The paragraph that a cell's entry became as that cell, or as a title, without the `a` before its inlines.
  mutating func makeCell(_ kind: Node.Kind, _ range: Range<Int>, _ entry: NodeID?) -> NodeID {
    guard let entry, case let cell = document[entry].firstChild, cell != .none,
      case let text = document[cell].firstChild, text != .none
    else { preconditionFailure("a cell is parsed as a paragraph that starts with text") }
    document[cell].kind = kind
    document[cell].source = range
    let content = document[text]
    if content.literal.count > 2 {
      let start = min(content.source.lowerBound + 2, content.source.upperBound)
      document[text].source = start..<content.source.upperBound
      document[text].literal = content.literal.dropFirst(2)
    } else {
      document.remove(text)
    }
    return cell
  }
}
