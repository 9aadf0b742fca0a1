import Chronology
import Diagnostics
import FrontMatter
import Graphics

/// The part of a table that a chart shows, its numbers read and its rows in order.
struct ChartData {
  /// In order of time, or of the table where they are categories.
  let positions: [Chart.Position]
  let panels: [Chart.Panel]
  /// The rows of the table in the order of the positions.
  let rows: [[CSVTable.Cell]]
  /// The ids of the sources that each row names, in the order of the positions.
  let sources: [[String]]
  /// The words of the column "note" of each row; empty where there are none.
  let notes: [String]

  /// Reads what `description` asks for, or returns `nil` with everything that is wrong with the table.
  init?(
    _ description: ChartDescription, _ table: CSVTable, site: Site,
    _ diagnostics: inout [Diagnostic]
  ) {
    let before = diagnostics.count
    func column(_ name: Located<String>) -> Int? {
      if let column = table.column(name.value) { return column }
      let names = table.columns.map(\.text)
      diagnostics.append(
        .error(
          "chart", "the table \(table.file.path) has no column \"\(name.value)\"", at: name.place,
          hint: nearestName(to: name.value, in: names).map { "did you mean \"\($0)\"?" }
            ?? "its columns: \(names.joined(separator: ", "))"))
      return nil
    }
    let x = column(description.x)
    let text = description.text.flatMap(column)
    let series = description.panels.map { panel in
      panel.series.map { (label: $0.label, column: column($0.column)) }
    }
    guard let x, diagnostics.count == before else { return nil }
    var keys: Set<String> = []
    for row in table.rows where !keys.insert(row[x].text).inserted {
      diagnostics.append(
        .error(
          "chart", "\"\(row[x].text)\" stands twice in the column \"\(description.x.value)\"",
          at: row[x].place, hint: "a chart has one row for each; remove or merge one"))
    }
    let order = Self.order(table, x, isTime: Self.isTime(description.kind), site, &diagnostics)
    rows = order.map { table.rows[$0.row] }
    positions = order.map { place in
      Chart.Position(
        value: place.value, label: place.label, note: text.map { table.rows[place.row][$0].text })
    }
    let ordered = rows
    panels = zip(description.panels, series).map { panel, columns in
      Chart.Panel(
        title: panel.title,
        series: columns.map { series in
          Chart.Series(
            label: series.label,
            values: ordered.map { row in
              series.column.flatMap { Self.number(row[$0], &diagnostics) }
            })
        })
    }
    let source = table.column("source")
    sources = rows.map { row in
      source.map { Self.ids(row[$0], site, &diagnostics) } ?? []
    }
    let note = table.column("note")
    notes = rows.map { row in note.map { row[$0].text } ?? "" }
    if rows.isEmpty {
      diagnostics.append(
        .error("chart", "the table \(table.file.path) has no rows", at: description.data.place))
    }
    guard diagnostics.count == before else { return nil }
  }

  private static func isTime(_ kind: Chart.Kind) -> Bool {
    switch kind {
    case .line, .bars, .slope, .steps: true
    case .rows, .dots: false
    }
  }

  /// The rows with their values on the axis: in order of time, or of the table.
  private static func order(
    _ table: CSVTable, _ x: Int, isTime: Bool, _ site: Site, _ diagnostics: inout [Diagnostic]
  ) -> [(row: Int, value: Double, label: String)] {
    guard isTime else {
      return table.rows.enumerated().map { ($0.offset, Double($0.offset), $0.element[x].text) }
    }
    var result: [(row: Int, value: Double, label: String)] = []
    for (index, row) in table.rows.enumerated() {
      do throws(Diagnostic) {
        let date = try readDate(row[x].text, row[x].place)
        guard let earliest = date.earliest else {
          throw .error(
            "chart", "\"\(row[x].text)\" has no first day", at: row[x].place,
            hint: "a time axis needs a year or a date")
        }
        let isYear = Int(row[x].text) != nil
        result.append(
          (
            index, isYear ? Double(earliest.year) : earliest.fractionalYear,
            date.display(in: site.words.dates)
          ))
      } catch {
        diagnostics.append(error)
      }
    }
    return result.sorted { ($0.value, $0.row) < ($1.value, $1.row) }
  }

  private static func number(
    _ cell: CSVTable.Cell, _ diagnostics: inout [Diagnostic]
  ) -> Double? {
    if cell.text.isEmpty { return nil }
    if cell.text.utf8.allSatisfy("+-.0123456789".utf8.contains), let number = Double(cell.text),
      number.magnitude < 1e12
    {
      return number
    }
    let plain = cell.text.replacing(",", with: "").replacing(" ", with: "")
    diagnostics.append(
      .error(
        "chart", "\"\(cell.text)\" is no number", at: cell.place,
        hint: Double(plain) == nil
          ? "write digits with a point before decimals, or leave the cell empty for a gap"
          : "write \(plain)"))
    return nil
  }

  /// Ids between blanks or semicolons.
  private static func ids(
    _ cell: CSVTable.Cell, _ site: Site, _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    let ids = cell.text.split { $0 == " " || $0 == ";" }.map(String.init)
    for id in ids where site.index.references[id] == nil {
      diagnostics.append(
        .error(
          "unknown-source", "there is no source \"\(id)\"", at: cell.place,
          hint: nearestName(to: id, in: site.index.references.keys)
            .map { "did you mean \"\($0)\"?" }))
    }
    return ids
  }
}
