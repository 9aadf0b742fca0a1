import Chronology
import Course
import Diagnostics
import Formats
import Graphics

/// What the rows of a table are told apart by, and the order in which a chart shows them.
struct ChartAxis {
  /// A row of the table with its place on the axis.
  struct Place {
    let row: Int
    let value: Double
    let label: String
  }

  let axis: Chart.Axis
  let places: [Place]
  /// The moments that an axis of time is marked with.
  let ticks: AxisTicks

  /// The rows in order of time if the first is a date, and then all must be; else in the order of the table.
  init(
    _ table: CSVTable, _ x: Int, for kind: any Chart.Kind, _ words: Words,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let first = table.rows.first, Self.isTime(first[x], kind) else {
      axis = .categories
      ticks = words.ticks()
      places = table.rows.enumerated().map {
        Place(row: $0.offset, value: Double($0.offset), label: $0.element[x].text)
      }
      return
    }
    if let first = table.rows.first, !table.rows.contains(where: { Self.isDate($0[x]) }) {
      axis = .categories
      ticks = words.ticks()
      places = []
      diagnostics.append(
        .error(
          "chart",
          "the column \"\(table.columns[x].text)\" holds no dates, and this kind leads through time",
          at: first[x].place,
          hint:
            "\(Self.advice(on: first[x])), or \"kind: bar\" in the chart"
        ))
      return
    }
    var places: [Place] = []
    var isYears = true
    var units: [TimeTick.Unit?] = []
    var own: [AxisTick] = []
    for (index, row) in table.rows.enumerated() {
      do throws(Diagnostic) {
        let date = try readDate(row[x].text, row[x].place)
        guard let earliest = date.earliest, let latest = date.latest else {
          throw .error(
            "chart", "\"\(row[x].text)\" has no first or no last day", at: row[x].place,
            hint: "an axis of time needs a year, a date or an interval that ends")
        }
        isYears = isYears && date.precision == .year && !date.isInterval
        let middle = (earliest.fractionalYear + latest.fractionalYearOfEnd) / 2
        let label = date.display(in: words.dates)
        places.append(Place(row: index, value: middle, label: label))
        units.append(Self.unit(of: date, from: earliest, to: latest))
        own.append(
          AxisTick(start: earliest.fractionalYear, end: latest.fractionalYearOfEnd, label: label))
      } catch {
        diagnostics.append(error)
      }
    }
    axis = isYears ? .years : .dates
    self.places = places.sorted { ($0.value, $0.row) < ($1.value, $1.row) }
    ticks =
      units.contains(nil)
      ? Self.ticks(own.sorted { $0.start < $1.start })
      : words.ticks(finest: units.compactMap(\.self).min() ?? .day)
  }

  /// How finely an axis is marked for a date; `nil` for parts of the year that are none of the calendar's, as seasons are.
  private static func unit(
    of date: HistoricalDate, from earliest: CalendarDate, to latest: CalendarDate
  ) -> TimeTick.Unit? {
    switch date.precision {
    case .day: .day
    case .month: .month
    case .season:
      date.isInterval || earliest.month % 3 == 1 && latest.month == earliest.month + 2
        ? .quarter : nil
    case .year, .decade, .century, .longer: .year
    }
  }

  /// Rows as the marks of their own axis: as many of them, evenly, as are asked for.
  private static func ticks(_ own: [AxisTick]) -> AxisTicks {
    AxisTicks { from, to, limit in
      let shown = own.filter { from <= $0.end && $0.start <= to }
      let step = max(1, (shown.count + limit - 1) / max(1, limit))
      return stride(from: 0, to: shown.count, by: step).map { shown[$0] }
    }
  }

  /// The rows from the first to the last that has something in one of `columns`; all of them if there are none,
  /// or if they are no places in time.
  func places(of table: CSVTable, with columns: [Int]) -> [Place] {
    func isEmpty(_ place: Place) -> Bool {
      columns.allSatisfy { table.rows[place.row][$0].text.isEmpty }
    }
    guard axis != .categories, !columns.isEmpty,
      let last = places.lastIndex(where: { !isEmpty($0) })
    else { return places }
    return Array(places[...last].drop(while: isEmpty))
  }

  /// What fits a table best.
  static func usualKind(_ table: CSVTable, _ x: Int) -> any Chart.Kind {
    Chart.usualKind(
      positions: table.rows.count, areDated: table.rows.first.map { isDate($0[x]) } ?? false)
  }

  private static func isTime(_ first: CSVTable.Cell, _ kind: any Chart.Kind) -> Bool {
    switch kind.time {
    case .always: true
    case .ifDated: isDate(first)
    case .never: false
    }
  }

  /// What to write instead of what is no date on an axis.
  private static func advice(on cell: CSVTable.Cell) -> String {
    do throws(Diagnostic) {
      _ = try readDate(cell.text, cell.place)
    } catch {
      if let hint = error.hint, cell.text.count(where: \.isNumber) > 1,
        ["write 0", "write 1", "write 2", "write -", "write Y"].contains(where: hint.begins)
      {
        return hint
      }
    }
    return "write dates such as 2020-01 or 2020 instead of \"\(cell.text)\""
  }

  /// Whether a cell is a date of a known time.
  private static func isDate(_ cell: CSVTable.Cell) -> Bool {
    do throws(Diagnostic) {
      return try !readDate(cell.text, cell.place).isUnknown
    } catch {
      return false
    }
  }
}
