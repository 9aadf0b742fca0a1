import Diagnostics

extension DocumentParser {
  /// Puts what stands between two fences into a node of its own, and what code holds of fences back as it was.
  mutating func makeDivs(_ divs: DivFences) {
    let byStart = Dictionary(
      divs.fences.map { ($0.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    var parents: [NodeID] = []
    document.forEachNode { document, node in
      if document[node].kind == .thematicBreak, byStart[document[node].source.lowerBound] != nil,
        parents.last != document[node].parent
      {
        parents.append(document[node].parent)
      }
      return document[node].kind.isContainer
    }
    restoreCode(divs)
    for parent in Set(parents) { nestDivs(in: parent, byStart) }
    makeTitles()
  }

  /// Parses the titles that attributes give and that may hold markup, all at once.
  private mutating func makeTitles() {
    var graft = Graft()
    for (_, range) in markedTitles {
      graft.begin()
      graft.appendCell(original, range)
    }
    let entries = parse(graft, recordedBytes: [])
    for ((callout, range), entry) in zip(markedTitles, entries) {
      let title = makeCell(.calloutTitle, range, entry)
      document.setChildren(of: callout, to: [title] + document.children(of: callout))
    }
    markedTitles = []
  }

  /// A div that is open.
  private struct OpenDiv {
    let node: NodeID
    let fence: DivFences.Fence
    var children: [NodeID] = []
  }

  private mutating func nestDivs(in parent: NodeID, _ fences: [Int: DivFences.Fence]) {
    var children: [NodeID] = []
    var open: [OpenDiv] = []
    /// What the next block is to be.
    var waiting: Attributes?
    /// Lines of colons that open nothing, which are told where they stay text.
    var broken = 0
    func add(_ node: NodeID) {
      if open.isEmpty { children.append(node) } else { open[open.count - 1].children.append(node) }
    }
    func takeLast() -> NodeID? {
      open.isEmpty ? children.popLast() : open[open.count - 1].children.popLast()
    }
    for child in document.children(of: parent) {
      guard document[child].kind == .thematicBreak,
        let fence = fences[document[child].source.lowerBound]
      else {
        if original[document[child].source].starts(with: ":::".utf8) { broken += 1 }
        add(waiting.map { attach($0, to: child) } ?? child)
        waiting = nil
        continue
      }
      if let attributes = fence.attributes {
        document.remove(child)
        if followsBlank(fence.range.lowerBound) {
          waiting = attributes
        } else if let last = takeLast() {
          add(attach(attributes, to: last))
        } else {
          waiting = attributes
        }
      } else if fence.opening != nil {
        open.append(OpenDiv(node: child, fence: fence))
      } else if let div = open.popLast() {
        add(close(div, at: fence.range.upperBound))
      } else if broken > 0 {
        broken -= 1
      } else {
        document.diagnostics.append(
          .warning(
            "div", "these colons close nothing", at: document.place(fence.range),
            hint: "write what opens above, as in ::: note, or take the line away"))
      }
    }
    while let div = open.popLast() {
      document.diagnostics.append(
        .warning(
          "div", "what opens here is never closed", at: document.place(div.fence.range),
          hint: "end it with a line ::: of its own"))
      add(close(div, at: div.children.last.map { document[$0].source.upperBound } ?? 0))
    }
    document.setChildren(of: parent, to: children)
  }

  /// Makes the node of a fence that of all in it.
  private mutating func close(_ div: OpenDiv, at end: Int) -> NodeID {
    let node = div.node
    document[node].source = div.fence.range.lowerBound..<max(div.fence.range.upperBound, end)
    let marks = marks(of: div.fence)
    document.setChildren(of: node, to: div.children)
    guard let kind = DivKind(classes: marks.classes) else {
      document[node].kind = .div(marks: Int32(document.spans.count))
      document.spans.append(marks)
      tellUnknown(marks, div.fence)
      return node
    }
    make(node, kind, marks)
    return node
  }

  /// Makes a node that holds blocks what its kind says.
  mutating func make(_ node: NodeID, _ kind: DivKind, _ marks: Marks) {
    switch kind.role {
    case .quotation: document[node].kind = .blockQuote
    case .teacherNote: document[node].kind = .teacherNote
    case .callout(let callout): makeCallout(node, callout, isFolded: false, marks, kind.title)
    case .folded(let callout): makeCallout(node, callout, isFolded: true, marks, kind.title)
    }
  }

  /// A callout with the title that its attributes give, its first heading, or the words that its kind has.
  mutating func makeCallout(
    _ node: NodeID, _ kind: CalloutKind, isFolded: Bool, _ marks: Marks, _ title: DivTitle?
  ) {
    let index = Int32(document.spans.count)
    document.spans.append(marks)
    document.spans[Int(index)].isFolded = isFolded
    document.spans[Int(index)].purpose = title
    document[node].kind = .callout(kind, number: 0, marks: index)
    if let text = marks.title, InlineText.mayHoldMarkup(text),
      original[marks.titleRange].elementsEqual(text.utf8)
    {
      markedTitles.append((node, marks.titleRange))
    } else if let text = marks.title {
      let title = document.make(.calloutTitle, source: marks.titleRange)
      let words = document.makeText(text, source: marks.titleRange)
      document[words].kind = .text(isVerbatim: true)
      document.setChildren(of: title, to: [words])
      document.setChildren(of: node, to: [title] + document.children(of: node))
    } else if case let first = document[node].firstChild, first != .none,
      case .heading = document[first].kind
    {
      document[first].kind = .calloutTitle
    } else if let title {
      let text = document.options.words.title(of: title)
      let place = document[node].source.lowerBound..<document[node].source.lowerBound
      let title = document.make(.calloutTitle, source: place)
      document.setChildren(of: title, to: [document.makeText(text, source: place)])
      document.setChildren(of: node, to: [title] + document.children(of: node))
    }
  }

  /// What a fence says of the div that it opens.
  private mutating func marks(of fence: DivFences.Fence) -> Marks {
    var marks = Marks()
    if let attributes = fence.opening?.attributes {
      // `{note}` is how MyST names a kind.
      let bare = attributes.attributes.filter { attribute in
        attribute.value == nil && original[attribute.name].first.map(isAlphanumeric) == true
      }
      marks = self.marks(attributes.without(bare.map(\.name)), of: .block)
      marks.classes += bare.map { String(decoding: original[$0.name], as: UTF8.self) }
    }
    if let name = fence.opening?.name {
      marks.classes.insert(String(decoding: original[name], as: UTF8.self), at: 0)
    }
    if marks.title == nil, let title = fence.opening?.title {
      marks.title = String(decoding: original[title], as: UTF8.self)
      marks.titleRange = title
    }
    return marks
  }

  private mutating func tellUnknown(_ marks: Marks, _ fence: DivFences.Fence) {
    guard let name = marks.classes.first, toldDivs.insert(name).inserted else { return }
    let near = DivKind.ofLayout.contains(name) ? nil : nearestName(to: name, in: DivKind.names)
    document.diagnostics.append(
      .warning(
        "unknown-div", "\"\(name)\" is no kind of block", at: document.place(fence.range),
        hint: near.map { "did you mean \($0)?" }
          ?? "its text stays as it is; note, tip, warning, key, question, challenge and solution are kinds"
      ))
  }

  /// Puts the author's bytes back where code or HTML holds a fence.
  private mutating func restoreCode(_ divs: DivFences) {
    var nodes: [NodeID] = []
    document.forEachNode { document, node in
      switch document[node].kind {
      case .codeBlock, .htmlBlock: nodes.append(node)
      default: return document[node].kind.isContainer
      }
      return false
    }
    for node in nodes {
      let content = document[node]
      let held = divs.fences(in: content.source)
      guard !held.isEmpty else { continue }
      let isFenced = content.kind != .htmlBlock && isFence(source[content.source.lowerBound...])
      var offset = content.literal.start
      for line in codeLines(of: node, isFenced: isFenced) {
        let end = document.arena[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? offset
        for fence in held where line.contains(fence.range.lowerBound) {
          // Only blanks and marks of quotes stand before it, of which the tree has fewer than the source.
          let standIn = document.arena[offset..<end].firstIndex(of: UInt8(ascii: "*"))
          guard let start = standIn, end - start >= fence.range.count else { continue }
          document.arena.replaceSubrange(
            start..<start + fence.range.count, with: original[fence.range])
        }
        offset = end + 1
      }
    }
  }

  private func isFence(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "`") || bytes.first == UInt8(ascii: "~")
  }
}
