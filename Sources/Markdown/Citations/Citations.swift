import Diagnostics

extension DocumentParser {
  /// The text of a run of nodes, and where its bytes come from.
  private struct Run {
    var text: [UInt8] = []
    var isSyntax: [Bool] = []
    /// The inlines with markup, by the offsets of the bytes that stand for them.
    var inlines: [Int: NodeID] = [:]
    /// In order: from which byte of the text on a node's literal stands, and from which of its offsets.
    var nodes: [(start: Int, node: NodeID, offset: Int)] = []
  }

  /// The citations in the brackets that open at `start` in the first node and close at `end` in the last.
  mutating func citation(
    _ nodes: ArraySlice<NodeID>, from start: Int, to end: Int
  ) -> CitationGroup? {
    guard let run = run(nodes, from: start + 1, to: end) else { return nil }
    let syntax = CitationSyntax(text: run.text, isSyntax: run.isSyntax)
    let items = syntax.items()
    guard !items.isEmpty else { return nil }
    for item in items {
      guard let key = syntax.swallowed(by: item) else { continue }
      let id = String(decoding: run.text[key.id], as: UTF8.self)
      document.diagnostics.append(
        .warning(
          "literal", "\"@\(id)\" cites nothing here and stays text",
          at: document.place(source(of: key.start..<key.end, in: run)),
          hint: "part sources by semicolons, as in [@one; @other]"))
    }
    return CitationGroup(
      citations: items.map { citation($0, in: run) }, isInText: false,
      place: place(nodes, from: start, to: end + 1))
  }

  private func citation(_ item: CitationSyntax.Item, in run: Run) -> Citation {
    let suffix = suffix(item.suffix, behind: item.locator, in: run)
    return Citation(
      id: String(decoding: run.text[item.key.id], as: UTF8.self), joint: suffix.joint,
      omitsAuthor: item.omitsAuthor,
      place: document.place(source(of: item.key.start..<item.key.end, in: run)),
      prefixParts: parts(trimmed(item.prefix, in: run), in: run), suffixParts: suffix.parts)
  }

  /// A citation in the text that ends before the brackets, `@id [p. 3]` or `@id [p. 3; @other]`, and the offset at which
  /// it starts.
  func locatedCitation(
    _ nodes: ArraySlice<NodeID>, from start: Int, to end: Int
  ) -> (start: Int, group: CitationGroup)? {
    guard let node = nodes.first else { return nil }
    let literal = document[node].literal
    var before = document.arena[literal.start..<literal.start + start]
    if let last = before.last, isBlank(last) { before = before.dropLast() }
    guard let at = before.suffix(200).lastIndex(of: UInt8(ascii: "@")),
      let key = CitationKey(in: before, at: at), key.end == before.endIndex,
      mayCite(at, in: node, nil), let run = run(nodes, from: start + 1, to: end)
    else { return nil }
    let omitsAuthor = at > literal.start && document.arena[at - 1] == UInt8(ascii: "-")
    let offset = at - literal.start - (omitsAuthor ? 1 : 0)
    var words = 0..<run.text.count
    var others = CitationSyntax(text: run.text, isSyntax: run.isSyntax).items()
    if let first = others.first {
      // What is cited behind a semicolon goes with the words before it; other brackets are a citation of their own.
      guard
        let semicolon = first.prefix.last(where: {
          run.isSyntax[$0] && run.text[$0] == UInt8(ascii: ";")
        }), !trimmed(0..<semicolon, in: run).isEmpty
      else { return nil }
      words = 0..<semicolon
      others[0].prefix = semicolon + 1..<first.prefix.upperBound
    }
    let suffix = suffix(words, behind: nil, in: run)
    let citation = Citation(
      id: String(decoding: before[key.id], as: UTF8.self), joint: .comma,
      omitsAuthor: omitsAuthor,
      place: document.place(
        document.source(of: node, at - literal.start..<key.end - literal.start)),
      prefixParts: [], suffixParts: suffix.parts)
    let group = CitationGroup(
      citations: [citation] + others.map { self.citation($0, in: run) }, isInText: true,
      place: place(nodes, from: offset, to: end + 1))
    return (offset, group)
  }

  /// Replaces `@id` in the texts of a list of siblings.
  mutating func citeInText(_ siblings: inout [NodeID]) {
    var result: [NodeID] = []
    for sibling in siblings {
      result.append(sibling)
      guard document[sibling].kind == .text(isVerbatim: true) else { continue }
      var node = sibling
      var from = document[node].literal.start
      let end = from + document[node].literal.count
      while let at = ByteSearch.first(UInt8(ascii: "@"), in: document.arena, from..<end) {
        from = at + 1
        guard let key = CitationKey(in: document.arena[..<end], at: at),
          mayCite(at, in: node, result.dropLast().last)
        else { continue }
        let hasHyphen =
          at > document[node].literal.start && document.arena[at - 1] == UInt8(ascii: "-")
        let start = at - document[node].literal.start - (hasHyphen ? 1 : 0)
        let cited = document.split(node, at: start) ?? node
        let rest = document.split(cited, at: key.end - document[cited].literal.start)
        let place = document.place(document[cited].source)
        let citation = Citation(
          id: String(decoding: document.arena[key.id], as: UTF8.self), joint: .none,
          omitsAuthor: hasHyphen, place: place, prefixParts: [], suffixParts: [])
        let group = CitationGroup(citations: [citation], isInText: true, place: place)
        if cited == node { result.removeLast() }
        result.append(makeCitation(group, of: [cited]))
        guard let rest else { break }
        result.append(rest)
        node = rest
        from = key.end
      }
    }
    siblings = result
  }

