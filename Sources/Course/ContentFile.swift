import Bibliography
package import Diagnostics
import Formats

/// One file of the content folder as it was read; depends on nothing but its bytes and its path. A class, so that it is known to
/// be the same.
package final class ContentFile: Sendable {
  /// Relative to the content folder.
  package let path: String
  package let file: SourceFile
  let item: Item?
  let diagnostics: [Diagnostic]

  /// What a file says.
  enum Item: Sendable {
    case settings(Settings)
    case home(FreePage)
    case section(Section, PageText)
    case page(FreePage)
    case entity(Entity, PageText)
    case glossary(PageText, [Term])
    case bibliography([Reference], lostIDs: [String])
    case asset(Course.Asset)
    case table(Course.Asset, CSVTable)
    case shapes(Course.Asset, GeoJSON)
    case credits([ImageCredit])
    case ledger(AddressLedger)
    case other
  }

  /// Reads a file; `path` is relative to the content folder.
  package init(_ path: String, _ file: SourceFile) {
    (self.path, self.file) = (path, file)
    var diagnostics: [Diagnostic] = []
    do throws(Diagnostic) {
      let kind = try ContentKind(path: path, file: file)
      if let problem = Self.tooLarge(path, kind, file) {
        diagnostics.append(problem)
        item = nil
      } else if case .asset(let route) = kind {
        item = Self.asset(path, Course.Asset(file: file, route: route), &diagnostics)
      } else if let problem = file.encodingProblem {
        diagnostics.append(problem)
        item = nil
      } else {
        item = Self.item(kind, file, &diagnostics)
      }
    } catch {
      diagnostics.append(error)
      item = error.severity == .warning ? .other : nil
    }
    self.diagnostics = diagnostics
  }

  /// Whether a path is that of values between commas, semicolons or tabs.
  private static func isTable(_ path: String) -> Bool {
    [".csv", ".tsv"].contains { path.lowercased().ends(with: $0) }
  }

  /// Whether a file with another ending of JSON begins as GeoJSON or TopoJSON does.
  private static func isShapes(_ path: String, _ file: SourceFile) -> Bool {
    guard [".json", ".topojson"].contains(where: { path.lowercased().ends(with: $0) }) else {
      return false
    }
    let start = Array(file.bytes.prefix(4096))
    return ["\"FeatureCollection\"", "\"Feature\"", "\"Topology\"", "\"coordinates\""].contains {
      start.firstIndex(of: Array($0.utf8)) != nil
    }
  }

  /// That a file is larger, or has a longer line, than may be read; what is only copied may be of any size.
  private static func tooLarge(
    _ path: String, _ kind: ContentKind, _ file: SourceFile
  ) -> Diagnostic? {
    let isJSON = path.ends(with: ".json") || path.ends(with: ".geojson")
    if case .asset = kind, !isJSON, !isTable(path) || !path.begins(with: "data/") {
      return nil
    }
    if let problem = Limit.file.problem(
      "the file has", file.bytes.count, at: SourcePlace(path: file.path))
    {
      return problem
    }
    // Programs write JSON in one line.
    guard !isJSON else { return nil }
    if !isTable(path), let problem = tooManyImages(file) { return problem }
    guard file.bytes.count > Limit.line.maximum else { return nil }
    var start = 0
    for (index, byte) in (file.bytes + [UInt8(ascii: "\n")]).enumerated()
    where byte == UInt8(ascii: "\n") {
      if let problem = Limit.line.problem(
        "this line has", index - start, at: file.place(start..<start))
      {
        return problem
      }
      start = index + 1
    }
    return nil
  }

  /// That more images begin between two empty lines than libcmark, which at each link looks at all that have not ended,
  /// reads in time.
  private static func tooManyImages(_ file: SourceFile) -> Diagnostic? {
    guard mayHaveTooManyImages(file.bytes) else { return nil }
    var (most, count) = ((count: 0, start: 0), (count: 0, start: 0))
    var (isEmptyLine, last) = (true, UInt8(ascii: "\n"))
    for (index, byte) in file.bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"):
        if isEmptyLine { count = (0, index + 1) }
        isEmptyLine = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "[") where last == UInt8(ascii: "!"):
        count.count += 1
        if count.count > most.count { most = count }
      default: isEmptyLine = false
      }
      last = byte
    }
    return Limit.images.problem(
      "from here to the next empty line the text has", most.count,
      at: file.place(most.start..<most.start))
  }

  /// Whether more images begin in all.
  private static func mayHaveTooManyImages(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2 * Limit.images.maximum else { return false }
    var (count, start) = (0, 0)
    while count <= Limit.images.maximum,
      let image = bytes.firstIndex(of: imageStart, from: start)
    {
      (count, start) = (count + 1, image + imageStart.count)
    }
    return count > Limit.images.maximum
  }

  private static let imageStart = Array("![".utf8)

  /// A file that is copied, and read as well if it is a table or shapes.
  private static func asset(
    _ path: String, _ asset: Course.Asset, _ diagnostics: inout [Diagnostic]
  ) -> Item? {
    guard path.begins(with: "data/") else { return .asset(asset) }
    if isTable(path) {
      return CSVTable(asset.file, &diagnostics).map { table in
        let file = SourceFile(path: asset.file.path, bytes: table.download)
        return .table(Course.Asset(file: file, route: asset.route), table)
      }
    }
    if path.lowercased().ends(with: ".geojson") || isShapes(path, asset.file) {
      return GeoJSON(asset.file, &diagnostics).map { .shapes(asset, $0) }
    }
    return .asset(asset)
  }

  private static func item(
    _ kind: ContentKind, _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> Item? {
    switch kind {
    case .settings: Settings.read(file, &diagnostics).map(Item.settings)
    case .home: FreePage.read(file, slug: "index", &diagnostics).map(Item.home)
    case .section(let number, let slug):
      Section.read(file, number: number, slug: slug, &diagnostics).map(Item.section)
    case .page(let slug): FreePage.read(file, slug: slug, &diagnostics).map(Item.page)
    case .entity(let kind, let id):
      Entity.read(file, kind: kind, id: id, &diagnostics).map(Item.entity)
    case .glossary: Term.readAll(file, &diagnostics).map { .glossary($0.text, $0.terms) }
    case .bibliography:
      (file.path.ends(with: ".json")
        ? Reference.readJSON(file, &diagnostics) : Reference.readAll(file, &diagnostics)).map {
          .bibliography($0.references, lostIDs: $0.lostIDs)
        }
    case .credits: .credits(ImageCredit.readAll(file, &diagnostics))
    case .ledger: .ledger(AddressLedger(file, &diagnostics))
    case .asset(let route): .asset(Course.Asset(file: file, route: route))
    }
  }
}
