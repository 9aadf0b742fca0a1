import Diagnostics

/// Footnotes as GFM has them: `[^label]` in the text and `[^label]: …` anywhere.
struct Footnotes {
  private struct Definition {
    let label: String
    /// The place of `[^label]:`.
    let place: Range<Int>
    /// The node that holds the footnote's blocks.
    let content: NodeID
    /// 1-based, in order of first reference; 0 while there is none.
    var number: Int32 = 0
    var references: Int32 = 0
  }

  private let markers: FootnoteMarkers
  private var definitions: [Definition] = []
  private var indexes: [String: Int] = [:]
  /// How many undefined labels are compared with all others, which takes time.
  private static let hintLimit = 50
  private var undefinedCount = 0
  /// Indexes of the definitions in order of first reference.
  private var order: [Int] = []

  init(markers: FootnoteMarkers) { self.markers = markers }

  /// Adds a definition; labels are compared without regard to case.
  mutating func define(
    _ label: String, at place: Range<Int>, content: NodeID, _ document: inout Document
  ) {
    if indexes[label.lowercased()] != nil {
      document.diagnostics.append(
        .error(
          "duplicate-footnote", "the footnote \"\(label)\" is defined already",
          at: document.place(place), hint: "give this one another name"))
      return
    }
    indexes[label.lowercased()] = definitions.count
    definitions.append(Definition(label: label, place: place, content: content))
  }

  /// Turns references into nodes, and puts the footnotes that they refer to at the document's end.
  mutating func link(in document: inout Document) {
    linkReferences(in: Document.root, &document)
    var next = 0
    while next < order.count {
      linkReferences(in: definitions[order[next]].content, &document)
      next += 1
    }
    for definition in definitions where definition.number == 0 {
      document.diagnostics.append(
        .warning(
          "unused-footnote", "nothing refers to the footnote \"\(definition.label)\"",
          at: document.place(definition.place),
          hint: "put [^\(definition.label)] where it belongs"))
    }
    guard !order.isEmpty else { return }
    let list = document.make(.footnotes, source: 0..<0)
    document.setChildren(of: list, to: order.map { makeFootnote(definitions[$0], &document) })
    let blocks = document.children(of: Document.root)
    if let last = blocks.last {
      document.insert([list], after: last)
    } else {
      document.setChildren(of: Document.root, to: [list])
    }
  }

  private func makeFootnote(_ definition: Definition, _ document: inout Document) -> NodeID {
    let footnote = document.make(.footnote(number: definition.number), source: definition.place)
    let link = document.make(
      .footnoteReturn(number: definition.number, references: definition.references),
      source: definition.place)
    var blocks = document.children(of: definition.content)
    if let last = blocks.last, document[last].kind == .paragraph {
      document.setChildren(of: last, to: document.children(of: last) + [link])
    } else {
      let paragraph = document.make(.paragraph, source: definition.place)
      document.setChildren(of: paragraph, to: [link])
      blocks.append(paragraph)
    }
    document.setChildren(of: footnote, to: blocks)
    return footnote
  }

  private mutating func linkReferences(in root: NodeID, _ document: inout Document) {
    var node = root
    // The link that `node` is in, and the node behind it.
    var link = (node: NodeID.none, end: NodeID.none)
    while node != .none {
      if node == link.end { link = (.none, .none) }
      var skipsChildren = false
      let following = document.following(node, in: root)
      switch document[node].kind {
      case .link: link = (node, document.following(node, in: root, skipsChildren: true))
      case .image: skipsChildren = true
      case .text(isVerbatim: true): linkReferences(ofText: node, link.node, &document)
      default: break
      }
      node =
        skipsChildren ? document.following(node, in: root, skipsChildren: true) : following
    }
  }

  /// Cuts the references out of a text. In a link they go behind it: a link cannot hold another.
  private mutating func linkReferences(
    ofText text: NodeID, _ link: NodeID, _ document: inout Document
  ) {
    var rest = text
    var last = link
    while let range = markers.first(in: document.arena, document[rest].literal.range) {
      let start = document[rest].literal.start
      let label = markers.label(document.arena[range.dropFirst(2).dropLast()])
      let tail = document.split(rest, at: range.upperBound - start)
      let marker = document.split(rest, at: range.lowerBound - start) ?? rest
      if let kind = reference(to: label, at: document[marker].source, &document) {
        if link == .none {
          document[marker].kind = kind
        } else {
          let reference = document.make(kind, source: document[marker].source)
          document.remove(marker)
          document.insert([reference], after: last)
          last = reference
        }
      }
      guard let tail else { return }
      rest = tail
    }
  }

  /// A reference to a footnote, or nil if there is none.
  private mutating func reference(
    to label: String, at source: Range<Int>, _ document: inout Document
  ) -> Node.Kind? {
    guard let index = indexes[label.lowercased()] else {
      undefinedCount += 1
      let known = undefinedCount > Self.hintLimit ? [] : definitions.map(\.label)
      document.diagnostics.append(
        .unknown(
          label, "undefined-footnote", "no footnote \"\(label)\" is defined",
          at: document.place(source), among: known,
          otherwise: "write its text in a paragraph that starts with [^\(label)]:",
          shown: { "[^\($0)]" }
        ).about("\(document.path) \(label.lowercased())"))
      return nil
    }
    if definitions[index].number == 0 {
      order.append(index)
      definitions[index].number = Int32(order.count)
    }
    definitions[index].references += 1
    return .footnoteReference(
      number: definitions[index].number, occurrence: definitions[index].references)
  }
}