  /// The text of nodes from an offset of the first to one of the last; nil if a line is broken in it.
  private func run(_ nodes: ArraySlice<NodeID>, from start: Int, to end: Int) -> Run? {
    var run = Run()
    for (index, node) in zip(nodes.indices, nodes) {
      let isVerbatim: Bool
      switch document[node].kind {
      case .text(let value): isVerbatim = value
      case .softBreak:
        run.text.append(UInt8(ascii: " "))
        run.isSyntax.append(false)
        continue
      case .lineBreak: return nil
      default:
        run.inlines[run.text.count] = node
        run.text.append(0)
        run.isSyntax.append(false)
        continue
      }
      let literal = document[node].literal
      let first = index == nodes.startIndex ? start : 0
      let last = index == nodes.endIndex - 1 ? end : literal.count
      run.nodes.append((run.text.count, node, first))
      run.text += document.arena[literal.start + first..<literal.start + last]
      run.isSyntax += repeatElement(isVerbatim, count: last - first)
    }
    return run
  }

  /// The source of a range of a run's text, which lies in one node.
  private func source(of range: Range<Int>, in run: Run) -> Range<Int> {
    var (low, high) = (0, run.nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if run.nodes[middle].start <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0..<0 }
    let part = run.nodes[low - 1]
    let offset = part.offset + range.lowerBound - part.start
    let limit = document[part.node].literal.count
    return document.source(of: part.node, offset..<min(offset + range.count, limit))
  }

  private func place(_ nodes: ArraySlice<NodeID>, from start: Int, to end: Int) -> SourcePlace {
    guard let first = nodes.first, let last = nodes.last else { return document.place(0..<0) }
    let lower = document.source(of: first, start..<start + 1).lowerBound
    let upper = document.source(of: last, end - 1..<end).upperBound
    return document.place(lower..<max(lower, upper))
  }

  /// The words behind an id, what stands in braces first.
  private func suffix(
    _ range: Range<Int>, behind locator: Range<Int>?, in run: Run
  ) -> (parts: [Citation.Part], joint: Citation.Joint) {
    var words = trimmed(range, in: run)
    if let locator, !locator.isEmpty {
      let rest = range.lowerBound..<max(range.lowerBound, words.upperBound)
      return (located(trimmed(locator, in: run), in: run) + parts(rest, in: run), .comma)
    }
    let isWritten = !words.isEmpty && run.text[words.lowerBound] == UInt8(ascii: ",")
    if isWritten { words = trimmed(words.dropFirst(), in: run) }
    if isWritten, let start = words.first, run.isSyntax[start],
      run.text[start] == UInt8(ascii: "{"),
      let close = CitationKey.closingBrace(of: run.text[words], at: start)
    {
      let rest = close + 1..<words.upperBound
      let braced = trimmed(start + 1..<close, in: run)
      if !braced.isEmpty { return (located(braced, in: run) + parts(rest, in: run), .comma) }
      words = trimmed(rest, in: run)
      if let comma = words.first, run.text[comma] == UInt8(ascii: ",") {
        words = trimmed(words.dropFirst(), in: run)
      }
    }
    if CitationSyntax.isLocator(run.text[words]) { return (located(words, in: run), .comma) }
    if isWritten { return (parts(words, in: run), .comma) }
    let isWide = ["，", "：", "；", "、", "。", "）"].contains {
      run.text[words].starts(with: $0.utf8)
    }
    let isClosing = isWide || words.first.map { ":;.!?)".utf8.contains(run.text[$0]) } ?? true
    return (parts(words, in: run), isClosing ? .none : .blank)
  }

  /// A range of a run without the white space around it.
  private func trimmed(_ range: Range<Int>, in run: Run) -> Range<Int> {
    var range = range
    while let first = range.first, isSpace(run.text[first]) { range = range.dropFirst() }
    while let last = range.last, isSpace(run.text[last]) { range = range.dropLast() }
    return range
  }

  /// The parts of words that name a place, their ranges with en dashes: `33-35`, `vi-xi`.
  private func located(_ range: Range<Int>, in run: Run) -> [Citation.Part] {
    parts(range, in: run).map { part in
      guard case .text(let text) = part else { return part }
      return .text(CitationSyntax.withRangeDashes(text))
    }
  }

  /// Texts and the inlines with markup between them.
  private func parts(_ range: Range<Int>, in run: Run) -> [Citation.Part] {
    var parts: [Citation.Part] = []
    var start = range.lowerBound
    func addText(to end: Int) {
      guard start < end else { return }
      parts.append(.text(String(decoding: run.text[start..<end], as: UTF8.self)))
    }
    for offset in range where run.text[offset] == 0 {
      guard let node = run.inlines[offset] else { continue }
      addText(to: offset)
      parts.append(.node(node))
      start = offset + 1
    }
    addText(to: range.upperBound)
    return parts
  }
}
