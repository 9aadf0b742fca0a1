import Course
import Diagnostics
import Formats
import Markdown
import Markup
import Search

/// `search/index.js`, what the search page looks up, and `search/text-N.js`, the texts that excerpts are taken from: scripts
/// that call a function, since browsers refuse to fetch from disk. The page loads the index when somebody searches and
/// only those texts that results are shown of.
struct SearchExport: ExportKind {
  private static let index = Route("search/index.js")
  private static func text(_ number: Int) -> Route { Route("search/text-\(number).js") }

  func routes(_ facts: Facts) -> [Route] {
    let count = SearchKind.all(facts).reduce(0) { $0 + $1.fileCount }
    return [Self.index] + (0..<count).map(Self.text)
  }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    let isEnglish = pages.words.language.prefix { $0 != "-" } == "en"
    let memo = pages.facts.memo
    var indexer =
      memo?.takeIndexer(isEnglish: isEnglish) ?? SearchIndexer(isEnglish: isEnglish)
    var kinds: [JSON] = []
    var documents: [IndexedDocuments] = []
    var starts: [JSON] = []
    var count = 0
    var files: [OutputFile] = []
    for (number, kind) in SearchKind.all(pages.facts).enumerated() {
      var records: [[UInt8]] = []
      for start in stride(from: 0, to: kind.count, by: kind.countPerFile) {
        let range = start..<min(start + kind.countPerFile, kind.count)
        let place = SearchPart.Place(file: starts.count, kind: number, range: range)
        let part =
          memo?.searchPart(at: place, pages, indexer.identity) {
            Self.part(of: kind, at: place, $0, &indexer)
          } ?? Self.part(of: kind, at: place, pages, &indexer)
        files.append(part.file)
        if !part.records.isEmpty { records.append(part.records) }
        starts.append(.integer(count))
        count += part.recordCount
        documents.append(part.documents)
      }
      kinds.append(
        .members([
          "title": .string(kind.title), "before": .string(kind.before),
          "after": .string(kind.after), "named": kind.isNamed ? .bool(true) : nil,
          "records": .written(Self.delimited("[", records.joined(by: ","), "]")),
        ]))
    }
    let index = indexer.index(of: documents)
    memo?.keep(indexer)
    let json = JSON.members([
      "english": .bool(isEnglish), "stop": .string(isEnglish ? SearchWords.stopWords : ""),
      "languages": .array(languages(of: pages.facts.conventions.scriptLanguages)),
      "folds": .string(index.folds), "digits": .string(SearchIndex.digits),
      "moreDigits": .string(SearchIndex.moreDigits), "marks": .string(SearchIndex.marks),
      "kinds": .array(kinds), "texts": .array(starts),
      "words": .string(String(decoding: index.words, as: UTF8.self)),
      // What has nothing to escape.
      "postings": .written(Self.delimited("\"", index.postings, "\"")),
      "lengths": .written(Self.delimited("\"", index.lengths, "\"")),
      "meanLength": .number(index.meanLength),
    ])
    return [Self.script("siteSearchIndex", json, at: Self.index)] + files
  }

  private static func part(
    of kind: SearchKind, at place: SearchPart.Place, _ pages: PageFacts,
    _ indexer: inout SearchIndexer
  ) -> SearchPart {
    let records = Array(kind.records(pages, place.range).joined())
    let texts = JSON.array([.integer(place.file), .strings(records.map(\.body))])
    return SearchPart(
      file: script("siteSearchTexts", texts, at: text(place.file)),
      records: records.map(written).joined(by: ","),
      recordCount: records.count,
      documents: indexer.documents(
        records.map { SearchDocument(title: $0.title, names: $0.names, body: $0.body) }))
  }

  private static func delimited(
    _ opening: Unicode.Scalar, _ bytes: [UInt8], _ closing: Unicode.Scalar
  ) -> [UInt8] {
    var all = [UInt8(ascii: opening)]
    all += bytes
    all.append(UInt8(ascii: closing))
    return all
  }

  /// The languages that foreign letters are taken to be of, each after a regular expression's class of the letters.
  private func languages(of scripts: [Script: String]) -> [JSON] {
    Script.allCases.compactMap { script in
      guard let language = scripts[script] else { return nil }
      let names = script == .kana ? ["Hiragana", "Katakana"] : [script.rawValue]
      return .strings(["[" + names.map { "\\p{Script=\($0)}" }.joined() + "]", language])
    }
  }

  private static func script(_ function: String, _ value: JSON, at route: Route) -> OutputFile {
    var bytes = Array("\(function)(".utf8)
    value.write(to: &bytes)
    bytes += ");\n".utf8
    return OutputFile(path: route.text, bytes: bytes)
  }

  /// A record of few characters: address, title, names if it has some.
  private static func written(_ record: SearchRecord) -> [UInt8] {
    let names = record.names.isEmpty ? [] : [record.names]
    return JSON.strings([record.address, record.title] + names).bytes
  }
}

/// What the search knows of some things of a kind: the file of their texts, and what the index takes of them.
struct SearchPart: Sendable {
  let file: OutputFile
  /// Their records in JSON, commas between.
  let records: [UInt8]
  let recordCount: Int
  let documents: IndexedDocuments

  /// Which things they are.
  struct Place: Hashable {
    let file: Int
    /// Their kind, by its position among those that the site has.
    let kind: Int
    let range: Range<Int>
  }
}
