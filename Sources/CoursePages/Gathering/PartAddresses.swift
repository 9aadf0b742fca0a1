import Course
import Diagnostics
import Formats
import Markup

/// For each page that is divided `parts.js` in the folder of its parts: what leads who comes by an older address, such as
/// `timeline.html#an-event`, on to the part with the entry. A script that calls a function, for browsers refuse to fetch from
/// disk; it is loaded by nobody else. With it come the script and the style sheet of such pages.
struct PartAddresses: ExportKind {
  func routes(_ facts: Facts) -> [Route] {
    let divided = facts.dividedPages
    return divided.isEmpty ? [] : divided.map(Self.route) + SiteTheme.partAssets.map { Route($0) }
  }

  /// Where the anchors of a page are told.
  static func route(of page: Route) -> Route { Route("\(page.stem)/parts.js") }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    let divided = pages.facts.dividedPages
    guard !divided.isEmpty else { return [] }
    return divided.map { page in
      let parts = pages.facts.anchors(of: page).map { part, ids in
        JSON.Member(
          Self.route(of: page).reference(to: part), .string(ids.joined(separator: " ")))
      }
      var bytes = Array("siteParts(".utf8)
      JSON.object(parts).write(to: &bytes)
      bytes += ");\n".utf8
      return OutputFile(path: Self.route(of: page).text, bytes: bytes)
    } + theme.partFiles
  }
}
