package import Formats

/// What one map shows: a stretch of the Earth with its layers, its words and its places.
package struct MapSheet: Sendable, Hashable {
  package let projection: MapProjection
  package let view: MapView
  /// From the lowest to the highest.
  package let layers: [Layer]
  /// From the most to the least important.
  package let labels: [Label]
  /// Their marks lie above all layers.
  package var places: [Place]
  /// The distance between meridians and parallels that are drawn, in degrees; `nil` for none.
  package let graticule: Double?
  /// Whether nothing tells land from sea, so that none is drawn.
  package let isPlain: Bool

  package init(
    projection: MapProjection, view: MapView, layers: [Layer], labels: [Label] = [],
    places: [Place] = [], graticule: Double? = nil, isPlain: Bool = false
  ) {
    self.projection = projection
    self.view = view
    self.layers = layers
    self.labels = labels
    self.places = places
    self.graticule = graticule
    self.isPlain = isPlain
  }

  /// Shapes that are drawn alike.
  package struct Layer: Sendable, Hashable {
    package let kind: Kind
    /// Which of its kind it is, from 0: courses and areas of different layers are drawn differently.
    package let style: Int
    package let shapes: [GeoShape]

    package init(kind: Kind, style: Int = 0, shapes: [GeoShape]) {
      self.kind = kind
      self.style = style
      self.shapes = shapes
    }
  }

  /// What the shapes of a layer are.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case land, water, river
    /// A border of today that both sides accept.
    case border
    /// A line that somebody disputes.
    case disputed
    /// The course of a border of some time.
    case course
    /// A stretch of land or sea with a meaning of its own.
    case area
    case pipeline, railway

    /// Whether its layers are told apart by their styles.
    var hasStyles: Bool { self == .course || self == .area }

    /// Whether its shapes are filled.
    var isArea: Bool { self == .land || self == .water || self == .area }
  }

  /// Words on the map that belong to no place.
  package struct Label: Sendable, Hashable {
    package let position: GeoPoint
    package let lines: [Line]
    package let kind: Kind

    package init(position: GeoPoint, lines: [Line], kind: Kind) {
      self.position = position
      self.lines = lines
      self.kind = kind
    }

    /// A line of words; `language` is a BCP 47 tag if they are not in the page's language.
    package struct Line: Sendable, Hashable {
      package let text: String
      package let language: String?

      package init(_ text: String, language: String? = nil) {
        self.text = text
        self.language = language
      }
    }

    /// What is named.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case country, region, water, line
    }
  }

  /// A place with a page of its own.
  package struct Place: Sendable, Hashable {
    package let name: String
    package let position: GeoPoint
    /// Its page; `nil` if the map is of that page.
    package let href: String?
    /// Which mark it has, from 0 to 3; `nil` for the plain one.
    package let group: Int?
    /// What it is if it is no point but a stretch of land or water, which has its name alone.
    package let stretch: Label.Kind?
    /// How much it weighs: those that weigh more get a label first.
    package let weight: Int

    package init(
      name: String, position: GeoPoint, href: String?, group: Int? = nil,
      stretch: Label.Kind? = nil, weight: Int = 0
    ) {
      self.name = name
      self.position = position
      self.href = href
      self.group = group
      self.stretch = stretch
      self.weight = weight
    }
  }
}
