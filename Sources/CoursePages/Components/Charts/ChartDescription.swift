import Chronology
import Course
import Diagnostics
import FrontMatter
import Graphics
import Markdown

/// What the YAML of a `chart` block says:
///
///     title: What the chart shows, as a sentence or a noun
///     subtitle: Unit and years
///     data: ../data/trade.csv       # relative to this file, as links are
///     x: year                       # the column of years, dates (EDTF) or categories
///     y: total                      # the column of numbers, or a list of them
///
/// That is all that a chart needs; what it can say besides:
///
///     description: The chart in words, for those who do not see it    # else composed of the numbers
///     kind: line | bar | dot | slope | steps | strip    # else a line over time, bars over anything else
///     horizontal: true              # bars that lie, a row for each category
///     stacked: true                 # bars on one another
///     text: words                   # the column with the words of steps or of a strip
///     series: [{column: total, label: Total}]    # instead of y, with names of their own
///     panels: [{title: Stockpile, series: [{column: stockpile}]}]   # instead of series
///     scales: own                   # panels with units of their own; without it they share one scale
///     highlight: [China, Russia]    # rows, by what x says, that the chart is about; the others stand back
///     from_zero: true               # of lines and dots over time, which else start near values that lie far from zero
///     decimals: 1                   # of the values in the picture; without it as many as in the file
///     annotations:                  # moments, on an axis of time
///       - {event: some-event}       # by the id of an event, with its title or a shorter label
///       - {date: 2014-03, label: What happened}
///     note: What is missing, and why
///     sources: [some-source]        # besides those of the column "source"
///
/// Empty cells are gaps; what the table has no row for is none. A column "source" holds ids of sources and a
/// column "note" what is to be said of a row; both stand in the table below the picture.
struct ChartDescription {
  let title: String
  let subtitle: String?
  /// In words, if the author gives them.
  let description: String?
  /// `nil` if the table tells it.
  let kind: (any Chart.Kind)?
  let data: Located<String>
  let x: Located<String>
  /// The column with the words of steps or of a strip.
  let text: Located<String>?
  let panels: [Panel]
  let sharesScale: Bool
  /// Whether the scale of values starts at zero; `nil` if the values tell it.
  let startsAtZero: Bool?
  /// What x says in the rows that the chart is about.
  let highlight: [Located<String>]
  let annotations: [Annotation]
  /// How many decimals the picture shows, if not those of the file.
  let decimals: Int?
  let note: String?
  let sources: [Located<String>]

  /// A part of the chart with series of its own.
  struct Panel {
    let title: String?
    let series: [(column: Located<String>, label: String)]
  }

  /// A moment that is marked.
  struct Annotation {
    let moment: Moment
    let label: String?
    let place: SourcePlace
  }

  /// When something was.
  enum Moment {
    case event(Located<String>)
    case date(HistoricalDate)
  }

  /// Whether panels can be compared with each other.
  enum Scales: String, CaseIterable {
    case shared, own
  }

