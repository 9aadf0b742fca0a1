import Diagnostics

/// A site of any size with everything in it that costs time: front matter, events, claims, citations, links, tables, notes, questions.
enum MadeUpSite {
  /// The files of the content folder, the same for the same number.
  static func files(sections: Int) -> [SourceFile] {
    var files = [
      SourceFile(
        path: "content/site.yaml",
        text: """
          title: A site to measure
          script_languages: {Han: zh-Hans, Cyrillic: ru}
          eras:
            - {id: early, title: Early, start: "1600", end: "1899"}
            - {id: late, title: Late, start: "1900", end: ".."}
          themes:
            - {id: trade, title: Trade}

          """),
      SourceFile(
        path: "content/sources.yaml",
        text: "references:\n"
          + (0..<100).map {
            "  - {id: book-\($0), type: book, title: Book \($0), author: [{family: Name\($0), given: Ann}], issued: \"1990\"}\n"
          }.joined()),
      SourceFile(
        path: "content/glossary.md",
        text: "## Treaty\n\nA promise between states.\n\n## Border\n\nA line.\n"),
    ]
    for person in 0..<50 {
      files.append(
        SourceFile(
          path: "content/people/person-\(person).md",
          text:
            "---\nname: Person \(person)\nborn: \"19\(10 + person)\"\nrole: Envoy\nsources: [book-\(person)]\n---\n\nText.\n"
        ))
    }
    for section in 1...sections { files.append(self.section(section, of: sections)) }
    return files
  }

  /// A name of its own for each number, not near to others.
  private static func called(_ number: Int) -> String {
    let syllables = ["ka", "mol", "ri", "ten", "su", "bra", "vo", "ling", "pe", "dor"]
    var rest = number &* 2_654_435_761 % 1_000_003
    var name = ""
    while rest > 0 {
      name += syllables[rest % 10]
      rest /= 10
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func section(_ number: Int, of count: Int) -> SourceFile {
    let width = String(count).count
    let name = String(repeating: "0", count: width - String(number).count) + String(number)
    let events = (0..<3).map { event in
      """
        - id: event-\(number)-\(event)
          date: "\(1600 + (number * 7 + event) % 420)-0\(1 + event)-1\(event)"
          title: \(called(number * 3 + event)) meets \(called(number * 7 + event * 11))
          summary: Envoys meet, talk for long days and part as friends, or say so.
          themes: [trade]
          people: [person-\((number + event) % 50)]
          sources: [book-\((number + event) % 100)]

      """
    }.joined()
    let paragraphs = (0..<8).map { paragraph in
      """
      ## Part \(paragraph) of section \(number)

      The envoys of both sides met in the summer, and *nobody* knew what they would say. They spoke Latin[^note-\(paragraph)] and drank tea with \
      [a person](../people/person-\((number + paragraph) % 50).md) (毛泽东) from Москва, as the letters tell [@book-\((number * 3 + paragraph) % 100), p. \(paragraph + 1)]. \
      The treaty drew a border along a river; “whoever crosses it”, it said, “shall be sent back”. See [the first section](\(String(repeating: "0", count: width - 1))1-section-1.md).

      | Year | What | How much |
      | --- | --- | ---: |
      | 1689 | Furs and tea | 12 |
      | 1727 | Silver and **silk** | 34 |

      [^note-\(paragraph)]: Or so one of them wrote home.


      """
    }.joined()
    return SourceFile(
      path: "content/sections/\(name)-section-\(number).md",
      text: """
        ---
        title: Section \(number)
        summary: What happened in part \(number), and how it is known.
        era: early
        themes: [trade]
        objectives: [Tell what happened]
        key_terms: [treaty, border]
        events:
        \(events)claims:
          - {id: claim-\(number), claim: They never met., verdict: corrected, note: They did., sources: [book-\(number % 100)]}
        ---

        \(paragraphs)
        ```quiz
        question: Did they meet?
        objective: 1
        choices:
          - {text: Yes, correct: true, why: The letters say so.}
          - {text: No, why: The letters say otherwise.}
        ```

        """)
  }
}
