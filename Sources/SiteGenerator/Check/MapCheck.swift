import Diagnostics

/// The maps of `site.yaml` name files, places and sources that are there.
enum MapCheck {
  static func run(_ site: Site) -> [Diagnostic] {
    guard let maps = site.settings.maps else { return [] }
    var diagnostics: [Diagnostic] = []
    if let places = maps.places {
      _ = MapContent(
        places, site: site, &diagnostics, find: site.findSettingsData, reference: { $0.text })
    }
    for locator in maps.locators {
      _ = MapContent.sheet(locator.sheet, site: site, &diagnostics, find: site.findSettingsData)
    }
    return diagnostics
  }
}
