import Chronology
import Course
import Diagnostics
import Formats
import Markup

/// `feed.xml`: an Atom feed (RFC 4287) with an entry a section whose day is known, its own or the site's. Without any
/// there is none, for Atom asks for a day and no clock is read.
struct Feed: FileExport {
  static let address = Route("feed.xml")
  let route = Self.address

  func routes(_ facts: Facts) -> [Route] { Self.updated(facts) == nil ? [] : [route] }

  /// The day of the newest change that the site tells.
  static func updated(_ facts: Facts) -> CalendarDate? {
    (facts.sections.map(\.updated) + [facts.settings.updated]).compactMap(\.self).max()
  }

  func bytes(_ facts: Facts) -> [UInt8] {
    guard let updated = Self.updated(facts) else { return [] }
    let settings = facts.settings
    let base = settings.baseURL ?? ""
    let identity = settings.baseURL ?? "urn:sitegen:\(percentEncoded(addressSlug(settings.title)))"
    var xml = HTML("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", settings.language)
    xml.raw(">\n")
    element("title", facts.plain.words(settings.title), &xml)
    if let subtitle = settings.subtitle ?? settings.description {
      element("subtitle", facts.plain.words(subtitle), &xml)
    }
    element("id", identity, &xml)
    element("updated", time(updated), &xml)
    xml.raw("<link")
    xml.attribute("href", base.isEmpty ? "index.html" : base)
    xml.raw("/>\n")
    if !base.isEmpty {
      xml.raw("<link rel=\"self\"")
      xml.attribute("href", base + route.text)
      xml.raw("/>\n")
    }
    let authors = settings.authors.isEmpty ? [settings.title] : settings.authors.map(\.name)
    for author in authors {
      xml.raw("<author>")
      element("name", facts.plain.words(author), &xml)
      xml.raw("</author>\n")
    }
    for section in facts.sections {
      guard let updated = section.updated ?? settings.updated else { continue }
      xml.raw("<entry>\n")
      element("title", facts.plain.words(section.title), &xml)
      element("id", base.isEmpty ? "\(identity):\(section.slug)" : base + section.route.text, &xml)
      element("updated", time(updated), &xml)
      xml.raw("<link")
      xml.attribute("href", base + section.route.text)
      xml.raw("/>\n")
      element("summary", facts.plain.words(section.summary.value), &xml)
      xml.raw("</entry>\n")
    }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  /// The start of a day (RFC 3339).
  private func time(_ day: CalendarDate) -> String { day.iso + "T00:00:00Z" }

  private func element(_ name: StaticString, _ text: String, _ xml: inout HTML) {
    xml.raw("<")
    xml.raw(name)
    xml.raw(">")
    xml.text(text)
    xml.raw("</")
    xml.raw(name)
    xml.raw(">\n")
  }
}
