import Course
import Diagnostics
import Formats
import FrontMatter
import Graphics
import Markdown
import Markup

/// A map within a page: the picture twice, for wide and narrow screens, with its legend, what does not fit on it, its
/// note, its sources and the table of its places.
struct MapComponent {
  let content: MapContent
  let id: String
  let facts: Facts
  /// The drawing for wide screens.
  var wide = MapDrawing.Size.wide
  /// What leads to a page or a file.
  let reference: (Route) -> String

  private var words: Words { facts.words }
  private var description: MapDescription { content.description }

  /// What stands around the picture.
  var texts: FigureTexts {
    FigureTexts(title: content.title, subtitle: description.subtitle, notes: notes)
  }

  /// The figure in its frame; its sources get their numbers from `register`.
  func html(_ frame: FigureFrame, _ register: inout CitationRegister) -> HTML {
    let drawing = MapDrawing(
      content.sheet, insets: content.insets, title: facts.plain.text(content.title),
      description: content.words, scaleWords: words.text(.kilometres),
      numbers: words.numbers)
    var html = HTML()
    frame.open("map", id: id, &html)
    let sizes = [(wide, "-wide"), (.narrow, "-narrow")]
    let keys = sizes.map { size, suffix in
      var key = MapKey()
      html.append(drawing.svg(size, id: id + suffix, grounds: facts.grounds, key: &key))
      return key
    }
    for ((size, _), key) in zip(sizes, keys) { self.key(key, size, &html) }
    legend(&html)
    notShown(&html)
    frame.note(register.cite(content.sources, facts), &html)
    data(&html)
    html.raw("</figure>\n")
    return html
  }

  /// What the author says below the picture, and where its ground comes from or why it has none.
  private var notes: [String] {
    let ground: Word? =
      switch content.ground {
      case .own: nil
      case .world: .groundSource
      case .tooCoarse: .coarseGround
      }
    return [description.note, ground.map(words.text)].compactMap(\.self)
  }

  /// The eras of the places that have marks, with their positions in the site's list.
  private var eras: [(position: Int, title: String)] {
    guard description.isByEra else { return [] }
    let seen = Set(content.places.compactMap(\.era))
    return facts.conventions.eras.enumerated().filter { seen.contains($0.offset) }
      .map { (position: $0.offset, title: $0.element.title) }
  }

  private func legend(_ html: inout HTML) {
    guard !content.legend.isEmpty || !eras.isEmpty else { return }
    html.raw("<ul class=\"map-legend\">")
    for entry in content.legend {
      html.raw("<li>")
      html.append(MapDrawing.sample(of: entry.kind, style: entry.style))
      html.append(facts.plain.html(entry.label))
      if entry.isSchematic { html.text(" (\(words.text(.schematic)))") }
      html.raw("</li>")
    }
    for era in eras {
      html.raw("<li>")
      html.append(MapDrawing.sample(ofGroup: era.position))
      html.append(facts.plain.html("\(words.text(.firstEventIn)): \(era.title)"))
      html.raw("</li>")
    }
    html.raw("</ul>")
  }

  /// The names that the drawing of this size has no room for, by the numbers at their marks.
  private func key(_ key: MapKey, _ size: MapDrawing.Size, _ html: inout HTML) {
    guard !key.isEmpty else { return }
    html.raw("<p")
    html.attribute("class", "figure-note map-\(size)")
    html.raw(">")
    for (index, place) in key.numbered.enumerated() {
      if index > 0 { html.raw(" · ") }
      html.number(index + 1)
      html.raw(" ")
      link(to: place, &html)
    }
    if !key.crowded.isEmpty {
      html.text((key.numbered.isEmpty ? "" : ". ") + words.text(.mapCrowded) + ": ")
    }
    for (index, place) in key.crowded.enumerated() {
      if index > 0 { html.raw(" · ") }
      link(to: place, &html)
    }
    html.raw("</p>")
  }

  private func link(to place: MapSheet.Place, _ html: inout HTML) {
    html.raw("<a")
    html.attribute("href", place.href ?? "")
    html.raw(">")
    html.append(facts.plain.html(place.name))
    html.raw("</a>")
  }

