import Diagnostics
import FrontMatter

/// The maps of `site.yaml` name shapes, places and sources that are there, and shapes name sources that are there.
enum MapCheck {
  static func run(_ site: Site) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (_, shapes) in site.index.shapes.sorted(by: { $0.key < $1.key }) {
      for id in shapes.features.flatMap(\.sources) {
        if let problem = unknownSource(id.value, at: id.place, site) { diagnostics.append(problem) }
      }
    }
    guard let maps = site.settings.maps else { return diagnostics }
    if let places = maps.places {
      _ = MapContent(
        places, site: site, &diagnostics, find: site.settingsShapes, reference: { $0.text })
    }
    for locator in maps.locators {
      _ = MapContent.sheet(locator.sheet, site: site, &diagnostics, find: site.settingsShapes)
    }
    return diagnostics
  }
}
