/// Words with what sets some of them off: markup where this can stand, text elsewhere.
public struct Phrase: Sendable, Hashable {
  /// Phrasing content.
  public let html: HTML
  /// The same words without markup, not escaped.
  public let text: String

  public init(html: HTML, text: String) { (self.html, self.text) = (html, text) }

  /// Words alone.
  public init(_ text: String) {
    var html = HTML()
    html.text(text)
    self.init(html: html, text: text)
  }
}
