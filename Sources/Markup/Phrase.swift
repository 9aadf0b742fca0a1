/// Words with what sets some of them off: markup where this can stand, text elsewhere.
package struct Phrase: Sendable, Hashable {
  /// Phrasing content.
  package let html: HTML
  /// The same words without markup, not escaped.
  package let text: String

  package init(html: HTML, text: String) { (self.html, self.text) = (html, text) }

  /// Words alone.
  package init(_ text: String) {
    var html = HTML()
    html.text(text)
    self.init(html: html, text: text)
  }
}
