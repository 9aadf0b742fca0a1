import Diagnostics

extension CSVTable.Cell {
  /// The ids of a cell, between blanks or semicolons, each with its place.
  package var ids: [CSVTable.Cell] {
    // The place of a quoted cell starts with its quote.
    let quote = place.range.count == text.utf8.count ? 0 : 1
    var ids: [CSVTable.Cell] = []
    var start = text.startIndex
    for part in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == ";" })
    {
      let offset = quote + text.utf8.distance(from: text.startIndex, to: start)
      if !part.isEmpty {
        ids.append(
          CSVTable.Cell(
            text: String(part), place: place.part(offset..<offset + part.utf8.count)))
      }
      start = part.endIndex < text.endIndex ? text.index(after: part.endIndex) : text.endIndex
    }
    return ids
  }
}
