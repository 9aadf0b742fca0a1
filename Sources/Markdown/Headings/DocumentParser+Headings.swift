import Diagnostics
import Markup

extension DocumentParser {
  /// Gives every heading its id: what `{#id}` at its end says, or a slug of its words.
  mutating func assignHeadingIDs() {
    var register = IDRegister(
      taken: document.options.reservedIDs, common: document.options.commonIDs)
    var nodes: [NodeID] = []
    document.forEachNode { document, node in
      guard case .heading = document[node].kind else { return document[node].kind.isContainer }
      nodes.append(node)
      return false
    }
    let found = nodes.map { node in
      var id = (takeExplicitID(of: node) ?? attachedIDs[node]).map {
        (text: composed($0.text), range: $0.range)
      }
      if let given = id, !register.take(given.text) {
        refuse(given.text, at: given.range)
        id = nil
      }
      return (node: node, id: id?.text)
    }
    for index in document.spans.indices {
      guard let id = document.spans[index].id.map(composed) else { continue }
      document.spans[index].id = id
      if register.take(id) {
        document.anchors.append(id)
      } else {
        refuse(id, at: document.spans[index].idRange)
        document.spans[index].id = nil
      }
    }
    for (node, given) in found {
      guard case .heading(let level) = document[node].kind else { continue }
      if level == 1, document.options.hasTitle {
        document.diagnostics.append(
          .warning(
            "second-title", "a second title: the page has one in its front matter",
            at: document.place(document[node].source), hint: "begin its headings with ##"))
      }
      let text = document.text(of: node)
      let slug = slug(text)
      document.headings.append(
        Heading(
          level: Int(level), id: given ?? register.takeFree(slug.isEmpty ? "section" : slug),
          text: text, html: HTML(), place: document.place(document[node].source), node: node))
    }
  }

  private mutating func refuse(_ id: String, at range: Range<Int>) {
    let options = document.options
    let isOfNote = id.begins(with: "fn:") || id.begins(with: "fnref:")
    let isOfPage = options.commonIDs.contains(id) || options.reservedIDs.contains(id) || isOfNote
    document.diagnostics.append(
      .error(
        "duplicate-id", "the id \"\(id)\" is taken already", at: document.place(range),
        hint: isOfPage
          ? "a part of the page itself has it: choose another, such as \(isOfNote ? "note" : id)-2"
          : "every id of a page is used once"))
  }

  /// Takes `{#id}`, with what else stands in the braces, off the end of a heading.
  private mutating func takeExplicitID(of heading: NodeID) -> (text: String, range: Range<Int>)? {
    let children = document.children(of: heading)
    guard let last = children.last, document[last].isText,
      document.arena[document[last].literal.range].last == UInt8(ascii: "}")
    else { return nil }
    let end = document[last].source.upperBound
    for child in children.reversed() where document[child].kind == .text(isVerbatim: true) {
      let literal = document[child].literal
      guard
        let brace = document.arena[literal.range].lastIndex(of: UInt8(ascii: "{")),
        case let offset = brace - literal.start,
        let attributes = attributes(in: child, at: offset)
      else { continue }
      guard attributes.end == end, attributes.areNamed(in: source),
        let last = self.end(of: attributes, in: child)
      else {
        return nil
      }
      let start = document[child].source.lowerBound + offset
      let marks = marks(attributes, of: .heading)
      _ = cut(child, at: offset, to: end, last)
      document.setChildren(
        of: heading, to: Array(children[...(children.firstIndex(of: child) ?? 0)]))
      trimEnd(of: child)
      return marks.id.map { ($0, start..<end) }
    }
    return nil
  }

  /// Takes the blanks off the end of a text.
  private mutating func trimEnd(of text: NodeID) {
    guard document[text].isText else { return }
    let literal = document[text].literal
    let kept = document.arena[literal.range].reversed().drop(while: isBlank).count
    document[text].source = document.source(of: text, 0..<kept)
    document[text].literal = literal.prefix(kept)
  }
}
