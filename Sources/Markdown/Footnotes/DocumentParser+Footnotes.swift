import Diagnostics

extension DocumentParser {
  /// Takes the definitions of footnotes out of the tree.
  ///
  /// libcmark sees a definition as a paragraph, or as further lines of one, with an indented code
  /// block behind it for what is indented under it; these lines are parsed again as the footnote's blocks.
  mutating func takeFootnotes(
    _ markers: FootnoteMarkers, into footnotes: inout Footnotes
  ) {
    var graft = Graft()
    /// For each entry of the graft: the paragraph that it replaces, or the label that it defines.
    var entries: [(paragraph: NodeID, label: (text: String, place: Range<Int>)?)] = []
    for block in blocks {
      let block = withoutUnderline(block, markers)
      guard document[block.node].kind == .paragraph else { continue }
      let starts = block.lines.indices.filter { labelEnd(block.lines[$0], markers) != nil }
      guard let first = starts.first else { continue }
      if first > 0 {
        graft.begin()
        append(block.lines[..<first], to: &graft)
        entries.append((block.node, nil))
      }
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : block.lines.count
        guard let labelEnd = labelEnd(block.lines[start], markers) else { continue }
        let place = block.lines[start].lowerBound..<labelEnd
        let label = markers.label(source[place.dropFirst(2).dropLast(2)])
        graft.begin()
        appendDefinition(block.lines[start..<end], behind: labelEnd, block.lines[0], to: &graft)
        entries.append((block.node, (label, place)))
      }
      let next = document[block.node].next
      if next != .none, case .codeBlock = document[next].kind,
        column(of: document[next].source.lowerBound) >= column(of: block.lines[0].lowerBound) + 4
      {
        appendCode(next, to: &graft)
        document.remove(next)
      }
      document.remove(block.node)
    }
    for (entry, content) in zip(entries, parse(graft, recordedBytes: [UInt8(ascii: "|")])) {
      if let label = entry.label {
        footnotes.define(label.text, at: label.place, content: content, &document)
      } else {
        document.insert(document.children(of: content), after: entry.paragraph)
      }
    }
  }

  /// Makes a footnote's text with a line of dashes under it, which is a heading to libcmark, a paragraph and a break.
  private mutating func withoutUnderline(
    _ block: BlockLines, _ markers: FootnoteMarkers
  ) -> BlockLines {
    guard document[block.node].kind == .heading(level: 2), let first = block.lines.first,
      let last = block.lines.last, labelEnd(first, markers) != nil
    else { return block }
    document[block.node].kind = .paragraph
    document.insert([document.make(.thematicBreak, source: last)], after: block.node)
    let isUnderline = source[last].allSatisfy { $0 == UInt8(ascii: "-") || isBlank($0) }
    return BlockLines(node: block.node, lines: isUnderline ? block.lines.dropLast() : block.lines)
  }

  /// The offset behind the `:` if a definition starts in this line.
  private func labelEnd(_ line: Range<Int>, _ markers: FootnoteMarkers) -> Int? {
    guard let marker = markers.prefix(of: source, line),
      marker.upperBound < line.upperBound,
      source[marker.upperBound] == UInt8(ascii: ":")
    else { return nil }
    return marker.upperBound + 1
  }

  /// Appends lines of one paragraph; the indentation keeps the later ones from being anything else.
  func append(_ lines: ArraySlice<Range<Int>>, to graft: inout Graft) {
    for (index, line) in lines.enumerated() {
      graft.appendLine(prefix: index == 0 ? "" : "    ", source, line)
    }
  }

  private func appendDefinition(
    _ lines: ArraySlice<Range<Int>>, behind labelEnd: Int, _ blockStart: Range<Int>,
    to graft: inout Graft
  ) {
    let left = column(of: blockStart.lowerBound)
    for (index, line) in lines.enumerated() {
      if index == 0 {
        var start = labelEnd
        while start < line.upperBound, isBlank(source[start]) { start += 1 }
        graft.appendLine(source, start..<line.upperBound)
        continue
      }
      var extra = column(of: line.lowerBound) - left - 4
      if extra < 0 {
        graft.appendLine(prefix: "    ", source, line)
        continue
      }
      var start = line.lowerBound
      while extra > 0, source[start - 1] == UInt8(ascii: " ") {
        start -= 1
        extra -= 1
      }
      graft.appendLine(source, start..<line.upperBound)
    }
  }

  /// Appends an indented code block's content as lines of Markdown, a blank one before them.
  private func appendCode(_ code: NodeID, to graft: inout Graft) {
    let range = document[code].source
    graft.appendLine(source, range.lowerBound..<range.lowerBound)
    for line in codeLines(of: code, isFenced: false) { graft.appendLine(source, line) }
  }

  /// The column, 0-based and with tab stops of four, of a byte of the source.
  private func column(of offset: Int) -> Int {
    var start = offset
    while start > body.lowerBound, !isLineEnd(source[start - 1]) { start -= 1 }
    return source[start..<offset].reduce(0) {
      $1 == UInt8(ascii: "\t") ? $0 / 4 * 4 + 4 : $0 + 1
    }
  }
}

/// Whether a byte is a line feed or a carriage return.
func isLineEnd(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}
