extension Document {
  /// The bytes of the source file behind a part of a text node, `offsets` counted from its literal's start.
  func source(of node: NodeID, _ offsets: Range<Int>) -> Range<Int> {
    let node = self[node]
    guard node.source.count == node.literal.count else { return node.source }
    let start = node.source.lowerBound
    return start + offsets.lowerBound..<start + offsets.upperBound
  }

  /// The node after `node` in document order inside `root`, its children left out if `skipsChildren`.
  func following(_ node: NodeID, in root: NodeID, skipsChildren: Bool = false) -> NodeID {
    if !skipsChildren, self[node].firstChild != .none { return self[node].firstChild }
    var node = node
    while node != root {
      if self[node].next != .none { return self[node].next }
      node = self[node].parent
    }
    return .none
  }

  /// The children of a node, in order.
  func children(of node: NodeID) -> [NodeID] {
    var children: [NodeID] = []
    var child = self[node].firstChild
    while child != .none {
      children.append(child)
      child = self[child].next
    }
    return children
  }

  /// Calls `visit` for every node of the document in document order; a node's children are not
  /// visited if it answers false. The visitor may add nodes behind and in the node that it is shown.
  mutating func forEachNode(_ visit: (inout Document, NodeID) -> Bool) {
    var node = Self.root
    while node != .none {
      let descends = visit(&self, node)
      node = following(node, in: Self.root, skipsChildren: !descends)
    }
  }

  /// The words in a node, without markup; breaks are spaces.
  func text(of root: NodeID) -> String {
    var bytes: [UInt8] = []
    appendText(of: root, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the words in a node.
  func appendText(of root: NodeID, to bytes: inout [UInt8]) {
    var node = root
    while node != .none {
      switch self[node].kind {
      case .text, .code: bytes.append(contentsOf: arena[self[node].literal.range])
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
        .thematicBreak, .struck, .lowered, .raised, .task, .definitionList, .definedTerm,
        .definition, .htmlInline, .emphasis, .strong, .link, .image, .removed, .table,
        .tableRow, .tableCell, .footnoteReference, .footnotes, .footnote, .footnoteReturn, .callout,
        .calloutTitle, .div, .teacherNote,
        .component, .citation, .span, .term:
        break
      }
      node = following(node, in: root, skipsChildren: self[node].isCitation)
    }
  }
}
