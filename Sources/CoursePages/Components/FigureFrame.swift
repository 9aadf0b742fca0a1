import Markup

/// What stands around the picture of a component: the caption above it, the note below it.
struct FigureFrame {
  let facts: Facts
  let title: String
  let subtitle: String?
  let note: String?

  /// Opens the figure with its caption; `kind` is the component's class.
  func open(_ kind: String, id: String, _ html: inout HTML) {
    html.raw("<figure")
    html.attribute("class", kind)
    html.attribute("id", id)
    html.raw("><figcaption><strong class=\"figure-title\">")
    html.append(facts.plain.html(title))
    html.raw("</strong>")
    if let subtitle {
      html.raw(" <span class=\"figure-subtitle\">")
      html.append(facts.plain.html(subtitle))
      html.raw("</span>")
    }
    html.raw("</figcaption>")
  }

  /// The note with the sources; nothing if there is neither.
  func note(_ citation: HTML?, _ html: inout HTML) {
    guard note != nil || citation != nil else { return }
    html.raw("<p class=\"figure-note\">")
    if let note {
      html.append(facts.plain.html(note))
      html.raw(" ")
    }
    if let citation {
      html.text(facts.words.text(.sources) + ": ")
      html.append(citation)
    }
    html.raw("</p>")
  }
}
