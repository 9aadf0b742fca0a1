import Course
import Diagnostics
import Markup

/// What an author says around the picture of a component.
struct FigureTexts {
  let title: String
  let subtitle: String?
  /// What stands below it, one behind the other.
  let notes: [String]
}

extension FigureTexts {
  /// The figure with this id as the search finds it.
  func part(_ id: String, _ plain: PlainText) -> TextContent.Part {
    TextContent.Part(
      id: id, title: plain.text(title),
      text: ([subtitle].compactMap(\.self) + notes).map(plain.text).joined(separator: "\n"))
  }
}

/// What stands around the picture of a component: the caption above it, the note below it.
struct FigureFrame {
  private let title: HTML
  private let subtitle: HTML?
  private let notes: [HTML]
  /// The word before the sources.
  private let sources: String

  /// The frame of a component in a text, with its links and citations; what is wrong with these is told at `source`.
  init(
    _ texts: FigureTexts, in place: inout ComponentPlace, at source: SourcePlace,
    _ diagnostics: inout [Diagnostic]
  ) {
    title = place.text(texts.title, at: source, &diagnostics)
    subtitle = texts.subtitle.map { place.text($0, at: source, &diagnostics) }
    notes = texts.notes.map { place.text($0, at: source, &diagnostics) }
    sources = place.facts.words.text(.sources)
  }

  /// The frame of a picture that no text holds, without links.
  init(_ texts: FigureTexts, _ facts: Facts) {
    title = facts.plain.html(texts.title)
    subtitle = texts.subtitle.map(facts.plain.html)
    notes = texts.notes.map(facts.plain.html)
    sources = facts.words.text(.sources)
  }

  /// Opens the figure with its caption; `kind` is the component's class.
  func open(_ kind: String, id: String, _ html: inout HTML) {
    html.raw("<figure")
    html.attribute("class", kind)
    html.attribute("id", id)
    html.raw("><figcaption><strong class=\"figure-title\">")
    html.append(title)
    html.raw("</strong>")
    if let subtitle {
      html.raw(" <span class=\"figure-subtitle\">")
      html.append(subtitle)
      html.raw("</span>")
    }
    html.raw("</figcaption>")
  }

  /// The notes with the sources; nothing if there is neither.
  func note(_ citation: HTML?, _ html: inout HTML) {
    guard !notes.isEmpty || citation != nil else { return }
    html.raw("<p class=\"figure-note\">")
    for note in notes {
      html.append(note)
      html.raw(" ")
    }
    if let citation {
      html.text(sources + ": ")
      html.append(citation)
    }
    html.raw("</p>")
  }
}
