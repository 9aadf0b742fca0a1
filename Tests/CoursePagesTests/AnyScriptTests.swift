import Diagnostics
import Platform
import SiteGenerator
import TestSupport
import Testing

/// Ids and orders of names in any script.
@Suite struct AnyScriptTests {
  private static let index: [String: TestFile] = [
    "templates/index.html":
      "{{#groups}}{{id}} {{title}}:{{#items}} {{name}}{{/items}}\n{{/groups}}",
    "templates/glossary.html":
      "{{#letters}}{{id}} {{title}}:{{#items}} {{id}}{{/items}}\n{{/letters}}",
  ]

  private static func people(_ names: [String]) -> [String: TestFile] {
    Dictionary(
      uniqueKeysWithValues: names.enumerated().map {
        ("content/people/p\($0).md", TestFile("---\nname: \($1)\n---"))
      })
  }

  private func list(_ language: String, _ names: [String]) async throws -> String {
    let site = await build(
      Self.index.merging(Self.people(names)) { $1 }.merging([
        "content/site.yaml": TestFile("title: T\nlanguage: \(language)")
      ]) { $1 })
    return try site.text("people.html")
  }

  @Test(arguments: [
    (
      "en", ["Öz", "Ädel", "毛泽东", "Zeno", "Abel", "Åke", "1st Lord", "„Q“"],
      """
      letter-0-9 0–9: 1st Lord
      letter-a A: Abel Ädel Åke
      letter-o O: Öz
      letter-q Q: „Q“
      letter-z Z: Zeno
      letter-毛 毛: 毛泽东

      """
    ),
    (
      "sv", ["Öz", "Ädel", "Zeno", "Åke"],
      "letter-z Z: Zeno\nletter-å Å: Åke\nletter-ä Ä: Ädel\nletter-ö Ö: Öz\n"
    ),
    (
      "ru", ["Жуков", "Ёлкин", "Еремин", "Йорк", "Mao"],
      "letter-m M: Mao\nletter-е Е: Ёлкин Еремин\nletter-ж Ж: Жуков\nletter-й Й: Йорк\n"
    ),
    (
      "cs", ["Chalupa", "Cech", "Havel", "Čech"],
      "letter-c C: Cech\nletter-č Č: Čech\nletter-h H: Havel\nletter-ch Ch: Chalupa\n"
    ),
    (
      "zh-Hans", ["周恩来", "毛泽东", "Marx", "阿Q"],
      "letter-a A: 阿Q\nletter-m M: Marx 毛泽东\nletter-z Z: 周恩来\n"
    ),
    (
      "zh-Hant", ["周恩來", "毛澤東", "一行"],
      "letter-1畫 1畫: 一行\nletter-4畫 4畫: 毛澤東\nletter-8畫 8畫: 周恩來\n"
    ),
    (
      "ar", ["أحمد", "بدر", "ابن سينا", "يوسف"],
      "letter-ا ا: ابن سينا أحمد\nletter-ب ب: بدر\nletter-ي ي: يوسف\n"
    ),
    ("ja", ["カント", "がく", "さとう"], "letter-か か: がく カント\nletter-さ さ: さとう\n"),
    ("ko", ["박정희", "김구"], "letter-ㄱ ㄱ: 김구\nletter-ㅂ ㅂ: 박정희\n"),
    ("el", ["Ωνάσης", "Άννα"], "letter-α Α: Άννα\nletter-ω Ω: Ωνάσης\n"),
  ])
  func listsByTheLettersOfTheLanguage(
    _ language: String, _ names: [String], _ page: String
  ) async throws {
    #expect(try await list(language, names) == page)
  }

