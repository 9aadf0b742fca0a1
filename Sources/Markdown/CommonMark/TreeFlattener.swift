import CCMark
import Diagnostics

/// Copies libcmark's tree into nodes and arena while it is walked.
struct TreeFlattener: CMarkVisitor {
  private struct OpenNode {
    let id: NodeID
    /// Where it starts in the input.
    let start: Int
    var lastChild = NodeID.none
  }

  private(set) var nodes: [Node]
  private(set) var arena: [UInt8]
  /// The paragraphs and underlined headings that may hold a table or a footnote's definition.
  private(set) var blocks: [DocumentParser.BlockLines] = []

  private let input: ParseInput
  private let findsPlaces: Bool
  /// A block's lines are recorded if it has one of these bytes; all are without such.
  private let recordedBytes: [UInt8]?
  private let absentTitle = AbsentTitle()
  /// From the root down, each with the last child that it has so far.
  private var open: [OpenNode] = []
  private var quoteDepth = 0
  private var cursor: InlineCursor

  init(
    input: ParseInput, library: CMarkLibrary, findsPlaces: Bool, recordedBytes: [UInt8]?,
    nodes: [Node], arena: [UInt8]
  ) {
    self.input = input
    self.findsPlaces = findsPlaces
    self.recordedBytes = recordedBytes
    self.nodes = nodes
    self.arena = arena
    cursor = InlineCursor(input: input, library: library)
  }

  mutating func enter(_ node: CMarkNode) {
    switch node.type {
    case CMARK_NODE_TEXT: appendText(node)
    case CMARK_NODE_SOFTBREAK: appendBreak(.softBreak)
    case CMARK_NODE_LINEBREAK: appendBreak(.lineBreak)
    case CMARK_NODE_CODE:
      let range = findsPlaces ? cursor.passCode(node) : 0..<0
      append(.code, node.appendLiteral(to: &arena), range)
    case CMARK_NODE_HTML_INLINE:
      let range = findsPlaces ? cursor.passInlineHTML(node) : 0..<0
      append(.htmlInline, node.appendLiteral(to: &arena), range)
    case CMARK_NODE_EMPH: openInline(.emphasis, node)
    case CMARK_NODE_STRONG: openInline(.strong, node)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: openLink(node)
    default: openBlock(node)
    }
  }

  mutating func leave(_ node: CMarkNode) {
    switch node.type {
    case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE,
      CMARK_NODE_HTML_INLINE:
      return
    case CMARK_NODE_BLOCK_QUOTE: quoteDepth -= 1
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      closeInline(node)
    default: break
    }
    open.removeLast()
  }

  private mutating func openBlock(_ node: CMarkNode) {
    var literal = ByteSlice(start: 0, count: 0)
    let kind: Node.Kind
    switch node.type {
    case CMARK_NODE_DOCUMENT: kind = .document
    case CMARK_NODE_BLOCK_QUOTE:
      kind = .blockQuote
      quoteDepth += 1
    case CMARK_NODE_LIST:
      kind = .list(start: node.listStart.map(Int32.init), isTight: node.isTight)
    case CMARK_NODE_ITEM: kind = .item
    case CMARK_NODE_CODE_BLOCK:
      kind = .codeBlock(info: node.appendInfo(to: &arena))
      literal = node.appendLiteral(to: &arena)
    case CMARK_NODE_HTML_BLOCK:
      kind = .htmlBlock
      literal = node.appendLiteral(to: &arena)
    case CMARK_NODE_PARAGRAPH: kind = .paragraph
    case CMARK_NODE_HEADING: kind = .heading(level: Int8(node.headingLevel))
    case CMARK_NODE_THEMATIC_BREAK: kind = .thematicBreak
    default: preconditionFailure("libcmark's parser makes no custom nodes")
    }
    var range = 0..<0
    if findsPlaces {
      let lastLine = lastLine(of: node)
      range = blockRange(node, lastLine: lastLine)
      if case .paragraph = kind {
        cursor.start(paragraph: node, range: range, lastLine: lastLine, quoteDepth: quoteDepth)
        range = cursor.start..<max(cursor.start, range.upperBound)
        recordLines()
      } else if case .heading = kind {
        cursor.start(heading: node, range: range, lastLine: lastLine, quoteDepth: quoteDepth)
        if node.startLine != node.endLine { recordLines() }
      }
    }
    append(kind, literal, range, opens: true)
  }

