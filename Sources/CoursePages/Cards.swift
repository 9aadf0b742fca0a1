package import Course
import Graphics
import Markup

/// A picture that stands for a page where links to it are shared (Open Graph asks for pixels at an absolute address).
package struct Card: Sendable {
  /// The page that it stands for.
  package let page: Route
  /// The file that holds its pixels.
  package let route: Route
  private let drawing: CardDrawing

  /// SVG, from which the pixels are made.
  package var svg: [UInt8] { drawing.svg.bytes }

  /// Those of the home page and the sections; none for a site without an address.
  package static func all(of facts: Facts) -> [Card] {
    guard facts.settings.baseURL != nil else { return [] }
    let title = facts.plain.text(facts.settings.title)
    let home = Card(
      page: .home, route: Route("cards/index.png"),
      drawing: CardDrawing(
        kicker: facts.plain.text(facts.settings.subtitle ?? ""),
        title: facts.plain.text(facts.homeTitle), site: title))
    return [home]
      + facts.sections.map { section in
        Card(
          page: section.route, route: Route("cards/\(section.slug).png"),
          drawing: CardDrawing(
            kicker: "\(facts.words.text(.section)) \(section.number)",
            title: facts.plain.text(section.title),
            site: title))
      }
  }
}
