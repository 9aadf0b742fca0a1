import Diagnostics
import Markup

/// Writes a document as HTML in one pass over its nodes.
struct HTMLRenderer {
  let document: Document
  let host: any MarkdownHost
  var result = Rendering()
  var html = HTML()
  /// The headings met so far.
  var headingCount = 0
  /// Whether links, ids and notes are left out, as within a table of contents.
  var isUnlinked = false
  /// The paragraph that was last written as an image alone.
  var lastLoneImage = NodeID.none
  /// The HTML elements of the author's that are open.
  var openElements: [OpenElement] = []
  /// The names of start tags that are shown as text, whose end tags are told with them.
  var shownTags: [[UInt8]] = []
  /// How many links are open.
  var linkDepth = 0
  /// The credits of the images in the link that is open, which stand behind it.
  var waitingCredits: [HTML] = []
  /// How many images were written.
  var imageCount = 0
  /// The term that is open, with what the host said of it.
  var openedTerm: (node: NodeID, number: Int32, hosted: HostedTerm)?

  init(_ document: Document, host: any MarkdownHost) {
    self.document = document
    self.host = host
    html.bytes.reserveCapacity(document.arena.count + document.arena.count / 2 + 64)
  }

  var isPlain: Bool { !document.options.extensions }

  /// Writes the whole document.
  mutating func rendering() -> Rendering {
    write(Document.root)
    result.html = html
    result.diagnostics = document.diagnostics + result.diagnostics
    result.headings = document.headings
    tellOpenElements()
    result.anchors += document.anchors
    for index in result.headings.indices {
      result.headings[index].html = unlinked(result.headings[index].node)
    }
    if !isPlain { (result.plainText, result.firstParagraph) = document.plainText() }
    return result
  }

  /// Writes a node with all that is in it.
  mutating func write(_ root: NodeID) {
    var node = root
    while true {
      if enter(node), document[node].firstChild != .none {
        node = document[node].firstChild
        continue
      }
      leave(node)
      while node != root, document[node].next == .none {
        node = document[node].parent
        leave(node)
      }
      if node == root { return }
      node = document[node].next
    }
  }

  /// The inlines of a node without links, ids and notes.
  private func unlinked(_ node: NodeID) -> HTML {
    var renderer = self
    renderer.html = HTML()
    renderer.result = Rendering()
    renderer.isUnlinked = true
    var child = document[node].firstChild
    while child != .none {
      renderer.write(child)
      child = document[child].next
    }
    return renderer.html
  }

  /// Writes what stands before a node's children; false if they are not to be written.
  private mutating func enter(_ id: NodeID) -> Bool {
    let node = document[id]
    switch node.kind {
    case .document: break
    case .blockQuote:
      startLine()
      html.raw("<blockquote>\n")
    case .list(let start, _): openList(start)
    case .item:
      startLine()
      html.raw("<li>")
    case .codeBlock(let info): writeCodeBlock(node, info)
    case .htmlBlock: writeHTMLBlock(node)
    case .paragraph:
      if !isPlain, writeLoneImage(id) { return false }
      openParagraph(node)
    case .heading(let level): openHeading(level)
    case .thematicBreak:
      startLine()
      html.raw(isPlain ? "<hr />\n" : "<hr>\n")
    case .text: appendEscaped(document.arena, node.literal.range, to: &html.bytes)
    case .softBreak: html.raw("\n")
    case .lineBreak: html.raw(isPlain ? "<br />\n" : "<br>\n")
    case .code:
      html.raw("<code>")
      appendEscaped(document.arena, node.literal.range, to: &html.bytes)
      html.raw("</code>")
    case .htmlInline: writeInlineHTML(node)
    case .emphasis: html.raw("<em>")
    case .strong: html.raw("<strong>")
    case .struck: html.raw("<del>")
    case .lowered: html.raw("<sub>")
    case .raised: html.raw("<sup>")
    case .task(let isDone): writeTask(isDone)
    case .definitionList:
      startLine()
      html.raw("<dl>\n")
    case .definedTerm:
      startLine()
      html.raw("<dt>")
    case .definition:
      startLine()
      html.raw("<dd>")
    case .link(let url, let title): openLink(node, url, title)
    case .image(let url, let title, let marks):
      writeImage(id, url, title, marks < 0 ? Marks() : document.spans[Int(marks)])
      return false
    case .removed: break
    case .table(let number): openTable(number)
    case .tableRow(let isHeader, _): openRow(isHeader)
    case .tableCell(let alignment, let isHeader): openCell(alignment, isHeader)
    case .footnoteReference(let number, let occurrence): writeReference(number, occurrence)
    case .footnotes: openFootnotes()
    case .footnote(let number): openFootnote(number)
    case .footnoteReturn(let number, let references): writeReturn(id, number, references)
    case .callout(let kind, let number, let marks): openCallout(id, kind, number, marks)
    case .calloutTitle: return false
    case .div(let marks): openDiv(document.spans[Int(marks)])
    case .teacherNote:
      result.teacherNotes.append(note(id))
      return false
    case .component(let index, let info): writeComponent(node, index, info)
    case .citation(let index): return !writeCitation(index)
    case .span(let index): openSpan(index)
    case .term(let index, let number): openTerm(id, index, number)
    }
    return true
  }

  /// Writes what stands behind a node's children.
  private mutating func leave(_ id: NodeID) {
    let node = document[id]
    switch node.kind {
    case .blockQuote:
      startLine()
      html.raw("</blockquote>\n")
    case .list(let start, _): html.raw(start == nil ? "</ul>\n" : "</ol>\n")
    case .item: html.raw("</li>\n")
    case .paragraph:
      if lastLoneImage != id { closeParagraph(node) }
    case .heading(let level): closeHeading(level)
    case .emphasis: html.raw("</em>")
    case .strong: html.raw("</strong>")
    case .struck: html.raw("</del>")
    case .lowered: html.raw("</sub>")
    case .raised: html.raw("</sup>")
    case .definitionList: html.raw("</dl>\n")
    case .definedTerm: html.raw("</dt>\n")
    case .definition: html.raw("</dd>\n")
    case .link:
      if !isUnlinked { closeLink() }
    case .table: closeTable(id)
    case .tableRow(let isHeader, let padding): closeRow(id, isHeader, padding)
    case .tableCell(_, let isHeader): html.raw(isHeader ? "</th>\n" : "</td>\n")
    case .footnotes: html.raw("</ol>\n</section>\n")
    case .footnote: html.raw("</li>\n")
    case .callout(_, _, let marks): closeCallout(marks)
    case .div(let marks): closeDiv(document.spans[Int(marks)])
    case .span(let index): closeSpan(index)
    case .term: closeTerm(id)
    case .document, .task, .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak,
      .code,
      .htmlInline, .image, .removed, .footnoteReference, .footnoteReturn, .component, .citation,
      .calloutTitle, .teacherNote:
      break
    }
  }
}

extension Document {
  /// Writes the document as HTML; `host` answers for all around it.
  package func rendered(for host: any MarkdownHost = StandaloneHost()) -> Rendering {
    var renderer = HTMLRenderer(self, host: host)
    return renderer.rendering()
  }

  /// The document as HTML without links, notes and citations, for places that are links themselves.
  func renderedUnlinked() -> HTML {
    var renderer = HTMLRenderer(self, host: StandaloneHost())
    renderer.isUnlinked = true
    renderer.write(Document.root)
    return renderer.html
  }
}
