import Markup

extension CSVTable {
  /// A row as a file holds it (RFC 4180 §2), its line ending included: cells with commas, quotes or line breaks in
  /// quotes, and their quotes doubled, byte by byte.
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
      bytes.append(
        cell.utf8,
        escaping: { byte in
          guard byte <= UInt8(ascii: ",") else { return false }
          switch byte {
          case UInt8(ascii: "\""): return true
          case UInt8(ascii: ","), 0x0A, 0x0D: isQuoted = true
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
}
