import Files
import Graphics
import Markup

/// The pictures that stand for the home page and the sections where links to them are shared (Open Graph asks for pixels
/// at an absolute address).
struct Cards: Sendable {
  /// The cards by the pages that they stand for.
  private let byPage: [SitePath: Card]

  /// A PNG file with the SVG that it was made from.
  private struct Card: Sendable {
    let drawing: [UInt8]
    let file: OutputFile
  }

  var files: [OutputFile] { byPage.values.map(\.file).sorted { $0.path < $1.path } }

  /// None for a site without an address, or where nothing can make them; those of `last` whose drawing is the same are
  /// taken over.
  init(_ site: Site, _ pictures: PictureConverter?, over last: Cards?, jobs: Int) async {
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
    let cards = await parallelMap([home] + sections, jobs: jobs) {
      card -> (page: SitePath, card: Card)? in
      let drawing = card.drawing.svg.bytes
      if let known = last?.byPage[card.page], known.drawing == drawing {
        return (page: card.page, card: known)
      }
      return pictures.png(of: drawing).map {
        (
          page: card.page,
          card: Card(drawing: drawing, file: OutputFile(path: card.path, bytes: $0))
        )
      }
    }
    byPage = Dictionary(
      cards.compactMap(\.self).map { ($0.page, $0.card) }, uniquingKeysWith: { first, _ in first })
  }

  /// The path of a page's card from the site's root.
  func path(of page: SitePath) -> String? { byPage[page]?.file.path }
}
