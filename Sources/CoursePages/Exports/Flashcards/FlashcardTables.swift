import Course
import Diagnostics
import Formats
import Markup

/// `flashcards.csv` and `flashcards.tsv`: the cards as Anki imports them, with the file headers of its manual: an id that a
/// second import knows the card by, front and back in HTML, and a tag.
struct FlashcardTables: ExportKind {
  static let csv = Route("flashcards.csv")
  static let tsv = Route("flashcards.tsv")

  func routes(_ facts: Facts) -> [Route] { facts.hasFlashcards ? [Self.csv, Self.tsv] : [] }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    guard pages.facts.hasFlashcards else { return [] }
    let site = addressSlug(pages.facts.settings.title)
    let rows = pages.flashcards().flatMap { deck in
      deck.cards.map { card in
        ["\(site)-\(card.id)", line(card.front), line(card.back), deck.name]
      }
    }
    var csv = head("Comma", pages)
    for row in rows { CSVTable.write(row, to: &csv) }
    var tsv = head("Tab", pages)
    for row in rows { tsv += (row.map(CSVTable.harmless).joined(separator: "\t") + "\n").utf8 }
    return [
      OutputFile(path: Self.csv.text, bytes: csv), OutputFile(path: Self.tsv.text, bytes: tsv),
    ]
  }

  private func head(_ separator: String, _ pages: PageFacts) -> [UInt8] {
    let title = pages.facts.plain.text(pages.facts.settings.title)
    let deck = String(decoding: Self.line(Array(title.utf8)), as: UTF8.self)
    return Array(
      """
      #separator:\(separator)
      #html:true
      #deck:\(deck)
      #notetype:Basic
      #guid column:1
      #tags column:4

      """.utf8)
  }

  /// HTML in one line without tabs, and without quotation marks that a reader of tables could take for its own.
  private func line(_ html: HTML) -> String {
    var line = Self.line(html.bytes)
    for index in line.indices where line[index] == UInt8(ascii: "\"") {
      line[index] = UInt8(ascii: "'")
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Bytes of UTF-8 with one blank for all tabs and ends of lines between two words.
  private static func line(_ bytes: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var (index, isBroken) = (0, false)
    while index < bytes.count {
      let length = breakLength(bytes, at: index)
      guard length == 0 else {
        (index, isBroken) = (index + length, true)
        continue
      }
      if isBroken, !line.isEmpty { line.append(UInt8(ascii: " ")) }
      isBroken = false
      line.append(bytes[index])
      index += 1
    }
    return line
  }

  /// How many bytes of a tab or a line's end of Unicode stand at an index.
  private static func breakLength(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x09...0x0D: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] | 1 == 0xA9: 3
    default: 0
    }
  }
}
