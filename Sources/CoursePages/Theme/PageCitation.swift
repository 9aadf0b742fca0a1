import Chronology
import Course
import Diagnostics
import Formats
import Markup

/// How a page is cited in the formats of reference managers. Nothing is said that the site does not say: no year without the
/// day of its last revision, no address without `base_url`.
struct PageCitation {
  let route: Route
  let title: String
  let siteTitle: String
  let authors: [String]
  let updated: CalendarDate?
  /// Absolute.
  let address: String?
  /// The name of the terms of use.
  let licence: String?
  /// BCP 47.
  let language: String

  /// The name of the entry, the same at every build: letters, digits and hyphens.
  private var key: String {
    let path = route.text.ends(with: ".html") ? String(route.text.dropLast(5)) : route.text
    return "\(addressSlug(siteTitle).prefix(20))-\(addressSlug(path.substituting("/", by: "-")))"
  }

  /// An entry of BibTeX: `@misc`, which every style knows. Names and titles stand in two braces, so that no style takes them
  /// apart or changes their capitals.
  var bibTeX: String {
    var fields: [(name: String, value: String)] = []
    if !authors.isEmpty {
      fields.append(
        ("author", "{" + authors.map { "{\(Self.escaped($0))}" }.joined(separator: " and ") + "}"))
    }
    fields.append(("title", "{{\(Self.escaped(title))}}"))
    if title != siteTitle { fields.append(("howpublished", "{\(Self.escaped(siteTitle))}")) }
    if let updated {
      fields.append(("year", "{\(updated.year)}"))
      fields.append(("month", Self.months[updated.month - 1]))
    }
    if let address { fields.append(("url", "{\(address)}")) }
    if let licence { fields.append(("note", "{\(Self.escaped(licence))}")) }
    return "@misc{\(key),\n" + fields.map { "  \($0.name) = \($0.value)" }.joined(separator: ",\n")
      + "\n}"
  }

  /// An item of CSL-JSON (Citation Style Language 1.0.2), in the array that the format asks for.
  var csl: String {
    JSON.array([
      .members([
        "id": .string(key), "type": "webpage", "title": .string(title),
        "container-title": title == siteTitle ? nil : .string(siteTitle),
        "author": authors.isEmpty
          ? nil : .array(authors.map { .members(["literal": .string($0)]) }),
        "issued": updated.map {
          .members([
            "date-parts": .array([
              .array([.integer($0.year), .integer($0.month), .integer($0.day)])
            ])
          ])
        },
        "URL": address.map(JSON.string), "language": .string(language),
        "note": licence.map(JSON.string),
      ])
    ]).text
  }

  /// The item as the text of an element, its quotes as they are: there are many, and nothing asks for more there.
  var cslHTML: HTML {
    var bytes: [UInt8] = []
    for byte in csl.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      default: bytes.append(byte)
      }
    }
    return HTML(bytes: bytes)
  }

  /// BibTeX's names for the months, which each style writes in its language.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Text with what TeX takes for commands as letters.
  private static func escaped(_ text: String) -> String {
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
}
