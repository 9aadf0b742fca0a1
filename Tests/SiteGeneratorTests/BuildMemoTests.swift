import Diagnostics
import SiteGenerator
import Testing

/// A build that remembers the last one gives what a cold build gives, whatever was edited in between.
@Suite struct BuildMemoTests {
  @Test(arguments: [UInt64(1689), 1991])
  func givesTheBytesOfAColdBuild(seed: UInt64) async throws {
    var random = SeededNumbers(state: seed)
    var files = try realTheme().merging(Self.site) { $1 }
    let memo = BuildMemo()
    var kinds: [String: Int] = [:]
    var isBroken = false
    for round in 1...250 {
      // What is broken is mended now and then, so that most rounds have a site.
      let edits = isBroken && round % 2 == 0 ? [.mend] : Edit.allCases
      let edit = edits.randomElement(using: &random) ?? .word
      Self.make(edit, in: &files, &random)
      let sources = sourceFiles(files)
      let cold = await build(sources: sources)
      let warm = await build(sources: sources, options: BuildOptions(jobs: 2, memo: memo))
      #expect(warm.report == cold.report, "\(edit) in round \(round)")
      #expect(warm.build.outputs == cold.build.outputs, "\(edit) in round \(round)")
      #expect(warm.build.fates == cold.build.fates)
      guard warm.report == cold.report, warm.build.outputs == cold.build.outputs else { return }
      isBroken = cold.build.outputs == nil
      kinds[isBroken ? "broken" : "whole", default: 0] += 1
    }
    // Both happened often.
    #expect(kinds.count == 2 && kinds.values.allSatisfy { $0 > 20 }, "\(kinds)")
  }

  /// What an editor does.
  private enum Edit: CaseIterable {
    case word, words, link, anchor, heading, citation, chart, callout, front, title, objective
    case event, person
    case mistake, mend, add, remove, data, glossary, sources, settings, theme

  }

  private static func make(
    _ edit: Edit, in files: inout [String: TestFile], _ random: inout SeededNumbers
  ) {
    let number = Int.random(in: 1...3, using: &random)
    let name = ["01-a", "02-b", "03-c"][number - 1]
    let other = ["01-a", "02-b", "03-c"][number % 3]
    let page =
      [
        "content/sections/\(name).md", "content/people/mao.md", "content/index.md",
        "content/pages/about.md",
      ].randomElement(using: &random) ?? ""
    let section = "content/sections/\(name).md"
    func append(_ text: String, to path: String) {
      guard case .bytes(let bytes)? = files[path] else { return }
      files[path] = .bytes(bytes + Array("\n\(text)\n".utf8))
    }
    func replace(_ old: String, _ new: String, in path: String) {
      guard case .bytes(let bytes)? = files[path] else { return }
      let text = String(decoding: bytes, as: UTF8.self)
      files[path] = .bytes(Array(text.replacing(old, with: new).utf8))
    }
    switch edit {
    case .word: append("Word \(number).", to: page)
    case .words: append(String(repeating: "Many words. ", count: 70), to: page)
    case .link: append("[other](\(other).md)", to: section)
    case .anchor: append("[part](\(other).md#part-\(number))", to: section)
    case .heading: append("## Part \(number)", to: section)
    case .citation: append("[@book-\(number)]", to: page)
    case .chart:
      append(
        "```chart\n{title: T, description: D, kind: line, data: ../data/t.csv, x: year, series: [{column: total}]}\n```",
        to: section)
    case .callout: append("> [!KEY]\n> [Mao](../people/mao.md), *key*.", to: section)
    case .front: replace("\nsummary: ", "\nsummary: More ", in: section)
    case .title:
      replace("\ntitle: ", "\ntitle: New ", in: Bool.random(using: &random) ? section : page)
    case .objective: replace("\nobjectives: [", "\nobjectives: [Do, ", in: section)
    case .event: replace("title: Pact", "title: Pact \(number)", in: "content/sections/01-a.md")
    case .person: replace("role: ", "role: Great ", in: "content/people/mao.md")
    case .mistake: append("[gone](gone-\(number).md)", to: page)
    case .mend, .remove, .add:
      // A page as it was at first; what is not there at first goes.
      for (path, file) in site where edit != .add { files[path] = file }
      files["content/pages/new-\(number).md"] =
        edit == .add ? TestFile("---\ntitle: New\n---\n[Mao](../people/mao.md)") : .absent
    case .data: append("20\(10 + number),\(number),book-1", to: "content/data/t.csv")
    case .glossary:
      replace("A rest", "A rest, [told](sections/\(name).md)", in: "content/glossary.md")
    case .sources: replace("title: Book", "title: Old book", in: "content/sources.yaml")
    case .settings: replace("title: T", "title: T\(number)", in: "content/site.yaml")
    case .theme: append("/* \(number) */", to: "templates/assets/site.css")
    }
  }

  private static let site: [String: TestFile] = [
    "content/site.yaml": """
    title: T
    base_url: https://example.org/t/
    eras: [{id: cold-war, title: Cold War, start: 1947, end: 1991}]
    maps:
      places:
        title: Places
        description: D
        projection: {name: equirectangular}
        extent: [0, 0, 10, 10]
        layers: [{data: data/land.geojson, kind: land}]
        places: all
    """,
    "content/index.md": "---\ntitle: Home\n---\nWelcome, [begin](sections/01-a.md).",
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    era: cold-war
    objectives: [See]
    key_terms: [detente]
    events:
      - {id: pact, date: 1950-02-14, title: Pact, people: [mao], places: [moscow], sources: [book-1]}
    claims:
      - {claim: C, verdict: disputed, sources: [book-2]}
    ---
    See [Mao](../people/mao.md), [@book-1]. Détente came.

    ```map
    {title: M, description: D, projection: {name: equirectangular}, extent: [0, 0, 10, 10],
     layers: [{data: ../data/land.geojson, kind: land}], places: [moscow]}
    ```
    """,
    "content/sections/02-b.md": """
    ---
    title: B
    summary: S.
    requires: [a]
    objectives: [Tell]
    key_terms: [detente]
    events:
      - {id: talks, date: 1969-10-20, title: Talks, people: [mao], importance: 1, sources: [book-2]}
    claims:
      - {claim: Of talks, verdict: confirmed, sources: [book-1]}
    ---
    ## Part 1

    Text[^n].

    [^n]: Note.
    """,
    "content/sections/03-c.md":
      "---\ntitle: C\nsummary: S.\naliases: [old/]\nrequires: [a]\n---\n[b](02-b.md), [@book-2]",
    "content/people/mao.md":
      "---\nname: Mao\nrole: Chairman\nsources: [book-3]\n---\nOf whom [much](../sections/01-a.md) is told.",
    "content/places/moscow.md": "---\nname: Moscow\nlat: 5\nlon: 5\n---",
    "content/pages/about.md": "---\ntitle: About\n---\nUs. [@book-3]",
    "content/glossary.md": "## Détente {#detente}\n\nA rest.",
    "content/sources.yaml": """
    references:
      - {id: book-1, type: book, title: Book 1}
      - {id: book-2, type: book, title: Book 2}
      - {id: book-3, type: book, title: Book 3}
    """,
    "content/data/t.csv": "year,total,source\n2001,10,book-1\n2002,12,book-2",
    "content/data/land.geojson": """
    {"type": "Polygon", "coordinates": [[[1, 1], [9, 1], [9, 9], [1, 9], [1, 1]]]}
    """,
  ]
}

/// SplitMix64: the same numbers for the same seed.
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
