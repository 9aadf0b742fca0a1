package import Diagnostics
import FrontMatter
package import Graphics

/// A map as its author describes it, in a `map` block or in `site.yaml`; what it names is not looked up yet.
package struct MapDescription: Sendable {
  /// `nil` for the names of its places.
  package let title: String?
  package let subtitle: String?
  /// The map in words, for those who do not see it; `nil` for the names of its places.
  package let description: String?
  package let sheet: Sheet
  package let insets: [Inset]
  /// Whether the marks of places tell the era of the first event there.
  package let isByEra: Bool
  package let note: String?
  package let sources: [Located<String>]

  /// A part of the map that is shown larger.
  package struct Inset: Sendable {
    package let title: String
    package let sheet: Sheet
  }

  /// A stretch of the Earth with what is drawn of it.
  package struct Sheet: Sendable {
    /// `nil` for the one that suits what it shows.
    package let projection: MapProjection?
    /// `nil` for what its places take.
    package let extent: GeoExtent?
    /// Whether the land of the world is drawn, which is so where no layer is land.
    package let hasWorldGround: Bool
    package let layers: [Layer]
    package let labels: [Located<MapSheet.Label>]
    package let places: Places
    /// Degrees between meridians and parallels; `nil` for none.
    package let graticule: Double?
    /// Where it is described.
    package let place: SourcePlace
  }

  /// The shapes of a file.
  package struct Layer: Sendable {
    /// A file of `content/data`, relative to the file that names it.
    package let data: Located<String>
    package let kind: MapSheet.Kind
    /// What its shapes are, for the legend.
    package let label: String?
  }

  /// Which places have marks.
  package enum Places: Sendable {
    case all
    case named([Located<String>])
  }
}

/// The maps of the pages that the program makes itself.
package struct SiteMaps: Sendable {
  /// The map of the places' own page.
  package let places: MapDescription?
  /// What the maps of single places are drawn on: the first sheet that shows a place is its own. Places that none shows
  /// have no map.
  package let locators: [Locator]

  /// What the maps of single places are drawn on.
  package struct Locator: Sendable {
    package let sheet: MapDescription.Sheet
    /// Whose lines these are.
    package let note: String?
  }
}
