/// Attributes in a line of their own, as kramdown has them: `{: .challenge}` behind a quote, `{: #id}` behind a heading.
extension DocumentParser {
  /// Whether the line before that of an offset is blank but for marks of quotes, or there is none.
  func followsBlank(_ offset: Int) -> Bool {
    var index = offset
    while index > body.lowerBound, source[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    guard index > body.lowerBound else { return true }
    index -= 1
    while index > body.lowerBound, source[index - 1] != UInt8(ascii: "\n") {
      index -= 1
      guard isSpace(source[index]) || source[index] == UInt8(ascii: ">") else { return false }
    }
    return true
  }

  /// Gives a block what a line of attributes says of it; the result is the block, or what it was put into.
  mutating func attach(_ attributes: Attributes, to node: NodeID) -> NodeID {
    switch document[node].kind {
    case .heading:
      let marks = marks(attributes, of: .heading)
      if let id = marks.id { attachedIDs[node] = (id, marks.idRange) }
    case .codeBlock(let info) where info.isEmpty:
      let names = attributes.attributes.map { original[$0.name] }
      let prefix = Array(".language-".utf8)
      guard let language = names.first(where: { $0.starts(with: prefix) }) else {
        _ = marks(attributes, of: .code)
        break
      }
      let start = document.arena.count
      document.arena.append(contentsOf: language.dropFirst(prefix.count))
      document[node].kind = .codeBlock(
        info: ByteSlice(start: start, count: document.arena.count - start))
    case .blockQuote, .paragraph, .list:
      if document[node].kind == .paragraph, markImage(in: node, attributes) { break }
      let classes = attributes.attributes.map { original[$0.name] }
        .filter { $0.first == UInt8(ascii: ".") }
        .map { String(decoding: $0.dropFirst(), as: UTF8.self) }
      guard let kind = DivKind(classes: classes) else {
        _ = marks(attributes, of: .code)
        break
      }
      let marks = marks(attributes, of: .block)
      guard document[node].kind != .blockQuote else {
        make(node, kind, marks)
        break
      }
      let box = document.make(.blockQuote, source: document[node].source)
      document.setChildren(of: box, to: [node])
      make(box, kind, marks)
      return box
    default: _ = marks(attributes, of: .code)
    }
    return node
  }

  /// Marks the image that a paragraph consists of; false if it is no image alone.
  private mutating func markImage(in paragraph: NodeID, _ attributes: Attributes) -> Bool {
    let children = document.children(of: paragraph)
    guard children.count == 1, case .image(let url, let title, _) = document[children[0]].kind
    else { return false }
    let index = Int32(document.spans.count)
    document.spans.append(marks(attributes, of: .image))
    document[children[0]].kind = .image(url: url, title: title, marks: index)
    return true
  }
}
