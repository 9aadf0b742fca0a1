import Diagnostics

/// Finds what brackets mean in the children of one node: `[words]{lang=…}` and `[@id]`, and `@id` outside of them.
///
/// Brackets that libcmark made no link of are text still. They are matched by a stack, and the
/// children are put together anew in `output`.
struct InlinePass {
  /// An open bracket.
  struct Opener {
    /// The index in `output` of the text that it is in.
    let index: Int
    /// Its offset in that text.
    let offset: Int
    /// How many `@` were seen before it.
    let atCount: Int
    /// Whether there are brackets in it, which makes it no citation.
    var isNested = false
  }

  /// The children, as far as they are done.
  var output: [NodeID] = []
  private var openers: [Opener] = []
  private var atCount = 0
  /// Whether the children are in a link, which holds no citations.
  private var isInLink = false

  /// Replaces the children of `parent`.
  mutating func run(in parent: NodeID, isInLink: Bool, _ parser: inout DocumentParser) {
    output.removeAll(keepingCapacity: true)
    openers.removeAll(keepingCapacity: true)
    atCount = 0
    self.isInLink = isInLink
    var next = parser.document[parent].firstChild
    while next != .none {
      let node = next
      next = parser.document[node].next
      guard parser.document[node].kind == .text(isVerbatim: true) else {
        output.append(node)
        continue
      }
      if let rest = readAttributesOfLast(node, &parser) {
        next = rest
        continue
      }
      output.append(node)
      if let rest = readBrackets(in: node, &parser) { next = rest }
    }
    if !isInLink, atCount > 0 { parser.citeInText(&output) }
    parser.document.setChildren(of: parent, to: output)
  }

  /// Reads a text up to the first bracket that means something; the result is what comes behind it.
  private mutating func readBrackets(in node: NodeID, _ parser: inout DocumentParser) -> NodeID? {
    let literal = parser.document[node].literal
    var start = literal.start
    while let index = ByteSearch.firstBracketOrAt(
      in: parser.document.arena, start..<literal.range.upperBound)
    {
      let offset = index - literal.start
      start = index + 1
      switch parser.document.arena[index] {
      case UInt8(ascii: "["):
        openers.append(Opener(index: output.count - 1, offset: offset, atCount: atCount))
      case UInt8(ascii: "@"): atCount += 1
      case UInt8(ascii: "]"):
        guard let opener = openers.popLast() else { break }
        let outer = openers.indices.last
        // Brackets that are text, as in "p. 7 [sic]", may stand in a citation.
        if let outer, opener.isNested || atCount > opener.atCount { openers[outer].isNested = true }
        if let rest = closeSpan(opener, node, offset, &parser) { return rest }
        if !isInLink, !opener.isNested,
          let rest = closeCitation(opener, node, offset, &parser)
        {
          if let outer { openers[outer].isNested = true }
          return rest
        }
      default: break
      }
    }
    return nil
  }

  /// Lets `{…}` at the start of a text work on the image, the link or the code before it.
  private mutating func readAttributesOfLast(
    _ node: NodeID, _ parser: inout DocumentParser
  ) -> NodeID? {
    guard let last = output.last,
      let attributes = parser.attributes(in: node, at: 0),
      let rest = parser.end(of: attributes, in: node)
    else { return nil }
    switch parser.document[last].kind {
    case .image(let url, let title, _):
      let marks = parser.marks(attributes, of: .image)
      parser.document[last].kind = .image(
        url: url, title: title, marks: Int32(parser.document.spans.count))
      parser.document.spans.append(marks)
    case .link:
      output[output.count - 1] = parser.makeSpan(parser.marks(attributes, of: .words), of: [last])
    case .code: _ = parser.marks(attributes, of: .code)
    default: return nil
    }
    return parser.cut(node, at: 0, to: attributes.end, rest)
  }

  /// Makes a span of the brackets that close at `offset` if attributes follow.
  private mutating func closeSpan(
    _ opener: Opener, _ node: NodeID, _ offset: Int, _ parser: inout DocumentParser
  ) -> NodeID? {
    guard let attributes = parser.attributes(in: node, at: offset + 1),
      let end = parser.end(of: attributes, in: node)
    else { return nil }
    let span = parser.marks(attributes, of: .words)
    let rest = parser.cut(node, at: offset + 1, to: attributes.end, end)
    var group = takeGroup(from: opener.index, opener.offset, &parser)
    parser.dropBrackets(&group)
    output.append(parser.makeSpan(span, of: group))
    return rest
  }

  /// Makes a citation of the brackets that close at `offset` if they hold one, or say where in the one before them.
  private mutating func closeCitation(
    _ opener: Opener, _ node: NodeID, _ offset: Int, _ parser: inout DocumentParser
  ) -> NodeID? {
    var start = opener.offset
    let group: CitationGroup
    let nodes = output[opener.index...]
    if let (at, found) = parser.locatedCitation(nodes, from: start, to: offset) {
      (start, group) = (at, found)
    } else if atCount > opener.atCount,
      let found = parser.citation(nodes, from: start, to: offset)
    {
      group = found
    } else {
      return nil
    }
    let following = parser.document[node].next
    let rest = parser.document.split(node, at: offset + 1)
    let children = takeGroup(from: opener.index, start, &parser)
    output.append(parser.makeCitation(group, of: children))
    return rest ?? following
  }

  /// Takes what follows `offset` in the text at `index` out of the output.
  private mutating func takeGroup(
    from index: Int, _ offset: Int, _ parser: inout DocumentParser
  ) -> [NodeID] {
    var group = Array(output[index...])
    output.removeSubrange(index...)
    if let tail = parser.document.split(group[0], at: offset) {
      output.append(group[0])
      group[0] = tail
    }
    return group
  }
}

extension DocumentParser {
  /// Lets attributes and citations replace the brackets and ids that stand for them.
  mutating func readBrackets() {
    var pass = InlinePass()
    var node = Document.root
    var link = (isOpen: false, end: NodeID.none)
    while node != .none {
      if node == link.end { link.isOpen = false }
      var skipsChildren = false
      switch document[node].kind {
      case .image, .citation: skipsChildren = true
      case .link: link = (true, document.following(node, in: Document.root, skipsChildren: true))
      default: break
      }
      if !skipsChildren, mayHoldSyntax(node) {
        pass.run(in: node, isInLink: link.isOpen, &self)
      }
      node = document.following(node, in: Document.root, skipsChildren: skipsChildren)
    }
  }

  private func mayHoldSyntax(_ parent: NodeID) -> Bool {
    var child = document[parent].firstChild
    while child != .none {
      if document[child].kind == .text(isVerbatim: true),
        case let range = document[child].literal.range,
        ByteSearch.first(UInt8(ascii: "@"), in: document.arena, range) != nil
          || ByteSearch.first(UInt8(ascii: "{"), in: document.arena, range) != nil
      {
        return true
      }
      child = document[child].next
    }
    return false
  }
}
