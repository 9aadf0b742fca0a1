package import Diagnostics

/// A table of comma-separated values (RFC 4180) whose first row names the columns; every cell knows its place.
package struct CSVTable: Sendable {
  package let file: SourceFile
  package let columns: [Cell]
  /// Each as long as `columns`.
  package let rows: [[Cell]]

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
    var scanner = CSVScanner(file)
    var rows: [[Cell]] = []
    var found: [Diagnostic] = []
    do throws(Diagnostic) {
      while let row = try scanner.row() {
        // A line with nothing on it ends files and parts nothing.
        if row.count > 1 || row.first?.text.isEmpty == false { rows.append(row) }
      }
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
    var names: Set<String> = []
    for column in columns where !names.insert(column.text).inserted {
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
            ? "put text that holds a comma between double quotes"
            : "write a comma for every cell but the last, empty ones too"))
    }
    diagnostics += found
    guard found.isEmpty else { return nil }
    self.file = file
    self.columns = columns
    self.rows = Array(rows.dropFirst())
  }

  /// The index of the column `name`.
  package func column(_ name: String) -> Int? { columns.firstIndex { $0.text == name } }
}

/// Reads the rows of a file of comma-separated values.
private struct CSVScanner {
  private let file: SourceFile
  private var offset: Int

  init(_ file: SourceFile) {
    self.file = file
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    offset = file.bytes.starts(with: mark) ? mark.count : 0
  }

  /// The next row, or `nil` at the end of the file.
  mutating func row() throws(Diagnostic) -> [CSVTable.Cell]? {
    guard offset < file.bytes.count else { return nil }
    var cells: [CSVTable.Cell] = []
    while true {
      cells.append(try cell())
      guard offset < file.bytes.count else { return cells }
      let byte = file.bytes[offset]
      offset += 1
      if byte == UInt8(ascii: ",") { continue }
      if byte == UInt8(ascii: "\r"), offset < file.bytes.count,
        file.bytes[offset] == UInt8(ascii: "\n")
      {
        offset += 1
      }
      return cells
    }
  }

  private mutating func cell() throws(Diagnostic) -> CSVTable.Cell {
    let start = offset
    guard start < file.bytes.count, file.bytes[start] == UInt8(ascii: "\"") else {
      while offset < file.bytes.count, !Self.endsCell(file.bytes[offset]) {
        guard file.bytes[offset] != UInt8(ascii: "\"") else {
          throw .error(
            "csv", "a quote inside a cell without quotes", at: file.place(offset..<offset + 1),
            hint: "put the cell between double quotes and write the quote inside twice")
        }
        offset += 1
      }
      let range = trimmed(start..<offset)
      return CSVTable.Cell(text: file.text(range), place: file.place(range))
    }
    var text: [UInt8] = []
    offset += 1
    while true {
      guard let quote = file.bytes[offset...].firstIndex(of: UInt8(ascii: "\"")) else {
        throw .error(
          "csv", "this quoted cell never ends", at: file.place(start..<start + 1),
          hint: "close it with a double quote; a quote inside is written twice")
      }
      text.append(contentsOf: file.bytes[offset..<quote])
      offset = quote + 1
      guard offset < file.bytes.count, file.bytes[offset] == UInt8(ascii: "\"") else { break }
      text.append(UInt8(ascii: "\""))
      offset += 1
    }
    let place = file.place(start..<offset)
    guard offset == file.bytes.count || Self.endsCell(file.bytes[offset]) else {
      throw .error(
        "csv", "text follows the end of a quoted cell", at: file.place(offset..<offset + 1),
        hint: "a quote inside a quoted cell is written twice")
    }
    return CSVTable.Cell(text: String(decoding: text, as: UTF8.self), place: place)
  }

  /// A cell without quotes has no blanks at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isBlank(file.bytes[start]) { start += 1 }
    while end > start, Self.isBlank(file.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