  @Test func sortsByFamilyNamesWhereGiven() async throws {
    let page = try await list(
      "en",
      [
        "{given: Marie, family: Curie}", "Aristotle\nsort: Zz", "{family: 毛, given: 泽东}",
        "Henry Kissinger\nsort_name: Kissinger, Henry", "{literal: Bede}",
        "{given: Ludwig, non-dropping-particle: van, family: Beethoven}",
      ])
    #expect(
      page == """
        letter-b B: Bede
        letter-c C: Marie Curie
        letter-k K: Henry Kissinger
        letter-v V: Ludwig van Beethoven
        letter-z Z: Aristotle
        letter-毛 毛: 毛泽东

        """)
  }

  @Test func givesTermsAndLettersIDsOfTheirOwn() async throws {
    let site = await build(
      Self.index.merging([
        "content/glossary.md":
          "## Letter A\n\nL.\n\n## Письмо\n\nP.\n\n## Граница\n\nG.\n\n## Sources\n\nS.\n\n## Apple\n\nA."
      ]) { $1 })
    #expect(
      try site.text("glossary.html") == """
        letter-a-2 A: apple
        letter-l L: letter-a
        letter-s S: sources-1
        letter-г Г: граница
        letter-п П: письмо

        """)
  }

  @Test func makesIDsOfTitlesInAnyScript() async throws {
    let site = await build([
      "content/sections/01-a.md": """
      ---
      title: A
      summary: S.
      events:
        - {date: 1689, title: 尼布楚条约}
        - {date: 1727, title: 恰克图条约}
        - {date: 2000, title: Election}
        - {date: 1996, title: Election}
        - {date: 1997, title: Claims}
        - {date: 1998, title: Détente}
      claims:
        - {claim: Мир, verdict: confirmed}
        - {claim: Détente, verdict: confirmed}
      ---
      ## Election
      """
    ])
    #expect(site.report == "")
    let ids = try site.text("timeline.json").matches(of: /"id":"([^"]*)"/).map { String($0.1) }
    #expect(
      ids == [
        "尼布楚条约", "恰克图条约", "election", "claims-1997", "détente", "election-2000",
      ])
    #expect(
      try site.text("sections/a.html").contains("<h2 id=\"election-1\">Election</h2>"))
  }

  @Test func refusesGivenIDsOfThePageItself() async {
    await DiagnosticCase(
      "ids of the page",
      [
        "content/site.yaml": "title: T\nthemes: [{id: war, title: War}]",
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {id: theme-war, date: 1689, title: E}
        claims:
          - {id: claims, claim: C, verdict: confirmed}
        ---
        """,
      ],
      """
      content/sections/01-a.md:5:10: error: "theme-war" is the id of a part of the page [reserved-id]
      4 | events:
      5 |   - {id: theme-war, date: 1689, title: E}
        |          ^~~~~~~~~
      hint: give it another id
      content/sections/01-a.md:7:10: error: "claims" is the id of a part of the page [reserved-id]
      6 | claims:
      7 |   - {id: claims, claim: C, verdict: confirmed}
        |          ^~~~~~
      hint: give it another id
      """
    ).check()
  }

  /// Browsers compare bytes: a link is written with the target's own.
  @Test func linksToWhatLooksAlike() async throws {
    let (composed, decomposed) = ("\u{DC}ber", "U\u{308}ber")
    let site = await build([
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n---\n## \(decomposed) uns\n\n[a](#\(composed.lowercased())-uns) [b](02-b.md#\(decomposed.lowercased())) ![i](../media/\(composed).svg)"
      ),
      "content/sections/02-b.md": TestFile(
        "---\ntitle: B\nsummary: S.\n---\n## \(composed)\n\n### й\u{302} и\u{306}"),
      "content/media/credits.yaml": TestFile(
        "images: [{file: \(composed).svg, creator: C, licence: L}]"),
      "content/media/\(decomposed).svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
    ])
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    #expect(page.utf8.contains("<h2 id=\"\u{FC}ber-uns\">".utf8))
    #expect(page.contains("href=\"#%C3%BCber-uns\""))
    #expect(page.contains("href=\"b.html#%C3%BCber\""))
    #expect(page.contains("src=\"../media/U%CC%88ber.svg\""))
  }
}

extension String.UTF8View {
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    Array(self).firstRange(of: Array(other)) != nil
  }
}
