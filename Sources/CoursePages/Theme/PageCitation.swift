import Chronology
import Course
import Diagnostics
import Formats
import Markup

/// How a page is cited in the formats of reference managers. Nothing is said that the site does not say: no year without the
/// day of its last revision, no address without `base_url`.
struct PageCitation {
  let site: Site
  let route: Route
  let title: String
  /// Absolute.
  let address: String?

  /// What the citations of all pages have in common.
  struct Site: Sendable {
    let title: String
    /// What the names of entries begin with.
    fileprivate let key: String
    /// In BibTeX.
    fileprivate let (authors, shownTitle, revision, licence): (String?, String, String?, String?)
    /// In CSL-JSON.
    fileprivate let (creators, issued, note): (JSON?, JSON?, JSON?)
    /// BCP 47.
    fileprivate let language: String

    /// `title` is that of the settings in words.
    init(_ settings: Settings, title: String) {
      self.title = title
      key = String(addressSlug(title).prefix(20))
      language = settings.language
      let names = settings.authors.map(\.name)
      authors =
        names.isEmpty
        ? nil : "{" + names.map { "{\(escaped($0))}" }.joined(separator: " and ") + "}"
      creators =
        names.isEmpty ? nil : .array(names.map { .members(["literal": .string($0)]) })
      shownTitle = "{\(escaped(title))}"
      revision = settings.updated.map {
        "  year = {\($0.year)},\n  month = \(months[$0.month - 1])"
      }
      issued = settings.updated.map {
        .members([
          "date-parts": .array([.array([.integer($0.year), .integer($0.month), .integer($0.day)])])
        ])
      }
      licence = settings.licence.map { "{\(escaped($0.name))}" }
      note = settings.licence.map { .string($0.name) }
    }
  }

  /// The name of the entry, the same at every build: letters, digits and hyphens.
  private var key: String {
    let path = route.text.ends(with: ".html") ? String(route.text.dropLast(5)) : route.text
    return "\(site.key)-\(addressSlug(path.substituting("/", by: "-")))"
  }

  /// An entry of BibTeX: `@misc`, which every style knows. Names and titles stand in two braces, so that no style takes them
  /// apart or changes their capitals.
  var bibTeX: String {
    let fields = [
      site.authors.map { "  author = \($0)" }, "  title = {{\(escaped(title))}}",
      title.isIdentical(to: site.title) ? nil : "  howpublished = \(site.shownTitle)",
      site.revision,
      address.map { "  url = {\($0)}" }, site.licence.map { "  note = \($0)" },
    ]
    return "@misc{\(key),\n\(fields.compactMap(\.self).joined(separator: ",\n"))\n}"
  }

  /// An item of CSL-JSON (Citation Style Language 1.0.2), in the array that the format asks for, as the content of an element.
  var csl: HTML {
    let json = JSON.array([
      .members([
        "id": .string(key), "type": "webpage", "title": .string(title),
        "container-title": title.isIdentical(to: site.title) ? nil : .string(site.title),
        "author": site.creators, "issued": site.issued, "URL": address.map(JSON.string),
        "language": .string(site.language), "note": site.note,
      ])
    ])
    var html = HTML()
    html.content(json.text)
    return html
  }
}

/// BibTeX's names for the months, which each style writes in its language.
private let months = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

/// Text with what TeX takes for commands as letters.
private func escaped(_ text: String) -> String {
  var escaped = ""
  for character in text.unicodeScalars {
    switch character {
    case "&", "%", "$", "#", "_": escaped += "\\\(character)"
    case "{", "}": escaped += "\\\(character)"
    case "\\": escaped += "\\textbackslash{}"
    case "~": escaped += "\\textasciitilde{}"
    case "^": escaped += "\\textasciicircum{}"
    case "\n", "\r": escaped += " "
    default: escaped.unicodeScalars.append(character)
    }
  }
  return escaped
}
