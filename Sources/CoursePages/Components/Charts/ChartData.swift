import Bibliography
import Course
import Diagnostics
import Formats
import Graphics

/// The part of a table that a chart shows, its numbers read and its rows in order.
struct ChartData {
  /// The one that the author gave, or the one that fits the table.
  let kind: any Chart.Kind
  let axis: Chart.Axis
  /// What an axis of time is marked with.
  let ticks: AxisTicks
  /// In order of time, or of the table where they are categories.
  let positions: [Chart.Position]
  let panels: [Chart.Panel]
  /// The sources of each row's numbers, in the order of the positions.
  let sources: [[Mention<Reference>]]
  /// The words of the column "note" of each row; empty where there are none.
  let notes: [String]
  /// What the table's cells say that their numbers are counted in, each unit once.
  let units: [String]

  /// Reads what `description` asks for, or returns `nil` with everything that is wrong with the table.
  init?(
    _ description: ChartDescription, _ table: CSVTable, facts: Facts,
    _ diagnostics: inout [Diagnostic]
  ) {
    let before = diagnostics.count
    func column(_ name: Located<String>) -> Int? {
      if let twin = table.twin(of: name.value) {
        diagnostics.append(
          .error(
            "csv", "two columns are named \"\(twin.text)\"", at: twin.place,
            hint: "give one of them another name"))
        return nil
      }
      if let column = table.column(name.value) { return column }
      let names = table.columns.map(\.text)
      if names.count == 1, names[0].has("|") {
        diagnostics.append(
          .error(
            "csv", "the cells of this table stand between bars", at: table.columns[0].place,
            hint: "part them by commas, semicolons or tabs"
          ).about(table.file.path))
        return nil
      }
      diagnostics.append(
        .unknown(
          name.value, "chart", "the table \(table.file.path) has no column \"\(name.value)\"",
          at: name.place,
          among: names,
          otherwise: "its columns: \(names.joined(separator: ", "))"))
      return nil
    }
    let x = column(description.x)
    let text = description.text.flatMap(column)
    let series = description.panels.map { panel in
      panel.series.map { (label: $0.label, column: column($0.column)) }
    }
    guard let x, diagnostics.count == before else { return nil }
    let kind = description.kind ?? ChartAxis.usualKind(table, x)
    Self.checkCount(table, kind, description, &diagnostics)
    guard diagnostics.count == before else { return nil }
    Self.checkKeys(table, x, kind, description, &diagnostics)
    let order = ChartAxis(table, x, for: kind, facts.words, &diagnostics)
    Self.checkLength(table, kind, order.axis, description, &diagnostics)
    let columns = series.joined().compactMap(\.column)
    let numbers = ChartNumbers(table, columns, &diagnostics)
    guard diagnostics.count == before else { return nil }
    units = numbers.units
    for name in description.panels.flatMap({ $0.series.map(\.column) }) {
      guard let column = table.column(name.value), numbers[column].allSatisfy({ $0 == nil }) else {
        continue
      }
      diagnostics.append(
        .warning(
          "chart", "the column \"\(name.value)\" has no values", at: name.place,
          hint: "fill it in \(table.file.path), or leave it out here"))
    }
    self.kind = kind
    axis = order.axis
    ticks = order.ticks
    let places = order.places(of: table, with: columns)
    let rows = places.map { table.rows[$0.row] }
    let chosen = Set(description.highlight.map(\.value))
    positions = zip(places, rows).map { place, row in
      Chart.Position(
        value: place.value, label: place.label, note: text.map { row[$0].text },
        isQuiet: !chosen.isEmpty && !chosen.contains(row[x].text))
    }
    panels = zip(description.panels, series).map { panel, series in
      Chart.Panel(
        title: panel.title,
        series: series.map { one in
          let values = one.column.map { numbers[$0] } ?? []
          return Chart.Series(label: one.label, values: places.map { values[$0.row] })
        })
    }
    let source = table.column("source")
    sources = rows.map { row in
      guard let source, columns.isEmpty || columns.contains(where: { !row[$0].text.isEmpty }) else {
        return []
      }
      return row[source].ids.compactMap { facts.source(Located($0.text, at: $0.place)) }
    }
    let note = table.column("note")
    notes = rows.map { row in note.map { row[$0].text } ?? "" }
  }

  /// Reports a number of rows that a chart cannot have.
  private static func checkCount(
    _ table: CSVTable, _ kind: any Chart.Kind, _ description: ChartDescription,
    _ diagnostics: inout [Diagnostic]
  ) {
    func report(_ message: String, hint: String? = nil) {
      diagnostics.append(
        .error(
          "chart", "the table \(table.file.path) has \(message)", at: description.data.place,
          hint: hint))
    }
    let count = table.rows.count
    if count == 0 { report("no rows") }
    if count > 0, let objection = kind.objection(toRows: count) {
      report(objection.message, hint: objection.hint)
    }
  }

  /// Reports more rows than such a chart can show.
  private static func checkLength(
    _ table: CSVTable, _ kind: any Chart.Kind, _ axis: Chart.Axis, _ description: ChartDescription,
    _ diagnostics: inout [Diagnostic]
  ) {
    let (count, limit) = (table.rows.count, kind.positionLimit(over: axis))
    guard count > limit else { return }
    diagnostics.append(
      .error(
        "chart",
        "the table \(table.file.path) has \(count) rows, more than the \(limit) that such a picture can show",
        at: description.data.place, hint: "name a table with fewer rows"))
  }

  /// Reports rows that cannot be told apart, and names of rows that are not there.
  private static func checkKeys(
    _ table: CSVTable, _ x: Int, _ kind: any Chart.Kind, _ description: ChartDescription,
    _ diagnostics: inout [Diagnostic]
  ) {
    var keys: Set<String> = []
    for row in table.rows where !keys.insert(row[x].text).inserted && !kind.allowsTwins {
      diagnostics.append(
        .error(
          "chart", "\"\(row[x].text)\" stands twice in the column \"\(description.x.value)\"",
          at: row[x].place, hint: "a chart has one row for each; remove or merge one"))
    }
    let known = keys
    for name in description.highlight where !known.contains(name.value) {
      diagnostics.append(
        .unknown(
          name.value, "chart",
          "no row has \"\(name.value)\" in the column \"\(description.x.value)\"", at: name.place,
          among: Array(known)))
    }
  }

  /// Whether the table shows a row: years in which nothing is known are gaps there too.
  func isShown(_ row: Int) -> Bool {
    axis == .categories || positions[row].note != nil
      || panels.contains { $0.series.contains { $0.values[row] != nil } }
  }
}
