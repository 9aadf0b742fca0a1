import Diagnostics
import Formats
import Graphics

/// The numbers of the columns that a chart shows.
struct ChartNumbers {
  /// Each column's index with a number or a gap for each row.
  private var columns: [Int: [Chart.Value?]] = [:]
  /// What the cells say that the numbers are counted in, each unit once.
  private(set) var units: [String] = []

  /// Reads columns of a table, telling what is no number.
  init(_ table: CSVTable, _ columns: [Int], _ diagnostics: inout [Diagnostic]) {
    var texts: [(column: Int, unit: CellUnit?, texts: [String])] = []
    var seen: Set<Int> = []
    for column in columns where seen.insert(column).inserted {
      let cells = table.rows.map { Self.isGap($0[column].text) ? "" : $0[column].text }
      let unit = CellUnit(commonTo: cells)
      texts.append((column, unit, unit.map { unit in cells.map(unit.number) } ?? cells))
      if let unit, !units.contains(unit.text) { units.append(unit.text) }
    }
    let notation = DecimalNotation.common(to: texts.lazy.flatMap(\.texts))
    for (column, unit, texts) in texts {
      let readings = texts.map { text in
        text.isEmpty
          ? nil
          : notation.notation.reading(
            of: text, isTold: notation.isTold, pointMayGroup: table.separator == .semicolon)
      }
      let cells = table.rows.map { $0[column] }
      let (values, problems) = Self.values(readings, cells, notation.notation, unit)
      diagnostics += problems
      self.columns[column] = values
    }
  }

  /// The numbers of a column; empty if it was not read.
  subscript(column: Int) -> [Chart.Value?] { columns[column] ?? [] }

  /// How programs and statistical offices write that a number is not known.
  private static let gaps = [
    "na", "n/a", "n.a.", "#n/a", "nan", "null", "-", "\u{2013}", "\u{2014}", "\u{2212}", "..",
    "...",
    "\u{2026}", ":",
  ]

  private static func isGap(_ text: String) -> Bool { gaps.contains(text.lowercased()) }

  /// The numbers of a column, and what is wrong with it: what has one cause for many of its cells is told once.
  private static func values(
    _ readings: [DecimalNotation.Reading?], _ cells: [CSVTable.Cell], _ notation: DecimalNotation,
    _ unit: CellUnit?
  ) -> ([Chart.Value?], [Diagnostic]) {
    var values: [Chart.Value?] = []
    var found: [Diagnostic] = []
    func report(_ cell: CSVTable.Cell, _ message: String, _ hint: String) {
      found.append(.error("chart", "\"\(cell.text)\" \(message)", at: cell.place, hint: hint))
    }
    let doubtful = readings.count { if case .ambiguous? = $0 { true } else { false } }
    let wordless = readings.count {
      if case DecimalNotation.Reading.none? = $0 { true } else { false }
    }
    let areAllWords = wordless > 1 && wordless == readings.count { $0 != nil }
    var isDoubtTold = false
    for (reading, cell) in zip(readings, cells) {
      var value: Chart.Value?
      switch reading {
      case nil: break
      case .number(let amount, let decimals):
        if amount.magnitude < NumberFormat.limit {
          value = Chart.Value(amount, decimals: min(decimals, NumberFormat.decimalLimit))
        } else {
          report(cell, "is too great", "give the column a unit such as millions")
        }
      case .ambiguous(let groups, let decimals):
        guard !isDoubtTold else { break }
        isDoubtTold = true
        let others = doubtful == 1 ? "" : ", as \(doubtful - 1) more of its column"
        let mark = cell.text.utf8.contains(UInt8(ascii: ",")) ? "comma" : "point"
        report(
          cell, "can be two numbers\(others)",
          "write \(groups) if the \(mark) parts thousands, \(decimals) if it stands before decimals"
        )
      case .foreign(let plain):
        report(
          cell, "is not written as other numbers of this table are",
          "write \(plain), or change the others")
      case DecimalNotation.Reading.none?:
        if areAllWords, !found.isEmpty { break }
        report(
          cell, areAllWords ? "is no number, nor is any other cell of its column" : "is no number",
          areAllWords
            ? "name a column of numbers as y, or write digits alone and their unit in the title"
            : "write digits with a \(notation == .point ? "point" : "comma") before decimals, or leave the cell empty for a gap"
        )
      }
      values.append(value)
    }
    return (values, found)
  }
}