  /// Reads the block, or returns `nil` with everything that is wrong with it.
  static func read(
    _ component: Component, in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> ChartDescription? {
    let before = diagnostics.errorCount
    let description = component.read(in: file, of: blockKind, &diagnostics) {
      ChartDescription(&$0)
    }
    return diagnostics.errorCount == before ? description : nil
  }

  /// What messages call such a block.
  static let blockKind = "a chart"

  init?(_ fields: inout Fields) {
    let title = fields.text(
      "title", "what the chart shows, as a sentence or a noun", isRequired: true)
    subtitle = fields.text("subtitle", "unit and years")?.value
    description =
      fields.label(
        "description",
        "the chart in words, for those who do not see it; without it they are composed of the numbers"
      )?.value
    let kind: Located<any Chart.Kind.Type>? = fields.choice(
      "kind", "how the numbers are drawn; without it a line over time, else bars",
      among: Chart.kinds.map { (name: $0.name, value: $0) })
    var options: Set<Chart.Option> = []
    if fields.flag("horizontal", "whether bars lie, a row for each category") ?? false {
      options.insert(.horizontal)
    }
    if fields.flag("stacked", "whether bars stand on one another") ?? false {
      options.insert(.stacked)
    }
    let data = fields.text(
      "data", "a table of content/data, its path relative to this file", isRequired: true)
    let x = fields.text("x", "the column of years, dates (EDTF) or categories", isRequired: true)
    text = fields.text("text", "the column with the words of steps or of a strip")
    let y = fields.textOrTexts("y", "the columns of numbers, named as their columns are")
    let named = Self.series(&fields)
    let own = named + y.map { (column: $0, label: columnTitle($0.value)) }
    var panels = fields.records(
      "panels", "parts of the picture with series of their own, instead of series", of: "a panel"
    ) { fields in
      Panel(
        title: fields.label("title", "what the chart shows, as a sentence or a noun")?.value,
        series: Self.series(&fields))
    }
    let scales: Located<Scales>? = fields.choice(
      "scales", "own for panels with units of their own; without it they share one scale")
    sharesScale = scales?.value != .own
    startsAtZero = fields.flag(
      "from_zero", "whether the scale of lines and dots starts at zero, however far the values lie")
    highlight = fields.texts(
      "highlight", "rows, by what x says, that the chart is about; the others stand back")
    annotations = fields.records(
      "annotations", "moments that are marked, on an axis of time", of: "an annotation",
      Self.annotation)
    decimals =
      fields.integer(
        "decimals", "of the values in the picture; without it as many as in the file",
        in: 0...NumberFormat.decimalLimit)?.value
    note = fields.text("note", "what is missing, and why")?.value
    sources = fields.texts("sources", "ids of sources besides those of the column \"source\"")
    fields.checkCounts([("panels", panels.count), ("annotations", annotations.count)])
    let chosen = kind?.value ?? Self.kind(with: options, hasWords: text != nil)
    if panels.isEmpty, chosen?.hasWords == true || !own.isEmpty, y.isEmpty || named.isEmpty {
      panels = [Panel(title: nil, series: own)]
    } else if own.isEmpty == panels.isEmpty || !y.isEmpty && !named.isEmpty {
      fields.report(
        .error(
          "chart",
          own.isEmpty
            ? "the chart has no numbers"
            : panels.isEmpty
              ? "the chart has both y and series"
              : "the chart has both \(named.isEmpty ? "y" : "series") and panels",
          at: fields.place,
          hint:
            "write \"y:\" with a column or a list of them, \"series:\" with a label each, or \"panels:\" with series each"
        ))
    }
    if let kind {
      Self.check(kind, options, hasWords: text != nil, &fields)
    }
    for panel in panels where panel.series.count > Chart.seriesLimit {
      fields.report(
        .error(
          "chart", "\(panel.series.count) series in one picture", at: panel.series[0].column.place,
          hint: "\(Chart.seriesLimit) are the most that can be told apart; use panels"))
    }
    guard let title, let data, let x else { return nil }
    self.title = title.value
    self.data = data
    self.x = x
    self.panels = panels
    self.kind = chosen?.init(options)
  }

  /// The kind that has words, or that can be what the author asks for; `nil` if the table has to tell it.
  private static func kind(
    with options: Set<Chart.Option>, hasWords: Bool
  ) -> (any Chart.Kind.Type)? {
    if hasWords { return Chart.kinds.first { $0.hasWords } }
    return options.isEmpty ? nil : Chart.kinds.first { options.isSubset(of: $0.options) }
  }

  /// Reports what a kind cannot be, and words that it lacks.
  private static func check(
    _ kind: Located<any Chart.Kind.Type>, _ options: Set<Chart.Option>, hasWords: Bool,
    _ fields: inout Fields
  ) {
    let name = kind.value.name
    for option in Chart.Option.allCases
    where options.contains(option) && !kind.value.options.contains(option) {
      let able = Chart.kinds.filter { $0.options.contains(option) }.map { "\"kind: \($0.name)\"" }
      fields.report(
        .error(
          "chart", "a chart of the kind \"\(name)\" cannot be \(option.rawValue)",
          at: kind.place, hint: "write \(able.joined(separator: " or "))"))
    }
    if kind.value.hasWords, !hasWords {
      fields.report(
        .error(
          "chart", "a chart of the kind \"\(name)\" has no words", at: kind.place,
          hint: "name their column with \"text:\""))
    }
  }

  private static func series(_ fields: inout Fields) -> [(column: Located<String>, label: String)] {
    fields.records("series", "the columns of numbers", of: "a series") { fields in
      let column = fields.text("column", "the name of a column", isRequired: true)
      let label = fields.label("label", "what readers see as its name")?.value
      return column.map { ($0, label ?? columnTitle($0.value)) }
    }
  }

  private static func annotation(_ fields: inout Fields) -> Annotation? {
    let event = fields.text("event", "the id of an event")
    let date = fields.value("date", "a date (EDTF)", type: "a date", readDate)
    let label = fields.label("label", "what readers see as its name")?.value
    guard (event == nil) != (date == nil) else {
      if fields.diagnostics.isEmpty {
        fields.report(
          .error(
            "chart", "an annotation has either an event or a date", at: fields.place,
            hint: "write \"event:\" with an id, or \"date:\" and \"label:\""))
      }
      return nil
    }
    if let date {
      if label == nil {
        fields.report(
          .error(
            "missing-key", "an annotation by date has no \"label\"", at: fields.place,
            hint: "say what happened"))
      }
      return Annotation(moment: .date(date.value), label: label, place: fields.place)
    }
    return event.map { Annotation(moment: .event($0), label: label, place: fields.place) }
  }
}

/// The name of a column as a heading: `total_billion_usd` as "Total billion usd".
func columnTitle(_ name: String) -> String {
  let words = name.substituting("_", by: " ")
  return words.prefix(1).uppercased() + words.dropFirst()
}
