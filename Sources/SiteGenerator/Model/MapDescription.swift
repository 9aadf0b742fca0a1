import FrontMatter
import Graphics

/// A map as its author describes it, in a `map` block or in `site.yaml`; what it names is not looked up yet.
struct MapDescription: Sendable {
  let title: String
  let subtitle: String?
  /// The map in words, for those who do not see it.
  let description: String
  let sheet: Sheet
  let insets: [Inset]
  /// Whether the marks of places tell the era of the first event there.
  let isByEra: Bool
  let note: String?
  let sources: [Located<String>]

  /// A part of the map that is shown larger.
  struct Inset: Sendable {
    let title: String
    let sheet: Sheet
  }

  /// A stretch of the Earth with what is drawn of it.
  struct Sheet: Sendable {
    let projection: MapProjection
    let extent: GeoExtent
    let layers: [Layer]
    let labels: [MapSheet.Label]
    let places: Places
    /// Degrees between meridians and parallels; `nil` for none.
    let graticule: Double?
  }

  /// The shapes of a file.
  struct Layer: Sendable {
    /// A file of `content/data`, relative to the file that names it.
    let data: Located<String>
    let kind: MapSheet.Kind
    /// What its shapes are, for the legend.
    let label: String?
  }

  /// Which places have marks.
  enum Places: Sendable {
    case all
    case named([Located<String>])
  }
}

/// The maps of the pages that the program makes itself.
struct SiteMaps: Sendable {
  /// The map of the places' own page.
  let places: MapDescription?
  /// What the maps of single places are drawn on: the first sheet that shows a place is its own. Places that none shows
  /// have no map.
  let locators: [Locator]

  /// What the maps of single places are drawn on.
  struct Locator: Sendable {
    let sheet: MapDescription.Sheet
    /// Whose lines these are.
    let note: String?
  }
}
