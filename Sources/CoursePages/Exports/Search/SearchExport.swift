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
    var lexicon = memo?.takeLexicon(isEnglish: isEnglish) ?? Lexicon(isEnglish: isEnglish)
    var kinds: [JSON] = []
    var documents: [WordUses] = []
    var starts: [Int] = []
    var files: [OutputFile] = []
    for (number, kind) in SearchKind.all(pages.facts).enumerated() {
      var records: [JSON] = []
      for start in stride(from: 0, to: kind.count, by: kind.countPerFile) {
        let range = start..<min(start + kind.countPerFile, kind.count)
        let place = SearchPart.Place(file: starts.count, kind: number, range: range)
        let part =
          memo?.searchPart(at: place, pages, lexicon.identity) {
            Self.part(of: kind, at: place, $0, &lexicon)
          } ?? Self.part(of: kind, at: place, pages, &lexicon)
        files.append(part.file)
        records += part.records
        starts.append(documents.count)
        documents += part.uses
      }
      kinds.append(
        .members([
          "title": .string(kind.title), "before": .string(kind.before),
          "after": .string(kind.after), "named": kind.isNamed ? .bool(true) : nil,
          "records": .array(records),
        ]))
    }
    let index = SearchIndex(documents, in: lexicon)
    memo?.keep(lexicon)
    let json = JSON.members([
      "english": .bool(isEnglish), "stop": .string(isEnglish ? SearchWords.stopWords : ""),
      "languages": .array(languages(of: pages.facts.conventions.scriptLanguages)),
      "folds": .string(index.folds), "digits": .string(SearchIndex.digits),
      "moreDigits": .string(SearchIndex.moreDigits), "marks": .string(SearchIndex.marks),
      "kinds": .array(kinds), "texts": .array(starts.map(JSON.integer)),
      "words": .string(index.words), "postings": .string(index.postings),
      "lengths": .string(index.lengths), "meanLength": .number(index.meanLength),
    ])
    return [Self.script("siteSearchIndex", json, at: Self.index)] + files
  }

  private static func part(
    of kind: SearchKind, at place: SearchPart.Place, _ pages: PageFacts, _ lexicon: inout Lexicon
  ) -> SearchPart {
    let records = kind.records(pages, place.range).joined()
    let texts = JSON.array([.integer(place.file), .strings(records.map(\.body))])
    return SearchPart(
      file: script("siteSearchTexts", texts, at: text(place.file)), records: records.map(json),
      uses: records.map {
        lexicon.uses(of: SearchDocument(title: $0.title, names: $0.names, body: $0.body))
      })
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
  private static func json(_ record: SearchRecord) -> JSON {
    .strings([record.address, record.title] + (record.names.isEmpty ? [] : [record.names]))
  }
}

/// What the search knows of some things of a kind: the file of their texts, and what the index takes of them.
struct SearchPart: Sendable {
  let file: OutputFile
  let records: [JSON]
  /// Their words, by the numbers of a lexicon.
  let uses: [WordUses]

  /// Which things they are.
  struct Place: Hashable {
    let file: Int
    /// Their kind, by its position among those that the site has.
    let kind: Int
    let range: Range<Int>
  }
}
