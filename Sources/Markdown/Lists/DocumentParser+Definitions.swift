extension DocumentParser {
  /// A term or a definition, as lines of the source.
  private struct Entry {
    let isTerm: Bool
    /// Those of a paragraph.
    var lines: [Range<Int>]
    /// Those of further blocks that are set in under it, without what sets them in.
    var more: [Range<Int>] = []

    var source: Range<Int> {
      let end = (more.last ?? lines.last)?.upperBound ?? 0
      return (lines.first?.lowerBound ?? end)..<end
    }
  }

  /// A definition list found in paragraphs.
  private struct FoundList {
    var entries: [Entry] = []
    /// The first paragraph, in whose place the list comes.
    let first: NodeID
    /// Lines before the first term, which stay a paragraph.
    var head: [Range<Int>] = []
    /// The blocks that it is made of.
    var paragraphs: [NodeID]
  }

  /// Makes lists of terms and their definitions: lines that start with a colon and a blank, under a line for each term
  /// (PHP Markdown Extra, Pandoc).
  mutating func makeDefinitionLists() {
    let lines = Dictionary(
      blocks.map { ($0.node, $0.lines) }, uniquingKeysWith: { first, _ in first })
    var found: [FoundList] = []
    for block in blocks where document[block.node].kind == .paragraph {
      if found.last?.paragraphs.contains(block.node) == true { continue }
      guard var list = list(from: block) else { continue }
      extend(&list, lines)
      found.append(list)
    }
    var graft = Graft()
    for list in found {
      if !list.head.isEmpty {
        graft.begin()
        append(list.head[...], to: &graft)
      }
      for entry in list.entries {
        graft.begin()
        append(entry.lines[...], to: &graft)
        for line in entry.more { graft.appendLine(source, line) }
      }
    }
    var parsed = parse(graft, recordedBytes: markers?.recordedBytes ?? [])[...]
    for list in found { place(list, &parsed) }
  }

  /// The list that starts in a paragraph, if one does: a definition follows its term there, or in the paragraph behind it.
  private func list(from block: BlockLines) -> FoundList? {
    guard !block.lines.isEmpty, !isDefinition(block.lines[0]) else { return nil }
    var list = FoundList(first: block.node, paragraphs: [block.node])
    if let start = block.lines.firstIndex(where: isDefinition) {
      list.head = Array(block.lines[..<max(0, start - 1)])
      add(block.lines[max(0, start - 1)...], to: &list)
      return list
    }
    guard block.lines.count == 1, let next = paragraph(behind: block.node),
      let lines = blocks.first(where: { $0.node == next })?.lines, let first = lines.first,
      isDefinition(first)
    else { return nil }
    list.entries.append(Entry(isTerm: true, lines: block.lines))
    return list
  }

  /// Adds the blocks that go on with a list: what is set in under a definition, more definitions, or more terms with theirs.
  private func extend(_ list: inout FoundList, _ lines: [NodeID: [Range<Int>]]) {
    var last = list.first
    while true {
      let behind = document[last].next
      if let entry = list.entries.last, !entry.isTerm,
        let more = indentedLines(behind)
      {
        list.entries[list.entries.count - 1].more +=
          [entry.source.upperBound..<entry.source.upperBound] + more
        list.paragraphs.append(behind)
        last = behind
        continue
      }
      guard let next = paragraph(behind: last), let own = lines[next], let first = own.first else {
        return
      }
      let second = paragraph(behind: next).flatMap { lines[$0]?.first }
      guard
        isDefinition(first) || own.dropFirst().contains(where: isDefinition)
          || own.count == 1 && second.map(isDefinition) == true
      else { return }
      let terms = own.prefix { !isDefinition($0) }
      list.entries += terms.map { Entry(isTerm: true, lines: [$0]) }
      add(own[terms.endIndex...], to: &list)
      list.paragraphs.append(next)
      last = next
    }
  }

  /// The lines of a block that is set in by four blanks, without these; `nil` for any other block.
  private func indentedLines(_ node: NodeID) -> [Range<Int>]? {
    guard node != .none, case .codeBlock(let info) = document[node].kind, info.isEmpty else {
      return nil
    }
    let block = source[document[node].source]
    if let mark = block.first, "`~".utf8.contains(mark) {
      let count = block.prefix { $0 == mark }.count
      let literal = document.arena[document[node].literal.range]
      if count > 2, literal.prefix(while: { $0 == mark }).count < count { return nil }
    }
    return codeLines(of: node, isFenced: false)
  }

  private func add(_ lines: ArraySlice<Range<Int>>, to list: inout FoundList) {
    for (index, line) in lines.enumerated() {
      let next = lines.dropFirst(index + 1).first
      if isDefinition(line) {
        var start = line.lowerBound + 1
        while start < line.upperBound, isBlank(source[start]) { start += 1 }
        list.entries.append(Entry(isTerm: false, lines: [start..<line.upperBound]))
      } else if next.map(isDefinition) == true || list.entries.last.map(\.isTerm) != false {
        list.entries.append(Entry(isTerm: true, lines: [line]))
      } else {
        list.entries[list.entries.count - 1].lines.append(line)
      }
    }
  }

  private func isDefinition(_ line: Range<Int>) -> Bool {
    // What would begin a quote stays as it is: its places could not be told.
    line.count > 2 && source[line.lowerBound] == UInt8(ascii: ":")
      && isBlank(source[line.lowerBound + 1])
      && source[line].dropFirst().drop(while: isBlank).first != UInt8(ascii: ">")
  }

  private func paragraph(behind node: NodeID) -> NodeID? {
    let next = document[node].next
    return next != .none && document[next].kind == .paragraph ? next : nil
  }

  private mutating func place(_ found: FoundList, _ parsed: inout ArraySlice<NodeID>) {
    var replacement: [NodeID] = []
    if !found.head.isEmpty, let head = parsed.popFirst() {
      replacement += document.children(of: head)
    }
    let start = found.entries.first?.source.lowerBound ?? 0
    let end = found.entries.last?.source.upperBound ?? start
    let list = document.make(.definitionList, source: start..<end)
    let children = found.entries.compactMap { entry -> NodeID? in
      guard let content = parsed.popFirst() else { return nil }
      let node = document.make(entry.isTerm ? .definedTerm : .definition, source: entry.source)
      let blocks = document.children(of: content)
      let isOneParagraph = blocks.count == 1 && document[blocks[0]].kind == .paragraph
      document.setChildren(of: node, to: isOneParagraph ? document.children(of: blocks[0]) : blocks)
      return node
    }
    document.setChildren(of: list, to: children)
    replacement.append(list)
    document.insert(replacement, after: found.first)
    for paragraph in found.paragraphs { document.remove(paragraph) }
  }
}
