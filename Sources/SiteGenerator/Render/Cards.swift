import Files
import Graphics
import Markup

/// The pictures that stand for the home page and the sections where links to them are shared (Open Graph asks for pixels
/// at an absolute address).
struct Cards: Sendable {
  /// PNG files, by the pages that they stand for.
  private let byPage: [SitePath: OutputFile]

  var files: [OutputFile] { byPage.values.sorted { $0.path < $1.path } }

  /// None for a site without an address, or where nothing can make them.
  init(_ site: Site, _ pictures: PictureConverter?, jobs: Int) async {
    guard let pictures, site.settings.baseURL != nil else {
      byPage = [:]
      return
    }
    let home = (
      page: SitePath("index.html"), path: "cards/index.png",
      drawing: CardDrawing(
        kicker: site.settings.subtitle ?? "", title: site.home?.title ?? site.settings.title,
        site: site.settings.title)
    )
    let sections = site.sections.map { section in
      (
        page: section.path, path: "cards/\(section.slug).png",
        drawing: CardDrawing(
          kicker: "\(site.words.text(.section)) \(section.number)", title: section.title,
          site: site.settings.title)
      )
    }
    let cards = await parallelMap([home] + sections, jobs: jobs) { card in
      pictures.png(of: card.drawing.svg.bytes).map {
        (page: card.page, file: OutputFile(path: card.path, bytes: $0))
      }
    }
    byPage = Dictionary(
      cards.compactMap(\.self).map { ($0.page, $0.file) }, uniquingKeysWith: { first, _ in first })
  }

  /// The path of a page's card from the site's root.
  func path(of page: SitePath) -> String? { byPage[page]?.path }
}
