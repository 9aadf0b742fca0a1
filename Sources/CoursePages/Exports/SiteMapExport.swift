import Chronology
import Course
import Formats
import Markup

/// `sitemap.xml` (sitemaps.org 0.9): the pages that readers are meant to find, in the order of the site; its addresses
/// are absolute where the site has one, else relative to the root.
struct SiteMapExport: ExportKind {
  static let route = Route("sitemap.xml")

  func routes(_ facts: Facts) -> [Route] { [Self.route] }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    let settings = pages.facts.settings
    var xml = HTML("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for entry in pages.listed(.siteMap) {
      xml.raw("<url><loc>")
      xml.text(settings.baseURL.map { $0 + entry.route.published } ?? entry.route.text)
      xml.raw("</loc>")
      if let updated = entry.updated ?? settings.updated {
        xml.raw("<lastmod>")
        xml.text(updated.iso)
        xml.raw("</lastmod>")
      }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return [OutputFile(path: Self.route.text, bytes: xml.bytes)]
  }
}
