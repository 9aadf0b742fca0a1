import Course
import Diagnostics

/// The maps of `site.yaml`.
enum SettingsMaps {
  /// Shapes, places and sources that they name and that are not there.
  static func problems(_ facts: Facts) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    guard let maps = facts.settings.maps else { return [] }
    if let places = maps.places {
      _ = MapContent(
        places, facts: facts, &diagnostics, find: facts.settingsShapes, reference: { $0.text })
    }
    for locator in maps.locators {
      _ = MapContent.sheet(
        locator.sheet, facts: facts, &diagnostics, find: facts.settingsShapes)
    }
    return diagnostics
  }
}