  /// The places that no sheet shows, as links.
  private func notShown(_ html: inout HTML) {
    let frames = ([content.sheet] + content.insets.map(\.sheet)).compactMap {
      MapFrame($0.projection, $0.view, width: MapDrawing.Size.narrow.width)
    }
    let rest = content.places.filter { place in
      let point = GeoPoint(
        longitude: place.position.longitude, latitude: place.position.latitude)
      return !frames.contains { $0.shows(markAt: point) }
    }
    guard !rest.isEmpty else { return }
    html.raw("<p class=\"figure-note\">")
    html.text(words.text(.beyondMap) + ": ")
    for (index, place) in rest.enumerated() {
      if index > 0 { html.raw(" · ") }
      link(to: place.entity, &html)
    }
    html.raw("</p>")
  }

  private func link(to entity: Entity, _ html: inout HTML) {
    html.raw("<a")
    html.attribute("href", reference(entity.route))
    html.raw(">")
    html.append(facts.plain.html(entity.name))
    html.raw("</a>")
  }

  /// The table of the places, and the files that the shapes come from.
  private func data(_ html: inout HTML) {
    guard !content.places.isEmpty || !content.files.isEmpty else { return }
    html.raw("<details class=\"figure-data\"><summary>")
    html.text(words.text(content.places.isEmpty ? .showMapData : .showPlaces))
    html.raw("</summary>")
    if !content.places.isEmpty { table(&html) }
    defer { html.raw("</details>") }
    guard !content.files.isEmpty else { return }
    html.raw("<p>")
    html.text(words.text(.downloadShapes) + ": ")
    for (index, file) in content.files.enumerated() {
      if index > 0 { html.raw(", ") }
      html.raw("<a download")
      html.attribute("href", reference(file))
      html.raw(">")
      html.text(String(file.text.parts(at: "/").last ?? ""))
      html.raw("</a>")
    }
    html.raw("</p>")
  }

  private func table(_ html: inout HTML) {
    html.raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
    html.attribute("aria-label", "\(words.text(.places)): \(facts.plain.text(content.title))")
    html.raw("><table><thead><tr>")
    var heads: [Word] = [.place, .nativeName, .coordinates]
    if description.isByEra { heads.append(.era) }
    for head in heads {
      html.raw("<th scope=\"col\">")
      html.text(words.text(head))
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for place in content.places {
      html.raw("<tr><th scope=\"row\">")
      link(to: place.entity, &html)
      html.raw("</th><td>")
      for (index, name) in place.entity.native.enumerated() {
        if index > 0 { html.raw(", ") }
        html.raw("<span")
        html.attribute("lang", name.language)
        html.raw(">")
        html.text(name.text)
        html.raw("</span>")
      }
      html.raw("</td><td>")
      html.text(place.position.description)
      html.raw("</td>")
      if description.isByEra {
        html.raw("<td>")
        html.append(facts.plain.html(place.era.map { facts.conventions.eras[$0].title } ?? "–"))
        html.raw("</td>")
      }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></div>")
  }
}

/// `map`: places and shapes as a picture.
struct MapKind: ComponentKind {
  let name = "map"
  let isFigure = true

  /// What messages call such a block.
  private static let kind = "a map"

  var shape: RecordShape { RecordShape.of(Self.kind) { _ = MapDescription(&$0) } }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    let (placement, folder, facts) = (place.placement, place.folder, place.facts)
    let before = diagnostics.errorCount
    let description = component.read(in: place.file, of: Self.kind, &diagnostics) {
      MapDescription(&$0)
    }
    guard let description, diagnostics.errorCount == before,
      let content = MapContent(
        description, facts: facts, &diagnostics,
        find: { path, diagnostics in
          facts.shapes(
            folder.file(path.value), at: path, &diagnostics, relative: folder.reference)
        }, reference: { placement.reference(to: $0) })
    else { return nil }
    place.links += content.places.map {
      TextContent.Link(
        TextContent.Target(route: $0.entity.route, fragment: nil), at: description.sheet.place)
    }
    let map = MapComponent(
      content: content, id: place.id(name, of: content.title), facts: facts,
      reference: { placement.reference(to: $0) })
    place.parts.append(map.texts.part(map.id, facts.plain))
    let frame = FigureFrame(map.texts, in: &place, at: component.place, &diagnostics)
    return map.html(frame, &place.register)
  }
}
