extension DocumentParser {
  /// The attributes that start at an offset of a text.
  func attributes(in node: NodeID, at offset: Int) -> Attributes? {
    let content = document[node]
    guard offset < content.literal.count,
      document.arena[content.literal.start + offset] == UInt8(ascii: "{"),
      isOwnBytes(node)
    else { return nil }
    return Attributes(source, from: content.source.lowerBound + offset, limit: body.upperBound)
  }

  /// The last node that attributes reach into, which start in `node`; nil if they end inside of markup.
  func end(of attributes: Attributes, in node: NodeID) -> NodeID? {
    var last = node
    while document[last].source.upperBound < attributes.end {
      last = document[last].next
      guard last != .none, document[last].source.lowerBound < attributes.end else { return nil }
    }
    // What the attributes' values hold may be marked up; their end stands in a text.
    guard document[last].isText else { return nil }
    return document[last].source.upperBound == attributes.end || isOwnBytes(last) ? last : nil
  }

  /// Whether a text is the bytes at its place in the source, so that what stands there tells where to cut it. One that could
  /// not be found there has its block's first line for its place, which may be as long.
  func isOwnBytes(_ node: NodeID) -> Bool {
    let content = document[node]
    guard content.source.count == content.literal.count else { return false }
    let bytes = document.arena[content.literal.range]
    return bytes.elementsEqual(source[content.source])
      || bytes.elementsEqual(original[content.source])
  }

  /// Cuts a text at an offset, and drops all up to the source's byte `end`, which is in `last`; the
  /// result is what follows.
  mutating func cut(_ node: NodeID, at offset: Int, to end: Int, _ last: NodeID) -> NodeID {
    let following = document[last].next
    let place = document[last].source
    let rest =
      place.upperBound == end ? nil : document.split(last, at: end - place.lowerBound)
    if offset == 0 {
      document.remove(node)
    } else {
      _ = document.split(node, at: offset)
    }
    return rest ?? following
  }

  /// A span of inlines.
  mutating func makeSpan(_ span: Marks, of children: [NodeID]) -> NodeID {
    let first = children.first.map { document[$0].source.lowerBound } ?? 0
    let last = children.last.map { document[$0].source.upperBound } ?? first
    let node = document.make(
      .span(index: Int32(document.spans.count)), source: first..<max(first, last))
    document.spans.append(span)
    document.setChildren(of: node, to: children)
    return node
  }

  /// Takes the brackets off the texts at both ends of a group.
  mutating func dropBrackets(_ group: inout [NodeID]) {
    if let last = group.last {
      if document.split(last, at: document[last].literal.count - 1) == nil { group.removeLast() }
    }
    if let first = group.first, let inner = document.split(first, at: 1) {
      group[0] = inner
    } else if !group.isEmpty {
      group.removeFirst()
    }
  }
}
