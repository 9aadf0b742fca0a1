extension DocumentParser {
  /// A definition list found in paragraphs.
  private struct FoundList {
    /// Terms and definitions as lines of the source.
    var entries: [(isTerm: Bool, lines: [Range<Int>])] = []
    /// The first paragraph, in whose place the list comes.
    let first: NodeID
    /// Lines before the first term, which stay a paragraph.
    var head: [Range<Int>] = []
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
    list.entries.append((true, block.lines))
    return list
  }

  /// Adds the paragraphs that go on with a list: more definitions, or more terms with theirs.
  private func extend(_ list: inout FoundList, _ lines: [NodeID: [Range<Int>]]) {
    var last = list.first
    while let next = paragraph(behind: last), let own = lines[next], let first = own.first {
      let second = paragraph(behind: next).flatMap { lines[$0]?.first }
      guard
        isDefinition(first) || own.dropFirst().contains(where: isDefinition)
          || own.count == 1 && second.map(isDefinition) == true
      else { return }
      let terms = own.prefix { !isDefinition($0) }
      list.entries += terms.map { (true, [$0]) }
      add(own[terms.endIndex...], to: &list)
      list.paragraphs.append(next)
      last = next
    }
  }

  private func add(_ lines: ArraySlice<Range<Int>>, to list: inout FoundList) {
    for (index, line) in lines.enumerated() {
      let next = lines.dropFirst(index + 1).first
      if isDefinition(line) {
        var start = line.lowerBound + 1
        while start < line.upperBound, isBlank(source[start]) { start += 1 }
        list.entries.append((false, [start..<line.upperBound]))
      } else if next.map(isDefinition) == true || list.entries.last.map(\.isTerm) != false {
        list.entries.append((true, [line]))
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
    let start = found.entries.first?.lines.first?.lowerBound ?? 0
    let end = found.entries.last?.lines.last?.upperBound ?? start
    let list = document.make(.definitionList, source: start..<end)
    let children = found.entries.compactMap { entry -> NodeID? in
      guard let content = parsed.popFirst() else { return nil }
      let range = (entry.lines.first?.lowerBound ?? 0)..<(entry.lines.last?.upperBound ?? 0)
      let node = document.make(entry.isTerm ? .definedTerm : .definition, source: range)
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
