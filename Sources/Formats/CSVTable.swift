package import Diagnostics

/// A table of values between commas (RFC 4180), or between semicolons or tabs, as spreadsheets write them where a comma
/// stands before decimals. Its first row names the columns; every cell knows its place.
package struct CSVTable: Sendable {
  package let file: SourceFile
  /// What stands between the cells of a row.
  package let separator: Separator
  package let columns: [Cell]
  /// Each as long as `columns`.
  package let rows: [[Cell]]

  /// What may stand between cells, from the usual to the rarest.
  package enum Separator: UInt8, Sendable, Hashable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    var name: String {
      switch self {
      case .comma: "comma"
      case .semicolon: "semicolon"
      case .tab: "tab"
      }
    }
  }

  /// One value, without its quotes.
  package struct Cell: Sendable, Hashable {
    package let text: String
    package let place: SourcePlace
  }

  /// Reads a file, or returns `nil` with everything that is wrong with it.
  package init?(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    if let problem = file.encodingProblem {
      diagnostics.append(problem)
      return nil
    }
    let foreign = file.charactersThatAreNoText(in: file.bytes.indices)
    diagnostics += foreign
    guard foreign.errorCount == 0 else { return nil }
    let separator = Self.separator(of: file)
    let rows: [[Cell]]
    do throws(Diagnostic) {
      rows = try Self.rows(of: file, separator)
    } catch {
      diagnostics.append(error)
      return nil
    }
    guard let columns = rows.first else {
      diagnostics.append(
        .error(
          "csv", "the table is empty", at: SourcePlace(path: file.path),
          hint: "write the names of the columns in the first line"))
      return nil
    }
    let sizes = [
      Limit.columns.problem("the table has", columns.count, at: columns[0].place),
      Limit.rows.problem("the table has", rows.count, at: rows[rows.count - 1][0].place),
    ].compactMap(\.self)
    guard sizes.isEmpty else {
      diagnostics += sizes
      return nil
    }
    let long = rows.lazy.joined().compactMap { cell in
      Limit.label.problem("the cell has", cell.text.utf8.count, at: cell.place)
    }
    guard long.isEmpty else {
      diagnostics += long
      return nil
    }
    let uneven = Self.uneven(rows, in: file, separator)
    diagnostics += uneven
    guard uneven.isEmpty else { return nil }
    // What is empty from top to bottom is what spreadsheets add beside a table.
    let kept = columns.indices.filter { column in
      !columns[column].text.isEmpty || rows.contains { !$0[column].text.isEmpty }
    }
    self.file = file
    self.separator = separator
    self.columns = kept.map { columns[$0] }
    self.rows = rows.dropFirst().map { row in
      kept.count == row.count ? row : kept.map { row[$0] }
    }
  }

  /// What is wrong with rows that are not as long as the first; told once where it is the first that differs from all others.
  private static func uneven(
    _ rows: [[Cell]], in file: SourceFile, _ separator: Separator
  ) -> [Diagnostic] {
    func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
    func place(_ row: [Cell]) -> SourcePlace {
      file.place(row[0].place.range.lowerBound..<row[row.count - 1].place.range.upperBound)
    }
    let columns = rows[0]
    if rows.count > 2, let common = rows.dropFirst().first?.count, common > columns.count,
      rows.dropFirst().allSatisfy({ $0.count == common })
    {
      return [
        .error(
          "csv", "the first row has \(cells(columns.count)), all others have \(common)",
          at: place(columns),
          hint: "begin with the names of the columns: take out what stands above them")
      ]
    }
    return rows.dropFirst().filter { $0.count != columns.count }.map { row in
      .error(
        "csv", "this row has \(cells(row.count)), the first one has \(columns.count)",
        at: place(row),
        hint: row.count > columns.count
          ? "put text that holds a \(separator.name) between double quotes"
          : "write a \(separator.name) for every cell but the last, empty ones too")
    }
  }

  /// What parts the cells: what parts those of the first row. If several do, the one that makes the longest rows among
  /// those that make all rows equally long, else the usual one.
  private static func separator(of file: SourceFile) -> Separator {
    if let told = CSVScanner.start(of: file).separator { return told }
    let found = Separator.allCases.compactMap { separator in
      var scanner = CSVScanner(file, separator)
      return scanner.count().flatMap { $0 > 1 ? (separator: separator, count: $0) : nil }
    }
    guard found.count > 1 else { return found.first?.separator ?? .comma }
    let even = found.filter { one in
      var scanner = CSVScanner(file, one.separator)
      while let count = scanner.count() {
        guard count == one.count || count == 0 else { return false }
      }
      return scanner.isAtEnd
    }
    let longest = even.map(\.count).max()
    return even.first { $0.count == longest }?.separator ?? found[0].separator
  }

  private static func rows(
    of file: SourceFile, _ separator: Separator
  ) throws(Diagnostic) -> [[Cell]] {
    var scanner = CSVScanner(file, separator)
    var rows: [[Cell]] = []
    while let row = try scanner.row() {
      // A line with nothing on it ends files and parts nothing, be it of empty cells.
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    // Empty cells behind the last column, as spreadsheets write them.
    if let columns = rows.first {
      for index in rows.indices where rows[index].count > columns.count {
        while rows[index].count > columns.count, rows[index].last?.text.isEmpty == true {
          rows[index].removeLast()
        }
      }
    }
    return rows
  }

  /// The index of the column `name`.
  package func column(_ name: String) -> Int? { columns.firstIndex { $0.text == name } }

  /// The second of the columns that have the same name.
  package func twin(of name: String) -> Cell? {
    columns.filter { ByteString($0.text) == ByteString(name) }.dropFirst().first
  }
}
