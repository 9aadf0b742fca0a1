import Diagnostics
import Markup

extension HTMLRenderer {
  /// Opens a callout with the title that its author gives it, or one that names its kind.
  mutating func openCallout(_ id: NodeID, _ kind: CalloutKind, _ number: Int32, _ index: Int32) {
    let marks = index < 0 ? Marks() : document.spans[Int(index)]
    startLine()
    html.raw(
      marks.isFolded ? "<details class=\"callout callout-" : "<aside class=\"callout callout-")
    html.text(kind.rawValue)
    html.raw("\"")
    if let id = marks.id { html.attribute("id", document.options.idPrefix + id) }
    if marks.isFolded {
      html.raw(">\n<summary class=\"callout-title\">")
    } else {
      html.raw(" role=\"note\" aria-labelledby=\"")
      writeID("callout:", number)
      html.raw("\">\n<p class=\"callout-title\" id=\"")
      writeID("callout:", number)
      html.raw("\">")
    }
    html.append(kind.icon)
    if case let title = document[id].firstChild, title != .none,
      document[title].kind == .calloutTitle
    {
      for child in document.children(of: title) { write(child) }
    } else {
      html.text(document.options.words.title(of: kind))
    }
    html.raw(marks.isFolded ? "</summary>\n" : "</p>\n")
  }

  mutating func closeCallout(_ index: Int32) {
    startLine()
    html.raw(index >= 0 && document.spans[Int(index)].isFolded ? "</details>\n" : "</aside>\n")
  }

  /// Opens a block that means nothing but may be linked to.
  mutating func openDiv(_ marks: Marks) {
    guard let id = marks.id else { return }
    startLine()
    html.raw("<div")
    html.attribute("id", document.options.idPrefix + id)
    html.raw(">\n")
  }

  mutating func closeDiv(_ marks: Marks) {
    guard marks.id != nil else { return }
    startLine()
    html.raw("</div>\n")
  }

  /// What stands in a block for teachers.
  mutating func note(_ id: NodeID) -> HTML {
    let outer = html
    html = HTML()
    for child in document.children(of: id) { write(child) }
    defer { html = outer }
    return html
  }

  /// Writes the box of a task.
  mutating func writeTask(_ isDone: Bool) {
    html.raw("<input type=\"checkbox\" disabled")
    if isDone { html.raw(" checked") }
    html.attribute("aria-label", isDone ? document.options.words.done : document.options.words.toDo)
    html.raw("> ")
  }

  /// Writes a component as its host has it, or as a code block.
  mutating func writeComponent(_ node: Node, _ index: Int32, _ info: ByteSlice) {
    let component = document.components[Int(index)]
    var problems: [Diagnostic] = []
    let content = host.component(component, &problems)
    if let fence = component.openFence {
      let message = "this \(component.name) is never closed, so it goes on to the end of the text"
      let hint = "write \(component.openMarks) on a line of its own where it ends"
      // What is wrong with it comes of what it has swallowed.
      let isBroken = problems.contains { $0.severity == .error }
      if isBroken { problems = [] }
      problems.append(
        isBroken
          ? .error("component", message, at: fence, hint: hint)
          : .warning("component", message, at: fence, hint: hint))
    }
    result.diagnostics += problems
    guard let content else { return writeCodeBlock(node, info) }
    startLine()
    html.append(content)
    startLine()
  }

  /// Writes a citation as its host has it; false if it is to be written as the author did.
  mutating func writeCitation(_ index: Int32) -> Bool {
    guard !isUnlinked else {
      // Nothing parts the words from the mark that follows.
      if html.bytes.last == UInt8(ascii: " ") { html.bytes.removeLast() }
      return true
    }
    var citation = document.citations[Int(index)]
    for index in citation.citations.indices {
      citation.citations[index].prefix = words(citation.citations[index].prefixParts)
      citation.citations[index].suffix = words(citation.citations[index].suffixParts)
    }
    guard let content = host.citation(citation, &result.diagnostics) else { return false }
    result.citations.append(citation)
    html.append(content)
    return true
  }

  /// The words around a cited source as HTML.
  private mutating func words(_ parts: [Citation.Part]) -> HTML {
    let start = html.bytes.count
    for part in parts {
      switch part {
      case .text(let text): html.text(text)
      case .node(let node): write(node)
      }
    }
    defer { html.bytes.removeSubrange(start...) }
    return HTML(bytes: Array(html.bytes[start...]))
  }

  mutating func openSpan(_ index: Int32) {
    let span = document.spans[Int(index)]
    guard let element = element(of: span) else { return }
    html.raw("<")
    html.raw(element)
    if let id = span.id, !isUnlinked { html.attribute("id", document.options.idPrefix + id) }
    if span.role == .smallcaps { html.raw(" class=\"smallcaps\"") }
    if let language = span.language { html.attribute("lang", language) }
    html.raw(">")
  }

  /// The element of a span; nil if nothing sets it off.
  private func element(of span: Marks) -> StaticString? {
    if span.ruby != nil { return "ruby" }
    switch span.role {
    case .mark: return "mark"
    case .underline: return "u"
    case .smallcaps: return "span"
    case nil: return span.language == nil && span.id == nil ? nil : "span"
    }
  }

  mutating func closeSpan(_ index: Int32) {
    let span = document.spans[Int(index)]
    guard let ruby = span.ruby else {
      guard let element = element(of: span) else { return }
      html.raw("</")
      html.raw(element)
      return html.raw(">")
    }
    html.raw("<rp>(</rp><rt")
    if let language = span.rubyLanguage { html.attribute("lang", language) }
    html.raw(">")
    html.text(ruby)
    html.raw("</rt><rp>)</rp></ruby>")
  }

  /// Opens a term's link if the host explains the term.
  mutating func openTerm(_ id: NodeID, _ index: Int32, _ number: Int32) {
    let place = document.place(document[id].source)
    let term = document.options.terms[Int(index)]
    guard let hosted = host.term(term.id, at: place, &result.diagnostics) else { return }
    openedTerm = (id, number, hosted)
    html.raw("<span class=\"term\"><a href=\"")
    appendEscapedURL(hosted.url.utf8, to: &html.bytes)
    html.raw("\" aria-describedby=\"")
    writeID("term:", number)
    html.raw("\">")
  }

  /// Closes a term's link, and puts the definition beside it.
  mutating func closeTerm(_ id: NodeID) {
    guard let term = openedTerm, term.node == id else { return }
    openedTerm = nil
    html.raw("</a><span class=\"term-definition\" role=\"tooltip\" id=\"")
    writeID("term:", term.number)
    html.raw("\">")
    html.append(term.hosted.definition)
    html.raw("</span></span>")
  }

  private mutating func writeID(_ kind: StaticString, _ number: Int32) {
    html.text(document.options.idPrefix)
    html.raw(kind)
    html.number(Int(number))
  }
}
