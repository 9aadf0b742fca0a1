extension DocumentParser {
  /// The attributes that start at an offset of a text.
  mutating func attributes(in node: NodeID, at offset: Int) -> Attributes? {
    let content = document[node]
    guard offset < content.literal.count,
      document.arena[content.literal.start + offset] == UInt8(ascii: "{"),
      isOwnBytes(node)
    else { return nil }
    return Attributes(source, from: content.source.lowerBound + offset, limit: body.upperBound)
  }

  /// The last node that attributes reach into, which start in `node`; nil if they end inside of markup.
  mutating func end(of attributes: Attributes, in node: NodeID) -> NodeID? {
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
  mutating func isOwnBytes(_ node: NodeID) -> Bool {
    let content = document[node]
    guard content.source.count == content.literal.count else { return false }
    let (range, shift) = (content.literal.range, content.source.lowerBound - content.literal.start)
    // Of a text that is cut into many each rest is known to be so, too.
    if let known = comparedBytes, known.shift == shift,
      known.isOwn ? known.range.contains(range) : known.range == range
    {
      return known.isOwn
    }
    let bytes = document.arena[range]
    let isOwn =
      bytes.elementsEqual(source[content.source]) || bytes.elementsEqual(original[content.source])
    comparedBytes = ComparedBytes(range: range, shift: shift, isOwn: isOwn)
    return isOwn
  }

  /// A stretch of the arena that was compared with one of the source.
  struct ComparedBytes {
    let range: Range<Int>
    /// How much farther on it stands in the source.
    let shift: Int
    let isOwn: Bool
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
