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
    let separator = Self.separator(of: file)
    let rows: [[Cell]]
    var found: [Diagnostic] = []
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
    var names: Set<ByteString> = []
    for column in columns where !names.insert(ByteString(column.text)).inserted {
      found.append(
        .error(
          "csv", "two columns are named \"\(column.text)\"", at: column.place,
          hint: "give one of them another name"))
    }
    for row in rows.dropFirst() where row.count != columns.count {
      let start = row[0].place.range.lowerBound
      let end = row[row.count - 1].place.range.upperBound
      found.append(
        .error(
          "csv",
          "this row has \(row.count == 1 ? "1 cell" : "\(row.count) cells"), the first one has \(columns.count)",
          at: file.place(start..<end),
          hint: row.count > columns.count
            ? "put text that holds a \(separator.name) between double quotes"
            : "write a \(separator.name) for every cell but the last, empty ones too"))
    }
    diagnostics += found
    guard found.isEmpty else { return nil }
    self.file = file
    self.separator = separator
    self.columns = columns
    self.rows = Array(rows.dropFirst())
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
      // A line with nothing on it ends files and parts nothing.
      if row.count > 1 || row.first?.text.isEmpty == false { rows.append(row) }
    }
    return rows
  }

  /// The index of the column `name`.
  package func column(_ name: String) -> Int? { columns.firstIndex { $0.text == name } }
}
