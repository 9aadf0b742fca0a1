import Chronology
import FrontMatter
import Markup
import Platform

/// The files beside the pages: for machines, feed readers and search engines.
enum Exports {
  /// All of them.
  static func files(_ site: Site, _ theme: Theme) -> [OutputFile] {
    [
      OutputFile(path: "timeline.json", bytes: timelineJSON(site)),
      OutputFile(path: "robots.txt", bytes: robots(site)),
      OutputFile(path: "sitemap.xml", bytes: sitemap(site)),
      feed(site),
      OutputFile(path: Theme.filtersPath, bytes: theme.filters + filters(site)),
    ] + TimelineExports(site).files + ClaimExports(site).files
  }

  /// The events in time order.
  static func timelineJSON(_ site: Site) -> [UInt8] {
    let events = site.timeline.map { event, section -> JSON in
      let date = event.date.value
      return .members([
        "id": .string(event.id.value), "date": .string(date.edtf),
        "earliest": date.earliest.map { .string($0.iso) } ?? .null,
        "latest": date.latest.map { .string($0.iso) } ?? .null,
        "display": .string(date.display(in: site.words.dates)), "title": .string(event.title),
        "summary": event.summary.map(JSON.string) ?? .null,
        "importance": .integer(event.importance.rawValue),
        "themes": .strings(event.themes.map(\.value)),
        "people": .strings(event.people.map(\.value)),
        "places": .strings(event.places.map(\.value)),
        "documents": .strings(event.documents.map(\.value)),
        "sources": .strings(event.sources.map(\.value)), "section": .string(section.slug),
        "url": .string(section.path.text + "#" + event.id.value),
      ])
    }
    var bytes: [UInt8] = []
    JSON.members(["events": .array(events)]).write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static func robots(_ site: Site) -> [UInt8] {
    var text = "User-agent: *\nAllow: /\n"
    if let base = site.settings.baseURL { text += "Sitemap: \(base)sitemap.xml\n" }
    return Array(text.utf8)
  }

  /// The pages that readers are meant to find, in the order of the site.
  private static func pages(_ site: Site) -> [(path: SitePath, updated: CalendarDate?)] {
    let home = (path: SitePath(""), updated: nil as CalendarDate?)
    let gathering = site.gatheringPages.dropFirst().filter { $0 != Placement.wholeCourse }
      .map { (path: $0, updated: nil as CalendarDate?) }
    return [home] + gathering.prefix(1) + site.sections.map { ($0.path, $0.updated) }
      + gathering.dropFirst() + site.entities.map { ($0.path, nil) }
      + site.pages.map { ($0.path, $0.updated) }
  }

  /// sitemaps.org 0.9; its addresses are absolute where the site has one, else relative to the root.
  private static func sitemap(_ site: Site) -> [UInt8] {
    var xml = HTML("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    let base = site.settings.baseURL ?? ""
    for (path, updated) in pages(site) {
      xml.raw("<url><loc>")
      xml.text(base.isEmpty && path.text.isEmpty ? "index.html" : base + path.text)
      xml.raw("</loc>")
      if let updated = updated ?? site.settings.updated {
        xml.raw("<lastmod>")
        xml.text(updated.iso)
        xml.raw("</lastmod>")
      }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  /// Atom (RFC 4287): an entry a section.
  static func feed(_ site: Site) -> OutputFile {
    let settings = site.settings
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
      xml.attribute("href", base + "feed.xml")
      xml.raw("/>\n")
    }
    let authors = settings.authors.isEmpty ? [settings.title] : settings.authors.map(\.name)
    for author in authors {
      xml.raw("<author>")
      element("name", author, &xml)
      xml.raw("</author>\n")
    }
    for section in site.sections {
      xml.raw("<entry>\n")
      element("title", section.title, &xml)
      element("id", base.isEmpty ? "\(identity):\(section.slug)" : base + section.path.text, &xml)
      element("updated", (section.updated?.iso ?? day) + "T00:00:00Z", &xml)
      xml.raw("<link")
      xml.attribute("href", base + section.path.text)
      xml.raw("/>\n")
      element("summary", section.summary.value, &xml)
      xml.raw("</entry>\n")
    }
    xml.raw("</feed>\n")
    return OutputFile(path: "feed.xml", bytes: xml.bytes)
  }

  private static func element(_ name: StaticString, _ text: String, _ xml: inout HTML) {
    xml.raw("<")
    xml.raw(name)
    xml.raw(">")
    xml.text(text)
    xml.raw("</")
    xml.raw(name)
    xml.raw(">\n")
  }

  /// The rules that hide what the chosen theme of the timeline does not have, for browsers without scripts too.
  private static func filters(_ site: Site) -> [UInt8] {
    var css = "/* One rule for each theme of the site: the timeline's filter. */\n"
    for theme in site.settings.themes {
      css +=
        "body:has(#theme-\(theme.id):checked) .event:not([data-themes~=\"\(theme.id)\"]) { display: none; }\n"
    }
    return Array(css.utf8)
  }
}
