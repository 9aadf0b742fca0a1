import Formats
package import Markup

/// A map as a picture: a sheet, and insets below it that show parts of it larger.
package struct MapDrawing: Sendable {
  /// How much room there is.
  package enum Size: Sendable, Hashable, CaseIterable {
    /// A page of its own.
    case page
    /// A column of text.
    case wide
    /// A phone, or a margin.
    case narrow

    /// In user units.
    package var width: Double {
      switch self {
      case .page: 960
      case .wide: 640
      case .narrow: 320
      }
    }
  }

  /// A sheet that shows a part of the map larger.
  package struct Inset: Sendable {
    package let title: String
    package let sheet: MapSheet

    package init(title: String, sheet: MapSheet) {
      self.title = title
      self.sheet = sheet
    }
  }

  private let sheet: MapSheet
  private let insets: [Inset]
  private let title: String
  private let description: String
  /// The number and unit of the scale bar, with `{count}` for the number.
  private let scaleWords: String
  let numbers: NumberFormat

  package init(
    _ sheet: MapSheet, insets: [Inset] = [], title: String, description: String,
    scaleWords: String, numbers: NumberFormat
  ) {
    self.sheet = sheet
    self.insets = insets
    self.title = title
    self.description = description
    self.scaleWords = scaleWords
    self.numbers = numbers
  }

  /// The drawing as an SVG element of links; `id` makes its own ids unique on the page. The ground of the sheet may be
  /// given, of the same size; all others are taken from `grounds`. Empty if the extent makes no sheet.
  package func svg(
    _ size: Size, id: String, ground: MapGround? = nil, grounds: MapGrounds = MapGrounds()
  ) -> HTML {
    var key = MapKey()
    return svg(size, id: id, ground: ground, grounds: grounds, key: &key)
  }

  /// The same; what has no room for its name goes into `key`.
  package func svg(
    _ size: Size, id: String, ground: MapGround? = nil, grounds: MapGrounds = MapGrounds(),
    key: inout MapKey
  ) -> HTML {
    guard let main = ground ?? grounds.ground(of: sheet, width: size.width) else { return HTML() }
    let places = placed(insets, size, below: main.frame.height, grounds)
    let height = places.map { $0.y + $0.ground.frame.height }.max() ?? main.frame.height
    var svg = HTML()
    svg.openSVG(
      "map-drawing map-\(size)", id: id, role: hasLinks ? "group" : "img", width: size.width,
      height: height + 1,
      title: title, description: description)
    var labels = MapLabels(width: main.frame.width, height: main.frame.height)
    svg.append(opening(of: main, id: "\(id)-clip"))
    for (index, inset) in places.enumerated() {
      outline(inset, letter: letter(index), main.frame, &svg, &labels)
    }
    svg.raw("</g>")
    words(of: overview, main, size, &svg, &labels, &key)
    for (index, inset) in places.enumerated() {
      svg.label("map-inset-title", inset.x, inset.y - 7, "\(letter(index)). \(inset.inset.title)")
      svg.raw("<g")
      svg.attribute("transform", "translate(\(svgNumber(inset.x)) \(svgNumber(inset.y)))")
      svg.raw(">")
      var labels = MapLabels(width: inset.ground.frame.width, height: inset.ground.frame.height)
      svg.append(opening(of: inset.ground, id: "\(id)-clip-\(index + 1)"))
      svg.raw("</g>")
      words(of: inset.inset.sheet, inset.ground, size, &svg, &labels, &key)
      svg.raw("</g>")
    }
    svg.raw("</svg>")
    return svg
  }

  /// The sheet without the places that an inset shows, for which it has no room.
  private var overview: MapSheet {
    guard !insets.isEmpty else { return sheet }
    var sheet = sheet
    sheet.places.removeAll { place in
      insets.contains {
        $0.sheet.places.contains { $0.name == place.name && $0.position == place.position }
      }
    }
    return sheet
  }

  private var hasLinks: Bool {
    ([sheet] + insets.map(\.sheet)).contains { $0.places.contains { $0.href != nil } }
  }

  private struct PlacedInset {
    let inset: Inset
    let ground: MapGround
    let x: Double
    let y: Double
  }

  /// Insets side by side, or below each other where the sheet is narrow.
  private func placed(
    _ insets: [Inset], _ size: Size, below bottom: Double, _ grounds: MapGrounds
  ) -> [PlacedInset] {
    let gap = 20.0
    let columns =
      switch size {
      case .page: 2
      case .wide: min(2, max(1, insets.count))
      case .narrow: 1
      }
    let width = (size.width - gap * Double(columns - 1)) / Double(columns)
    var result: [PlacedInset] = []
    var (y, rowHeight) = (bottom, 0.0)
    for (index, inset) in insets.enumerated() {
      if index % columns == 0 { (y, rowHeight) = (y + rowHeight + 30, 0) }
      guard let ground = grounds.ground(of: inset.sheet, width: width) else { continue }
      let x = Double(index % columns) * (width + gap)
      result.append(PlacedInset(inset: inset, ground: ground, x: x, y: y))
      rowHeight = max(rowHeight, ground.frame.height)
    }
    return result
  }

  private func letter(_ index: Int) -> String {
    String(decoding: [UInt8(ascii: "A") + UInt8(index % 26)], as: UTF8.self)
  }

  /// The clipped group that holds a ground, open.
  private func opening(of ground: MapGround, id: String) -> HTML {
    var svg = HTML("<clipPath")
    svg.attribute("id", id)
    svg.raw(">")
    svg.rectangle("map-clip", 0, 0, ground.frame.width, ground.frame.height)
    svg.raw("</clipPath><g")
    svg.attribute("clip-path", "url(#\(id))")
    svg.raw(">")
    svg.append(ground.html)
    return svg
  }

  /// Where an inset lies on the sheet, with its letter.
  private func outline(
    _ inset: PlacedInset, letter: String, _ frame: MapFrame, _ svg: inout HTML,
    _ labels: inout MapLabels
  ) {
    guard let corners = corners(of: inset) else { return }
    let (low, high) = (frame.position(of: corners.low), frame.position(of: corners.high))
    let middle = PlanePoint(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
    let (left, top) = (max(2, min(low.x, middle.x - 8)), max(2, min(high.y, middle.y - 8)))
    let box = MapLabels.Box(
      x: left, y: top, width: min(frame.width - 2, max(high.x, middle.x + 8)) - left,
      height: min(frame.height - 2, max(low.y, middle.y + 8)) - top)
    // Its letter stands within it, or above it where it is small. Two may overlap, but not their letters.
    let isRoomy = box.height > 30 || box.y < 20
    let corner = min(box.x + 12, middle.x)
    let places = (isRoomy ? [box.y + 2, box.y + box.height - 18] : [box.y - 18]).map {
      MapLabels.Box(x: corner - 8, y: $0, width: 16, height: 16)
    }
    guard box.width > 0, box.height > 0,
      let place = labels.takeFirst(of: places).map({ places[$0] })
    else { return }
    svg.rectangle("map-inset-place", box.x, box.y, box.width, box.height)
    svg.raw("<g paint-order=\"stroke\">")
    svg.label("map-inset-letter label-middle", corner, place.y + 13, letter)
    svg.raw("</g>")
    labels.take(outlineOf: box)
  }

  /// The lower left and the upper right corner of an inset.
  private func corners(of inset: PlacedInset) -> (low: GeoPoint, high: GeoPoint)? {
    if case .extent(let extent) = inset.inset.sheet.view {
      return (
        GeoPoint(longitude: extent.west, latitude: extent.south),
        GeoPoint(longitude: extent.east, latitude: extent.north)
      )
    }
    let frame = inset.ground.frame
    guard let low = frame.point(at: PlanePoint(x: 0, y: frame.height)),
      let high = frame.point(at: PlanePoint(x: frame.width, y: 0))
    else { return nil }
    return (low, high)
  }

  /// The scale bar's words for a number of kilometres.
  func scaleText(_ kilometres: Double) -> String {
    scaleWords.replacing(
      "{count}",
      with: numbers.string(
        kilometres, decimals: kilometres < 0.1 ? 2 : kilometres < 1 ? 1 : 0))
  }
}
