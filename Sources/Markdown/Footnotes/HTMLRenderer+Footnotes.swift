import Markup

extension HTMLRenderer {
  mutating func writeReference(_ number: Int32, _ occurrence: Int32) {
    guard !isUnlinked else { return }
    html.raw("<sup class=\"footnote-ref\"><a href=\"#")
    html.text(document.options.idPrefix)
    html.raw("fn:")
    html.number(Int(number))
    html.raw("\" id=\"")
    writeReferenceID(number, occurrence)
    html.raw("\" role=\"doc-noteref\"")
    html.attribute("aria-label", "\(document.options.words.footnote) \(number)")
    html.raw(">")
    html.number(Int(number))
    html.raw("</a></sup>")
  }

  mutating func openFootnotes() {
    startLine()
    html.raw("<section class=\"footnotes\" role=\"doc-endnotes\"")
    html.attribute("aria-label", document.options.words.footnotes)
    html.raw(">\n<ol>\n")
  }

  mutating func openFootnote(_ number: Int32) {
    html.raw("<li id=\"")
    html.text(document.options.idPrefix)
    html.raw("fn:")
    html.number(Int(number))
    html.raw("\">\n")
  }

  /// Writes a link back to each reference; those behind the first have a number of their own.
  mutating func writeReturn(_ id: NodeID, _ number: Int32, _ references: Int32) {
    let isAlone = document[document[id].parent].firstChild == id
    for occurrence in 1..<references + 1 {
      if occurrence > 1 || !isAlone { html.raw(" ") }
      html.raw("<a href=\"#")
      writeReferenceID(number, occurrence)
      html.raw("\" class=\"footnote-return\" role=\"doc-backlink\"")
      let name = occurrence == 1 ? "\(number)" : "\(number)-\(occurrence)"
      html.attribute("aria-label", "\(document.options.words.backToReference) \(name)")
      html.raw(">\u{21A9}\u{FE0E}")
      if occurrence > 1 {
        html.raw("<sup>")
        html.number(Int(occurrence))
        html.raw("</sup>")
      }
      html.raw("</a>")
    }
  }

  private mutating func writeReferenceID(_ number: Int32, _ occurrence: Int32) {
    html.text(document.options.idPrefix)
    html.raw("fnref:")
    html.number(Int(number))
    guard occurrence > 1 else { return }
    html.raw(":")
    html.number(Int(occurrence))
  }
}
