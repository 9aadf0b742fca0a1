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
    var kinds: [JSON] = []
    var documents: [SearchDocument] = []
    var starts: [Int] = []
    var files: [OutputFile] = []
    for kind in SearchKind.all(pages.facts) {
      let things = kind.records(pages)
      for start in stride(from: 0, to: things.count, by: kind.countPerFile) {
        let part = things[start..<min(start + kind.countPerFile, things.count)].joined()
        let texts = JSON.array([.integer(starts.count), .strings(part.map(\.body))])
        files.append(Self.script("siteSearchTexts", texts, at: Self.text(starts.count)))
        starts.append(documents.count)
        documents += part.map {
          SearchDocument(title: $0.title, names: $0.names, body: $0.body)
        }
      }
      kinds.append(
        .members([
          "title": .string(kind.title), "before": .string(kind.before),
          "after": .string(kind.after), "named": kind.isNamed ? .bool(true) : nil,
          "records": .array(things.joined().map(Self.json)),
        ]))
    }
    let isEnglish = pages.words.language.prefix { $0 != "-" } == "en"
    let index = SearchIndex(documents, isEnglish: isEnglish)
    let json = JSON.members([
      "english": .bool(isEnglish), "stop": .string(isEnglish ? SearchWords.stopWords : ""),
      "languages": .array(languages(of: pages.facts.settings.scriptLanguages)),
      "folds": .string(index.folds), "digits": .string(SearchIndex.digits),
      "moreDigits": .string(SearchIndex.moreDigits), "marks": .string(SearchIndex.marks),
      "kinds": .array(kinds), "texts": .array(starts.map(JSON.integer)),
      "words": .string(index.words), "postings": .string(index.postings),
      "lengths": .string(index.lengths), "meanLength": .number(index.meanLength),
    ])
    return [Self.script("siteSearchIndex", json, at: Self.index)] + files
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
