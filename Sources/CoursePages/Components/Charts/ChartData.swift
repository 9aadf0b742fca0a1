import Bibliography
import Course
import Diagnostics
import Formats
import Graphics

/// The part of a table that a chart shows, its numbers read and its rows in order.
struct ChartData {
  let axis: Chart.Axis
  /// In order of time, or of the table where they are categories.
  let positions: [Chart.Position]
  let panels: [Chart.Panel]
  /// The sources of each row's numbers, in the order of the positions.
  let sources: [[Mention<Reference>]]
  /// The words of the column "note" of each row; empty where there are none.
  let notes: [String]

  /// Reads what `description` asks for, or returns `nil` with everything that is wrong with the table.
  init?(
    _ description: ChartDescription, _ table: CSVTable, facts: Facts,
    _ diagnostics: inout [Diagnostic]
  ) {
    let before = diagnostics.count
    func column(_ name: Located<String>) -> Int? {
      if let column = table.column(name.value) { return column }
      let names = table.columns.map(\.text)
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
    Self.checkCount(table, description, &diagnostics)
    guard let x, diagnostics.count == before else { return nil }
    Self.checkKeys(table, x, description, &diagnostics)
    let order = ChartAxis(table, x, for: description.kind, facts.words, &diagnostics)
    let columns = series.joined().compactMap(\.column)
    var numbers: [Int: [Chart.Value?]] = [:]
    for column in columns where numbers[column] == nil {
      numbers[column] = table.rows.map { Self.number($0[column], &diagnostics) }
    }
    guard diagnostics.count == before else { return nil }
    axis = order.axis
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
          let values = one.column.flatMap { numbers[$0] } ?? []
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
    _ table: CSVTable, _ description: ChartDescription, _ diagnostics: inout [Diagnostic]
  ) {
    func report(_ message: String, hint: String? = nil) {
      diagnostics.append(
        .error(
          "chart", "the table \(table.file.path) has \(message)", at: description.data.place,
          hint: hint))
    }
    switch (description.kind, table.rows.count) {
    case (_, 0): report("no rows")
    case (_, let count) where count > Chart.positionLimit:
      report("\(count) rows, more than the \(Chart.positionLimit) that a picture can show")
    case (.slope, let count) where count != 2:
      report(
        "\(count) rows, and a slope leads from one to another",
        hint: "make a table of two rows, or write \"kind: line\"")
    case (.line, _), (.bars, _), (.rows, _), (.dots, _), (.slope, _), (.steps, _): break
    }
  }

  /// Reports rows that cannot be told apart, and names of rows that are not there.
  private static func checkKeys(
    _ table: CSVTable, _ x: Int, _ description: ChartDescription, _ diagnostics: inout [Diagnostic]
  ) {
    var keys: Set<String> = []
    for row in table.rows where !keys.insert(row[x].text).inserted {
      diagnostics.append(
        .error(
          "chart", "\"\(row[x].text)\" stands twice in the column \"\(description.x.value)\"",
          at: row[x].place, hint: "a chart has one row for each; remove or merge one"))
    }
    for name in description.highlight where !keys.contains(name.value) {
      diagnostics.append(
        .unknown(
          name.value, "chart",
          "no row has \"\(name.value)\" in the column \"\(description.x.value)\"", at: name.place,
          among: keys))
    }
  }

  /// Whether the table shows a row: years in which nothing is known are gaps there too.
  func isShown(_ row: Int) -> Bool {
    axis == .categories || positions[row].note != nil
      || panels.contains { $0.series.contains { $0.values[row] != nil } }
  }

  private static func number(
    _ cell: CSVTable.Cell, _ diagnostics: inout [Diagnostic]
  ) -> Chart.Value? {
    if cell.text.isEmpty { return nil }
    guard let amount = plainNumber(cell.text) else {
      let plain = cell.text.replacing(",", with: "").replacing(" ", with: "")
      diagnostics.append(
        .error(
          "chart", "\"\(cell.text)\" is no number", at: cell.place,
          hint: plainNumber(plain) == nil
            ? "write digits with a point before decimals, or leave the cell empty for a gap"
            : "write \(plain)"))
      return nil
    }
    guard amount.magnitude < NumberFormat.limit else {
      diagnostics.append(
        .error(
          "chart", "\"\(cell.text)\" is too great", at: cell.place,
          hint: "give the column a unit such as millions"))
      return nil
    }
    let decimals = cell.text.firstIndex(of: ".").map { cell.text[$0...].utf8.count - 1 } ?? 0
    return Chart.Value(amount, decimals: min(decimals, NumberFormat.decimalLimit))
  }

  /// A number of digits with at most a sign before them and a point among them.
  private static func plainNumber(_ text: String) -> Double? {
    text.utf8.allSatisfy("+-.0123456789".utf8.contains) ? Double(text) : nil
  }
}
