import Chronology
import Course
import Diagnostics
import Markup

/// `feed.xml`: an Atom feed (RFC 4287) with an entry a section.
struct Feed: FileExport {
  let route = Route("feed.xml")

  func bytes(_ facts: Facts) -> [UInt8] {
    let settings = facts.settings
    let base = settings.baseURL ?? ""
    let day = settings.updated?.iso ?? "1970-01-01"
    let identity = settings.baseURL ?? "urn:sitegen:\(addressSlug(settings.title))"
    var xml = HTML("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", settings.language)
    xml.raw(">\n")
    element("title", settings.title, &xml)
    if let subtitle = settings.subtitle ?? settings.description {
      element("subtitle", subtitle, &xml)
    }
    element("id", identity, &xml)
    element("updated", day + "T00:00:00Z", &xml)
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
      element("name", author, &xml)
      xml.raw("</author>\n")
    }
    for section in facts.sections {
      xml.raw("<entry>\n")
      element("title", facts.plain.words(section.title), &xml)
      element("id", base.isEmpty ? "\(identity):\(section.slug)" : base + section.route.text, &xml)
      element("updated", (section.updated?.iso ?? day) + "T00:00:00Z", &xml)
      xml.raw("<link")
      xml.attribute("href", base + section.route.text)
      xml.raw("/>\n")
      element("summary", facts.plain.words(section.summary.value), &xml)
      xml.raw("</entry>\n")
    }
    xml.raw("</feed>\n")
    return xml.bytes
  }

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
