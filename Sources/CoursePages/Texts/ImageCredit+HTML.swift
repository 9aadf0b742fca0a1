import Course
import Markup

extension ImageCredit {
  /// The credit as phrasing content.
  func html(_ plainText: PlainText) -> HTML {
    var html = HTML()
    if let url {
      html.raw("<a rel=\"external\"")
      html.attribute("href", url)
      html.raw(">")
    }
    html.append(plainText.html(creator))
    if url != nil { html.raw("</a>") }
    html.raw(", ")
    html.append(plainText.html(licence))
    return html
  }
}
