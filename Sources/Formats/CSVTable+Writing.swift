import Diagnostics
import Markup

extension CSVTable {
  /// A row as a file holds it (RFC 4180 §2), its line ending included: cells with commas, semicolons, tabs, quotes or
  /// line breaks in quotes, and their quotes doubled, byte by byte. A cell that a spreadsheet would run as a formula has an
  /// apostrophe before it (OWASP, CSV Injection), which such a program does not show.
  package static func row(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    write(cells, to: &bytes)
    return bytes
  }

  /// Appends a row as `row` gives it.
  package static func write(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let start = bytes.count
      var isQuoted = false
      if isFormula(cell) { bytes.append(UInt8(ascii: "'")) }
      bytes.append(
        cell.utf8,
        escaping: { byte in
          guard byte <= UInt8(ascii: ";") else { return false }
          switch byte {
          case UInt8(ascii: "\""): return true
          // A spreadsheet of another country parts cells at semicolons, and a cell behind one could begin as a formula.
          case UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: isQuoted = true
          default: break
          }
          return false
        },
        by: { byte, bytes in
          isQuoted = true
          bytes += [byte, byte]
        })
      if isQuoted {
        bytes.insert(UInt8(ascii: "\""), at: start)
        bytes.append(UInt8(ascii: "\""))
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// UTF-8's signature: without it Excel reads a table in the code page of its machine. R, pandas, D3 and LibreOffice
  /// pass over it.
  package static let signature: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A cell with an apostrophe before it if a spreadsheet would run it, for tables that are not written here.
  package static func harmless(_ cell: String) -> String { isFormula(cell) ? "'" + cell : cell }

  /// Whether a spreadsheet would run a cell: it begins with a tab or a line break, which are passed over, or the first
  /// that is seen of it is a sign of a formula, be it a wide or a small one. A number is none.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, first < 0x30 || first > 0x39 && first < 0x41 || first > 0x7A
    else { return false }
    if first == 0x09 || first == 0x0A || first == 0x0D { return true }
    let seen = cell.unicodeScalars.drop {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
    guard let sign = seen.first else { return false }
    switch sign {
    case "=", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE62}", "\u{FE63}",
      "\u{FE66}", "\u{FE6B}":
      return true
    case "+", "-":
      let parts = String(seen.dropFirst()).parts(at: ".")
      return parts.count > 2
        || parts.contains { $0.isEmpty || !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    default: return false
    }
  }

  /// The table's file as others download it: the author's bytes, unless a cell would be run by a spreadsheet.
  package var download: [UInt8] {
    let all = [columns] + rows
    guard all.contains(where: { $0.contains { Self.isFormula($0.text) } }) else {
      return file.bytes
    }
    var bytes: [UInt8] = []
    for row in all { Self.write(row.map(\.text), to: &bytes) }
    return bytes
  }
}
