import Graphics
import Markup
import Platform

/// The pictures that stand for the home page and the sections where links to them are shared (Open Graph asks for pixels
/// at an absolute address).
struct Cards: Sendable {
  /// The cards by the pages that they stand for.
  private let byPage: [SitePath: Card]

  /// An SVG with the PNG file that was made from it, if it could be.
  private struct Card: Sendable {
    let drawing: [UInt8]
    let file: OutputFile?
  }

  var files: [OutputFile] { byPage.values.compactMap(\.file).sorted { $0.path < $1.path } }

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
    let cards = await parallelMap([home] + sections, jobs: jobs) { card in
      let drawing = card.drawing.svg.bytes
      if let known = last?.byPage[card.page], known.drawing == drawing { return known }
      let file = pictures.png(of: drawing).map { OutputFile(path: card.path, bytes: $0) }
      return Card(drawing: drawing, file: file)
    }
    byPage = Dictionary(
      zip(([home] + sections).map(\.page), cards), uniquingKeysWith: { first, _ in first })
  }

  /// The path of a page's card from the site's root.
  func path(of page: SitePath) -> String? { byPage[page]?.file?.path }
}
