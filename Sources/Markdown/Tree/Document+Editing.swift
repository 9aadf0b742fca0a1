extension Document {
  /// Adds a node that stands nowhere yet.
  mutating func make(_ kind: Node.Kind, source: Range<Int>) -> NodeID {
    nodes.append(Node(kind, source: source))
    return NodeID(nodes.count - 1)
  }

  /// Adds a text that no source byte stands for.
  mutating func makeText(_ text: String, source: Range<Int>) -> NodeID {
    let node = make(.text(isVerbatim: false), source: source)
    self[node].literal = ByteSlice(start: arena.count, count: text.utf8.count)
    arena.append(contentsOf: text.utf8)
    return node
  }

  /// Puts nodes that stand nowhere behind `node`.
  mutating func insert(_ nodes: [NodeID], after node: NodeID) {
    let next = self[node].next
    var last = node
    for inserted in nodes {
      self[last].next = inserted
      self[inserted].parent = self[node].parent
      last = inserted
    }
    self[last].next = next
  }

  /// Makes nodes that stand nowhere, or all children of one other node, the children of `parent`.
  mutating func setChildren(of parent: NodeID, to children: [NodeID]) {
    self[parent].firstChild = children.first ?? .none
    for (index, child) in children.enumerated() {
      self[child].parent = parent
      self[child].next = index + 1 < children.count ? children[index + 1] : .none
    }
  }

  /// Takes a node and all in it out of the document.
  mutating func remove(_ node: NodeID) {
    self[node].kind = .removed
    self[node].firstChild = .none
  }

  /// Cuts a text in two and gives the second; nil if one of them would be empty.
  mutating func split(_ node: NodeID, at offset: Int) -> NodeID? {
    let content = self[node]
    guard offset > 0, offset < content.literal.count else { return nil }
    let rest = make(content.kind, source: source(of: node, offset..<content.literal.count))
    self[rest].literal = content.literal.dropFirst(offset)
    let source = source(of: node, 0..<offset)
    self[node].source = source
    self[node].literal = content.literal.prefix(offset)
    insert([rest], after: node)
    return rest
  }
}
