/// What an editor does to the course of edits: something to every kind of content.
package enum CourseEdit: CaseIterable, Sendable {
  // Texts.
  case word, words, link, anchor, heading, citation, chart, map, timeline, quiz, callout, footnote
  case image
  // Front matter.
  case summary, title, objective, eventTitle, eventDate, eventID, claim, verdict, requires, era
  case aliases, draft, personName, placeMoved, documentDate, question
  // Other files.
  case source, glossary, term, row, shape, media, credits, settings, theme, wording, style, template
  // Files as such.
  case addPage, addPerson, addFolder, renameSection, removeSection, removePerson, removeMedia
  case removeGlossary
  // What breaks the site, and what mends it.
  case mistake, brokenFrontMatter, brokenTemplate, brokenTable, mend

  /// Makes the edit in `files`, which began as `original`: the course of edits and a theme.
  package func make(
    in files: inout [String: TestFile], from original: [String: TestFile],
    _ random: inout SeededNumbers
  ) {
    let number = Int.random(in: 1...3, using: &random)
    let slug = ["a", "b", "c"][number - 1]
    let section = files.keys.sorted().first {
      $0.hasSuffix("-\(slug).md") && $0.contains("/sections/")
    }
    let name =
      section.map { String($0.dropFirst("content/sections/".count)) } ?? "0\(number)-\(slug).md"
    let text = section ?? "content/sections/0\(number)-\(slug).md"
    let other = "0\(number % 3 + 1)-\(["b", "c", "a"][number - 1]).md"
    let page =
      [
        text, "content/people/mao.md", "content/index.md", "content/pages/about.md",
        "content/documents/pact.md",
      ].randomElement(using: &random) ?? text
    var editor = Editor(files: files)
    switch self {
    case .word: editor.append("Word \(number).", to: page)
    case .words: editor.append(String(repeating: "Many words. ", count: 70), to: page)
    case .link: editor.append("[the other section](\(other))", to: text)
    case .anchor: editor.append("[a part of it](\(other)#part-\(number))", to: text)
    case .heading: editor.append("## Part \(number)", to: text)
    case .citation: editor.append("[@book-\(number)]", to: page)
    case .chart:
      editor.append(
        block(
          "chart",
          "{title: T\(number), description: D, kind: line, data: ../data/t.csv, x: year, series: [{column: total}]}"
        ), to: text)
    case .map:
      editor.append(
        block(
          "map",
          "{title: M\(number), description: D, projection: {name: equirectangular}, extent: [0, 0, 1\(number), 10], layers: [{data: ../data/land.geojson, kind: land}], places: [moscow]}"
        ), to: text)
    case .timeline: editor.append(block("timeline", "{importance: \(number)}"), to: text)
    case .quiz:
      editor.append(block("quiz", "{question: \"Why \(number)?\", answer: \"So.\"}"), to: text)
    case .callout: editor.append("> [!KEY]\n> [Mao](../people/mao.md), *key*.", to: text)
    case .footnote:
      editor.append("A word.[^f\(number)]\n\n[^f\(number)]: Note \(number).", to: text)
    case .image: editor.append("![A square](../media/square.svg)", to: text)
    case .summary: editor.replace("\nsummary: ", "\nsummary: More ", in: text)
    case .title: editor.replace("\ntitle: ", "\ntitle: New ", in: page)
    case .objective: editor.replace("\nobjectives: [", "\nobjectives: [Do \(number), ", in: text)
    case .eventTitle:
      editor.replace("title: Pact", "title: Pact \(number)", in: "content/sections/01-a.md")
    case .eventDate:
      editor.replace("date: 1950", "date: 195\(number)", in: "content/sections/01-a.md")
    case .eventID:
      editor.replace("id: talks", "id: talks-\(number)", in: "content/sections/02-b.md")
    case .claim: editor.replace("{claim: ", "{claim: Indeed ", in: text)
    case .verdict: editor.replace("verdict: disputed", "verdict: unverified", in: text)
    case .requires: editor.replace("requires: [a]", "requires: []", in: text)
    case .era: editor.replace("start: 1947", "start: 194\(number)", in: "content/site.yaml")
    case .aliases:
      editor.replace("aliases: [", "aliases: [old-\(number)/, ", in: "content/sections/03-c.md")
    case .draft: editor.replace("\nsummary: ", "\ndraft: true\nsummary: ", in: text)
    case .personName:
      editor.replace("name: Mao", "name: Mao \(number)", in: "content/people/mao.md")
    case .placeMoved: editor.replace("lat: 5", "lat: \(number)", in: "content/places/moscow.md")
    case .documentDate:
      editor.replace("signed: 1950", "signed: 195\(number)", in: "content/documents/pact.md")
    case .question:
      editor.replace("question: Who?", "question: Who then?", in: "content/sections/02-b.md")
    case .source: editor.replace("title: Book", "title: Old book", in: "content/sources.yaml")
    case .glossary:
      editor.replace("A rest", "A rest, [told](sections/\(name))", in: "content/glossary.md")
    case .term:
      editor.append("## Term \(number) {#term-\(number)}\n\nMeaning.", to: "content/glossary.md")
    case .row:
      editor.append("20\(10 + number),\(number),book-1", to: "content/data/t.csv", blank: false)
    case .shape: editor.replace("[9, 9]", "[9, \(number + 5)]", in: "content/data/land.geojson")
    case .media: editor.replace("0 0 1", "0 0 \(number)1", in: "content/media/square.svg")
    case .credits:
      editor.replace("creator: Us", "creator: Us \(number)", in: "content/media/credits.yaml")
    case .settings: editor.replace("title: T", "title: T\(number)", in: "content/site.yaml")
    case .theme:
      editor.replace(
        "themes: [", "themes: [{id: t\(number), title: Theme}, ", in: "content/site.yaml")
    case .wording:
      let word = Self.shownWords[Int.random(in: Self.shownWords.indices, using: &random)]
      editor.replace("\n\(word): \"", "\n\(word): \"The ", in: "templates/strings/en.yaml")
    case .style: editor.append("/* \(number) */", to: "templates/assets/site.css")
    case .template: editor.append("<!-- \(number) -->", to: "templates/footer.html")
    case .addPage:
      editor.files["content/pages/new-\(number).md"] =
        "---\ntitle: New\n---\n[Mao](../people/mao.md)"
    case .addPerson:
      editor.files["content/people/new-\(number).md"] = TestFile("---\nname: New \(number)\n---")
    case .addFolder:
      editor.files["content/sections/1\(number)-f/index.md"] =
        TestFile("---\ntitle: F\nsummary: S.\n---\nText.")
    case .renameSection: editor.rename(text, "content/sections/0\(number + 3)-\(slug).md")
    case .removeSection: editor.files[text] = .absent
    case .removePerson: editor.files["content/people/mao.md"] = .absent
    case .removeMedia: editor.files["content/media/square.svg"] = .absent
    case .removeGlossary: editor.files["content/glossary.md"] = .absent
    case .mistake: editor.append("[gone](gone-\(number).md)", to: page)
    case .brokenFrontMatter: editor.replace("\nsummary: ", "\nsumary: ", in: text)
    case .brokenTemplate: editor.append("{{nothing}}", to: "templates/footer.html")
    case .brokenTable: editor.append("2020,about 12,book-1", to: "content/data/t.csv", blank: false)
    case .mend: editor.mend(original)
    }
    files = editor.files
  }

  /// Words of which some stand in texts, some on pages, in drawings or in lists, and some in templates.
  private static let shownWords = [
    "home", "and", "footnote", "table", "sources", "minutes", "showAnswer", "verdictDisputed",
    "noEra", "kilometres", "locatorTitle", "overviewDescription", "timeline", "people", "noDate",
  ]

  private func block(_ kind: String, _ text: String) -> String { "```\(kind)\n\(text)\n```" }
}

/// Files that are being edited.
private struct Editor {
  var files: [String: TestFile]

  mutating func append(_ text: String, to path: String, blank: Bool = true) {
    guard case .bytes(let bytes)? = files[path] else { return }
    files[path] = .bytes(bytes + Array("\(blank ? "\n" : "")\(text)\n".utf8))
  }

  mutating func replace(_ old: String, _ new: String, in path: String) {
    guard case .bytes(let bytes)? = files[path] else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    files[path] = .bytes(Array(text.replacing(old, with: new).utf8))
  }

  mutating func rename(_ path: String, _ new: String) {
    files[new] = files[path]
    files[path] = .absent
  }

  /// Everything as it was at first; what was not there at first goes.
  mutating func mend(_ original: [String: TestFile]) {
    for path in files.keys where original[path] == nil { files[path] = .absent }
    files.merge(original) { $1 }
  }
}