  private mutating func recordLines() {
    if let recordedBytes {
      let range = cursor.textRange
      guard recordedBytes.contains(where: { ByteSearch.first($0, in: input.bytes, range) != nil })
      else { return }
    }
    let lines = cursor.lines().map(input.source)
    blocks.append(.init(node: NodeID(nodes.count), lines: lines))
  }

  /// The bytes of a block from its first column to its last, without a line ending.
  private func blockRange(_ node: CMarkNode, lastLine: Int) -> Range<Int> {
    let limit = input.range.upperBound
    let start = min(input.start(ofLine: node.startLine - 1) + max(node.startColumn - 1, 0), limit)
    let lineEnd = input.end(ofLine: lastLine)
    guard lastLine == node.endLine - 1 else { return start..<max(start, lineEnd) }
    return start..<max(start, min(input.start(ofLine: lastLine) + node.endColumn, lineEnd))
  }

  /// The 0-based line that a block ends in.
  ///
  /// For an underlined heading libcmark names the line that it had come to when it closed the
  /// heading, which is the next one if there is a next.
  private func lastLine(of node: CMarkNode) -> Int {
    let last = node.endLine - 1
    guard node.type == CMARK_NODE_HEADING, node.startLine < node.endLine else { return last }
    let isNext =
      !input.isLast(line: last)
      || (last > node.startLine && input.isUnderline(line: last - 1, quoteDepth: quoteDepth))
    return isNext ? last - 1 : last
  }

  private mutating func appendText(_ node: CMarkNode) {
    let literal = node.appendLiteral(to: &arena)
    guard !literal.isEmpty else { return }
    guard findsPlaces else { return append(.text(isVerbatim: true), literal, 0..<0) }
    cursor.passText(node, literal, in: arena)
    for piece in cursor.pieces {
      append(.text(isVerbatim: piece.isVerbatim), piece.literal, piece.range)
    }
  }

  private mutating func appendBreak(_ kind: Node.Kind) {
    let range = findsPlaces ? cursor.passBreak(isSoft: kind == .softBreak) : 0..<0
    append(kind, ByteSlice(start: 0, count: 0), range)
  }

  private mutating func openInline(_ kind: Node.Kind, _ node: CMarkNode) {
    let start = findsPlaces ? cursor.enter(node) : 0
    append(kind, ByteSlice(start: 0, count: 0), start..<start, opens: true)
  }

  private mutating func openLink(_ node: CMarkNode) {
    let url = node.appendURL(to: &arena)
    let title = node.appendTitle(to: &arena, absent: absentTitle)
    let isImage = node.type == CMARK_NODE_IMAGE
    openInline(isImage ? .image(url: url, title: title) : .link(url: url, title: title), node)
  }

  private mutating func closeInline(_ node: CMarkNode) {
    guard findsPlaces, let opened = open.last else { return }
    nodes[opened.id.index].source = input.source(cursor.leave(node, from: opened.start))
  }

  private mutating func append(
    _ kind: Node.Kind, _ literal: ByteSlice, _ range: Range<Int>, opens: Bool = false
  ) {
    let id = NodeID(nodes.count)
    var node = Node(kind, source: input.source(range))
    node.literal = literal
    if let parent = open.indices.last {
      node.parent = open[parent].id
      if open[parent].lastChild == .none {
        nodes[open[parent].id.index].firstChild = id
      } else {
        nodes[open[parent].lastChild.index].next = id
      }
      open[parent].lastChild = id
    }
    nodes.append(node)
    if opens { open.append(OpenNode(id: id, start: range.lowerBound)) }
  }
}
