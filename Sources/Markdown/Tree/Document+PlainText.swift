extension Document {
  /// The words of the document, a line a block, and those of its first paragraph.
  func plainText() -> (all: String, firstParagraph: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(arena.count)
    var first: Range<Int>?
    var block = NodeID.none
    var start = 0
    var node = following(Self.root, in: Self.root)
    func endBlock() {
      guard block != .none else { return }
      if first == nil, self[block].kind == .paragraph, self[block].parent == Self.root,
        bytes.count > start
      {
        first = start..<bytes.count
      }
      if bytes.count > start { bytes.append(UInt8(ascii: "\n")) }
    }
    while node != .none {
      let content = self[node]
      switch content.kind {
      case .paragraph, .heading, .codeBlock, .tableRow, .calloutTitle, .definedTerm, .definition:
        endBlock()
        block = node
        start = bytes.count
        if case .codeBlock = content.kind {
          bytes.append(contentsOf: arena[content.literal.range])
          if bytes.count > start, bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        }
      case .text, .code: bytes.append(contentsOf: arena[content.literal.range])
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .tableCell:
        if bytes.count > start { bytes.append(UInt8(ascii: " ")) }
      case .citation:
        node = following(node, in: Self.root, skipsChildren: true)
        continue
      case .document, .blockQuote, .list, .item, .htmlBlock, .thematicBreak, .htmlInline,
        .emphasis, .strong, .struck, .lowered, .raised, .task, .definitionList, .link, .image,
        .removed, .table, .footnoteReference, .footnotes,
        .footnote, .footnoteReturn, .callout, .div, .teacherNote, .component, .span, .term:
        break
      }
      node = following(node, in: Self.root)
    }
    endBlock()
    let paragraph = first.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    return (String(decoding: bytes, as: UTF8.self), paragraph)
  }
}
