import Bibliography
import Chronology
import Course
import Diagnostics
import Formats
import FrontMatter
import Graphics
import Markdown
import Markup

/// A chart within a page: the picture twice, for wide and narrow screens, with its note, its sources and its table.
struct ChartComponent {
  private let description: ChartDescription
  private let data: ChartData
  private let chart: Chart
  /// The way to the table's file.
  private let href: String
  let id: String
  private let facts: Facts
  /// The sources that the block names.
  private let sources: [Mention<Reference>]

  /// Joins a `chart` block with its table; `nil` with everything that is wrong with either.
  init?(
    _ description: ChartDescription, _ table: CSVTable, id: String, href: String, facts: Facts,
    _ diagnostics: inout [Diagnostic]
  ) {
    let before = diagnostics.errorCount
    let annotations = description.annotations.compactMap { annotation in
      Self.annotation(annotation, facts, &diagnostics).map { (moment: $0, place: annotation.place) }
    }
    let sources = description.sources.compactMap { facts.source($0, &diagnostics) }
    guard let data = ChartData(description, table, facts: facts, &diagnostics) else { return nil }
    if data.axis == .categories, let first = description.annotations.first {
      diagnostics.append(
        .error(
          "chart", "a moment has no place among categories", at: first.place,
          hint: "the column \"\(description.x.value)\" holds no years or dates"))
    }
    guard diagnostics.errorCount == before else { return nil }
    self.description = description
    self.data = data
    chart = Chart(
      data.kind, over: data.axis, positions: data.positions, panels: data.panels,
      sharesScale: description.sharesScale, startsAtZero: description.startsAtZero,
      annotations: annotations.map(\.moment).sorted { ($0.value, $0.label) < ($1.value, $1.label) },
      decimals: description.decimals, numbers: facts.words.numbers,
      ticks: data.ticks, title: facts.plain.text(description.title),
      description: facts.plain.text(
        description.description
          ?? ChartSummary(data: data, words: facts.words, decimals: description.decimals).text))
    for (moment, place) in annotations where !chart.shows(moment) {
      diagnostics.append(
        .warning(
          "chart", "\"\(moment.label)\" lies outside the time of the chart and is not drawn",
          at: place, hint: "leave it out, or add rows of its time to \(table.file.path)"))
    }
    self.href = href
    self.id = id
    self.facts = facts
    self.sources = sources
  }

  /// The place and the words of an annotation; `nil` if its event is not known or it has no first day.
  private static func annotation(
    _ annotation: ChartDescription.Annotation, _ facts: Facts, _ diagnostics: inout [Diagnostic]
  ) -> Chart.Annotation? {
    let (date, title): (HistoricalDate, String)
    switch annotation.moment {
    case .date(let day): (date, title) = (day, "")
    case .event(let id):
      guard let mention = facts.event(id, &diagnostics) else { return nil }
      let event = facts.event(mention)
      (date, title) = (event.date.value, event.title)
    }
    guard let day = date.earliest else {
      diagnostics.append(
        .error("chart", "\"\(date.edtf)\" has no first day", at: annotation.place))
      return nil
    }
    return Chart.Annotation(
      value: day.fractionalYear, label: facts.plain.text(annotation.label ?? title))
  }

  /// What the author says below the picture, where its scale starts if not at zero, and which sums are not known.
  private var notes: [String] {
    let scale = chart.startsElsewhere ? facts.words.text(.scaleNotFromZero) : nil
    return [description.note, unitsNotNamed, scale, sumsNotKnown].compactMap(\.self)
  }

  /// What the numbers are counted in where only the table's cells say so.
  private var unitsNotNamed: String? {
    let said =
      [description.title, description.subtitle, description.note].compactMap(\.self)
      + data.panels.flatMap { $0.series.map(\.label) }
    let units = data.units.filter { unit in !said.contains { $0.contains(unit) } }
    return units.isEmpty
      ? nil
      : facts.words.text(.numbersIn).filling("unit", with: units.joined(separator: ", "))
  }

  private var sumsNotKnown: String? {
    let places = chart.placesWithoutSum.map(\.label)
    guard !places.isEmpty else { return nil }
    let named = places.prefix(Self.namedPlaces).joined(separator: ", ")
    return facts.words.text(.sumNotKnown)
      .filling("list", with: places.count > Self.namedPlaces ? named + ", …" : named)
  }

  /// How many bars without a sum a note names.
  private static let namedPlaces = 8

  /// What stands around the picture.
  var texts: FigureTexts {
    FigureTexts(title: description.title, subtitle: description.subtitle, notes: notes)
  }

  /// The figure in its frame; its sources get their numbers from `register`.
  func html(_ frame: FigureFrame, _ register: inout CitationRegister) -> HTML {
    var html = HTML()
    frame.open("chart", id: id, &html)
    html.append(chart.svg(.wide, id: id + "-wide"))
    html.append(chart.svg(.narrow, id: id + "-narrow"))
    var seen: Set<ByteString> = []
    let cited = (sources + data.sources.joined()).filter {
      seen.insert(ByteString($0.id.value)).inserted
    }
    frame.note(register.cite(cited, facts), &html)
    html.raw("<details class=\"figure-data\"><summary>")
    html.text(facts.words.text(.showTable))
    html.raw("</summary>")
    html.append(ChartTable(description: description, data: data, facts: facts).html(&register))
    html.raw("</details><p class=\"figure-download\"><a download")
    html.attribute("href", href)
    html.raw(">")
    html.text(facts.words.text(.downloadTable))
    html.raw("</a></p></figure>\n")
    return html
  }
}

/// `chart`: numbers of a table as a picture.
struct ChartKind: ComponentKind {
  let name = "chart"
  let isFigure = true

  var shape: RecordShape {
    RecordShape.of(ChartDescription.blockKind) { _ = ChartDescription(&$0) }
  }

  func html(
    _ component: Component, in place: inout ComponentPlace, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    guard let description = ChartDescription.read(component, in: place.file, &diagnostics),
      let (route, table) = place.facts.table(
        place.folder.file(description.data.value), at: description.data, &diagnostics,
        relative: place.folder.reference)
    else { return nil }
    guard
      let chart = ChartComponent(
        description, table, id: place.id(name, of: description.title),
        href: place.placement.reference(to: route),
        facts: place.facts, &diagnostics)
    else { return nil }
    place.parts.append(chart.texts.part(chart.id, place.facts.plain))
    let frame = FigureFrame(chart.texts, in: &place, at: component.place, &diagnostics)
    return chart.html(frame, &place.register)
  }
}
