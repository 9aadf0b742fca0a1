import Course
import Diagnostics
import Formats
import Graphics
import Markup

/// The sheet that locator maps are drawn on, its ground drawn once for all of them.
final class Locator: Sendable {
  let sheet: MapSheet
  let ground: MapGround
  let note: String?

  private init(sheet: MapSheet, ground: MapGround, note: String?) {
    (self.sheet, self.ground, self.note) = (sheet, ground, note)
  }

  /// Whether a place lies on it, and not at its edge.
  func shows(_ position: Entity.Position) -> Bool {
    ground.frame.shows(
      GeoPoint(longitude: position.longitude, latitude: position.latitude), margin: 8)
  }

  /// The most points of a ground: it stands on the page of every place.
  private static let budget = 900

  /// The locators of a site, in their order.
  static func all(of facts: Facts) -> [Locator] {
    var ignored: [Diagnostic] = []
    return (facts.settings.maps?.locators ?? []).compactMap { description in
      guard
        let sheet = MapContent.sheet(
          description.sheet, facts: facts, &ignored, find: facts.settingsShapes),
        let ground = facts.grounds.ground(
          of: sheet, width: MapDrawing.Size.narrow.width, budget: budget)
      else { return nil }
      return Locator(sheet: sheet, ground: ground, note: description.note)
    }
  }
}

extension Locator: Equatable {
  /// Whether both are one.
  static func == (a: Locator, b: Locator) -> Bool { a === b }
}

extension PageFacts {
  /// The map of all places with the sources that it cites; `nil` if the site asks for none.
  func placesMap(on page: Route) -> (html: HTML, sources: [SourceItem])? {
    var ignored: [Diagnostic] = []
    guard let description = facts.settings.maps?.places,
      let content = MapContent(
        description, facts: facts, &ignored, find: facts.settingsShapes,
        reference: { page.reference(to: $0) })
    else { return nil }
    var register = CitationRegister()
    let map = MapComponent(
      content: content, id: "places-map", facts: facts, wide: .page,
      reference: { page.reference(to: $0) })
    return (map.html(FigureFrame(map.texts, facts), &register), register.entries(on: page, facts))
  }

  /// A small map that shows where a place lies, on the first locator that shows it; `nil` if none does.
  func locatorMap(of entity: Entity) -> HTML? {
    guard let position = entity.position else { return nil }
    guard let locator = locator(showing: position) else { return nil }
    let point = GeoPoint(longitude: position.longitude, latitude: position.latitude)
    var sheet = locator.sheet
    sheet.places = [
      MapSheet.Place(name: facts.plain.text(entity.name), position: point, href: nil)
    ]
    let drawing = MapDrawing(
      sheet,
      title: words.text(.locatorTitle).filling("name", with: facts.plain.text(entity.name)),
      description: position.description, scaleWords: words.text(.kilometres),
      numbers: words.numbers)
    var html = HTML("<figure class=\"locator\">")
    html.append(drawing.svg(.narrow, id: "locator", ground: locator.ground))
    if let note = locator.note {
      html.raw("<figcaption>")
      html.append(facts.plain.html(note))
      html.raw("</figcaption>")
    }
    html.raw("</figure>")
    return html
  }
}

extension Facts {
  /// The shapes of `content/data` that `site.yaml` names; broken ones are told there.
  func settingsShapes(
    _ path: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> MapContent.Data? {
    shapes(path.value, at: path, &diagnostics) { $0 }
  }
}
