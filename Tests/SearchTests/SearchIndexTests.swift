import TestSupport
import Testing

@testable import Search

/// How text becomes words, and words an index.
@Suite struct SearchIndexTests {
  @Test(arguments: [
    ("China's No-Limits pact", "china s no limits pact"), ("Нерчинск", "nerchinsk"),
    ("Níbùchǔ 尼布楚 條", "nibuchu 尼布 布楚 条"), ("條約 条约 条約", "条约 条约 条约"),
    ("滿洲國 満州国", "满洲 洲国 满州 州国"), ("臺灣 颱風", "台湾 台风"), ("瀋陽 渖 發髮", "沈阳 渖 发发"),
    ("１９６９ Ｚｈｅｎｂａｏ", "1969 zhenbao"), ("1,390 km²", "1 390 km"), ("Ёлка, объезд", "elka obezd"),
    ("Κύπρος", "kypros"), ("São Paulo — Łódź", "sao paulo lodz"), ("e\u{301}te\u{301}", "ete"),
    ("ロシア и Китай", "ロシ シア i kitay"), ("हिन्दी", "हिन्दी"), ("A尼B", "a 尼 b"), ("", ""), ("…", ""),
    ("𠀀𠀁", "𠀀𠀁"), ("İstanbul STRASSE straße", "istanbul strasse strasse"),
  ])
  func cutsText(_ text: String, _ expected: String) {
    var words: [String] = []
    SearchWords.forEach(in: text) { word in
      words.append(String(decoding: word.indices.map { word[$0] }, as: UTF8.self))
    }
    #expect(words.joined(separator: " ") == expected)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func indexesDocuments() {
    let index = SearchIndex(
      [
        SearchDocument(title: "Nerchinsk", names: "Нерчинск · 尼布楚", body: "The treaty of 1689."),
        SearchDocument(
          title: "Treaties", names: "", body: "Treaty, treaties; a border, the treaty and borders."),
        SearchDocument(title: "", names: "", body: ""),
      ], isEnglish: true)
    #expect(text(index.words) == "01689 0border 0nerchinsk 0treati 0尼布 0布楚")
    #expect(text(index.postings) == "0 |1 '`0 0}'0 `0 `0")
    #expect(index.folds == LetterFolds.text + " 佈 布")
    #expect(text(index.lengths) == "490")
    #expect(index.meanLength == 7.0 / 3)
  }

  @Test func foldsNoMoreFormsThanTheWordsHave() {
    let index = SearchIndex(
      [SearchDocument(title: "條約", names: "台湾", body: "")], isEnglish: true)
    #expect(text(index.words) == "0台湾 0条约")
    #expect(index.folds == LetterFolds.text + " 臺 台 颱 台 檯 台 條 条 灣 湾 約 约")
  }

  /// What stands for other forms is none of another one itself, or the order of folding would matter.
  @Test func foldsEveryFormAtOnce() {
    #expect(HanFolds.characters.count > 1500)
    #expect(HanFolds.characters.values.allSatisfy { HanFolds.characters[$0] == nil })
  }

  /// Distances beyond 61 documents take a digit more.
  @Test func writesLongDistances() {
    let documents = (0...2000).map { number in
      SearchDocument(
        title: "", names: "", body: [0, 61, 124, 2000].contains(number) ? "word" : "")
    }
    let index = SearchIndex(documents, isEnglish: false)
    #expect(text(index.postings) == "0y#0#)F")
  }

  @Test func keepsTheAlphabetsApart() {
    let all = Array((SearchIndex.digits + SearchIndex.moreDigits + SearchIndex.marks + " ").utf8)
    #expect(Set(all).count == 62 + 24 + 5 + 1)
    #expect(all.count == 92)
    #expect(!all.contains { "\"\\<".utf8.contains($0) })
  }
}

/// An index that is made from the last one is what it would be without that one.
@Suite struct SearchIndexerTests {
  @Test(arguments: 0..<20) func followsEveryChange(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let vocabulary = (0..<40).map { "w\($0 * 7 % 40)" }
    func someText() -> String {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        vocabulary.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    func someDocuments() -> [SearchDocument] {
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        SearchDocument(title: someText(), names: someText(), body: someText())
      }
    }
    var indexer = SearchIndexer(isEnglish: false)
    var parts = (0..<4).map { _ in someDocuments() }
    var known = parts.map { indexer.documents($0) }
    for _ in 0..<30 {
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where parts.count > 1:
        parts.removeLast()
        known.removeLast()
      case 1:
        parts.append(someDocuments())
        known.append(indexer.documents(parts[parts.count - 1]))
      default:
        let place = Int.random(in: 0..<parts.count, using: &random)
        if let changed = parts[place].indices.randomElement(using: &random) {
          parts[place][changed] = SearchDocument(
            title: parts[place][changed].title, names: someText(), body: someText())
        } else {
          parts[place] = someDocuments()
        }
        known[place] = indexer.documents(parts[place])
      }
      let index = indexer.index(of: known)
      let fresh = SearchIndex(parts.flatMap(\.self), isEnglish: false)
      #expect(index.words == fresh.words)
      #expect(index.postings == fresh.postings)
      #expect(index.lengths == fresh.lengths)
      #expect(index.folds == fresh.folds)
      #expect(index.meanLength == fresh.meanLength)
    }
  }
}

extension SearchIndex {
  /// The index of documents that no other went before.
  fileprivate init(_ documents: [SearchDocument], isEnglish: Bool) {
    var indexer = SearchIndexer(isEnglish: isEnglish)
    let documents = indexer.documents(documents)
    self = indexer.index(of: [documents])
  }
}
