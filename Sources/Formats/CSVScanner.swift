import Diagnostics

/// Reads the rows of a file of separated values.
struct CSVScanner {
  private let file: SourceFile
  private let separator: UInt8
  private var offset: Int

  init(_ file: SourceFile, _ separator: CSVTable.Separator) {
    self.file = file
    self.separator = separator.rawValue
    offset = Self.start(of: file).offset
  }

  /// Where the rows begin, behind a byte order mark and a first line `sep=;`, by which spreadsheets tell their separator.
  static func start(of file: SourceFile) -> (offset: Int, separator: CSVTable.Separator?) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let offset = file.bytes.starts(with: mark) ? mark.count : 0
    let rest = file.bytes[offset...]
    guard rest.starts(with: "sep=".utf8), rest.count > 5,
      let separator = CSVTable.Separator(rawValue: rest[offset + 4]),
      let end = rest.firstIndex(of: 0x0A),
      end == offset + 5 || end == offset + 6 && rest[offset + 5] == 0x0D
    else { return (offset, nil) }
    return (end + 1, separator)
  }

  var isAtEnd: Bool { offset >= file.bytes.count }

  /// How many cells the next row has, 0 if it is an empty line; `nil` at the end of the file, or where it is broken.
  mutating func count() -> Int? {
    do throws(Diagnostic) {
      guard let row = try row() else { return nil }
      return row.count > 1 || row.first?.text.isEmpty == false ? row.count : 0
    } catch {
      return nil
    }
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
      if byte == separator { continue }
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
      while offset < file.bytes.count, !endsCell(file.bytes[offset]) {
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
    guard offset == file.bytes.count || endsCell(file.bytes[offset]) else {
      throw .error(
        "csv", "text follows the end of a quoted cell", at: file.place(offset..<offset + 1),
        hint: "a quote inside a quoted cell is written twice")
    }
    return CSVTable.Cell(text: String(decoding: text, as: UTF8.self), place: place)
  }

  /// A cell without quotes has no blanks at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(file.bytes[start]) { start += 1 }
    while end > start, isBlank(file.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && byte != separator
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
