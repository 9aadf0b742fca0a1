import Bibliography
import Chronology
import Diagnostics
import Formats
import FrontMatter
import Markup

extension Language {
  /// Sources print in both styles, each with its own place in the list.
  static func csl(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    guard let list = Reference.readAll(file, &diagnostics) else { return [] }
    var broken: [String] = []
    for isAuthorYear in [true, false] {
      let style = BibliographyStyle(words: BibliographyWords(), isAuthorYear: isAuthorYear) {
        Phrase($0).html
      }
      let bibliography = Bibliography(list.references, style: style)
      for position in bibliography.references.indices {
        let parts = [
          bibliography.entry(position), bibliography.briefEntry(position),
          bibliography.names(position), Phrase(bibliography.year(position)).html,
        ]
        broken += parts.flatMap { unsafeMarkup(of: $0.bytes) }
      }
    }
    return broken
  }

  /// What is written is read again as the same cells.
  static func csv(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    guard let table = CSVTable(file, &diagnostics), table.columns.count > 1 else { return [] }
    let rows = [table.columns] + table.rows
    if diagnostics.isEmpty, rows.joined().contains(where: { holdsNoText($0.text) }) {
      return ["a cell with what is no text"]
    }
    let cells = rows.map { $0.map { CSVTable.harmless($0.text) } }
    let bytes = CSVTable.signature + cells.flatMap { CSVTable.row($0) }
    var problems: [Diagnostic] = []
    guard let again = CSVTable(SourceFile(path: file.path, bytes: bytes), &problems) else {
      return ["a written table is not read: \(problems.map(\.message))"]
    }
    // Blanks around a cell are read in quotes only.
    func words(_ rows: [[String]]) -> [[String]] {
      rows.map { $0.map { String($0.unicodeScalars.filter { !$0.properties.isWhitespace }) } }
    }
    let read = words(([again.columns] + again.rows).map { $0.map { CSVTable.harmless($0.text) } })
    return read == words(cells) ? [] : ["a written table is read as \(read), not as \(cells)"]
  }

  /// A date is shown, has an order, and its first day is not after its last.
  static func edtf(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    let text = file.text(file.bytes.indices)
    guard text.utf8.elementsEqual(file.bytes) else { return [] }
    do throws(Diagnostic) {
      let date = try HistoricalDate(parsing: text, at: file.place(file.bytes.indices))
      var broken: [String] = []
      let shown = date.display(in: .english)
      if shown.isEmpty || shown.utf8.count > 64 * (text.utf8.count + 4) {
        broken.append("shown in \(shown.utf8.count) bytes")
      }
      if date.years(in: .english).isEmpty { broken.append("no years") }
      if let earliest = date.earliest, let latest = date.latest, latest < earliest {
        broken.append("the latest day is before the earliest")
      }
      if !date.overlaps(from: date.earliest, to: date.latest) { broken.append("not in itself") }
      if date.order < date.order { broken.append("before itself") }
      if let written = date.machineReadable, !written.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
        broken.append("machines read \(written)")
      }
      return broken
    } catch {
      diagnostics.append(error)
      return []
    }
  }

  static func frontMatter(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    do throws(Diagnostic) {
      let parts = try FrontMatter(of: file)
      guard let yaml = parts.yaml else { return [] }
      let node = readYAML(YAMLText(file: file, range: yaml), &diagnostics)
      guard let node else { return [] }
      return outside(yaml, node) + (diagnostics.isEmpty ? noTexts(in: node) : [])
    } catch {
      diagnostics.append(error)
      return []
    }
  }

  private static func holdsNoText(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: \.isNoText)
  }

  /// No value that nothing was told of is what HTML and XML forbid.
  private static func noTexts(in node: YAMLNode) -> [String] {
    switch node.content {
    case .null: []
    case .scalar(let text, _): holdsNoText(text) ? ["a value with what is no text"] : []
    case .sequence(let items): items.flatMap(noTexts)
    case .mapping(let pairs): pairs.flatMap { noTexts(in: $0.value) }
    }
  }

  /// Every value stands where the file has it.
  private static func outside(_ range: Range<Int>, _ node: YAMLNode) -> [String] {
    let place = node.place.range
    guard place.lowerBound >= range.lowerBound, place.upperBound <= range.upperBound else {
      return ["a value at \(place), outside \(range)"]
    }
    return switch node.content {
    case .null, .scalar: []
    case .sequence(let items): items.flatMap { outside(range, $0) }
    case .mapping(let pairs): pairs.flatMap { outside(range, $0.value) }
    }
  }

  static func geojson(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    let shapes = GeoJSON(file, &diagnostics)
    return shapes == nil && diagnostics.isEmpty ? ["no shapes, and no reason"] : []
  }

  private static func noTexts(in node: JSONNode) -> [String] {
    switch node.content {
    case .null, .bool, .number: []
    case .string(let text): holdsNoText(text) ? ["a value with what is no text"] : []
    case .array(let items): items.flatMap(noTexts)
    case .object(let members):
      members.flatMap { (holdsNoText($0.name) ? ["such a name"] : []) + noTexts(in: $0.value) }
    }
  }

  static func json(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> [String] {
    do throws(Diagnostic) {
      let node = try JSONReader.read(file)
      return (node.place.upperBound > file.bytes.count ? ["a value at \(node.place)"] : [])
        + noTexts(in: node)
    } catch {
      diagnostics.append(error)
      return []
    }
  }
}
