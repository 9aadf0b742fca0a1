import Bibliography
package import Course
import Diagnostics
package import Markup

/// What a site consists of and how it hangs together, in numbers.
package struct GraphReport: Sendable {
  /// How many there are of each kind of thing, in the order of the report.
  private let things: [(name: String, count: Int)]
  /// How often something is referred to: by id in front matter, by a link in a text, by a citation.
  private let references: [(name: String, count: Int)]
  /// The content files of people, places and documents that nothing refers to.
  private let orphans: [String]
  /// The claims, all and by verdict.
  private let verdicts: [(name: String, count: Int)]
  /// The questions with one right answer, by its place and its length.
  private let answers: [(name: String, count: Int)]

  package init(_ course: Course, _ texts: TextContents, _ graph: Backlinks) {
    let claims = course.claims
    let events = course.sections.flatMap(\.events)
    things =
      [
        ("sections", course.sections.count), ("pages", course.pages.count),
        ("events", events.count),
      ] + EntityKind.all.map { ($0.folder, course.entities($0).count) }
      + [("terms", course.terms.count), ("sources", course.references.count)]
    var ids = 0
    for section in course.sections {
      ids += section.eras.count + section.themes.count
      ids += section.keyTerms.count + section.requires.count
    }
    for event in events {
      ids += event.themes.count + event.sources.count + event.entities.joined().count
    }
    ids += claims.reduce(0) { $0 + $1.sources.count }
    for entity in course.entities { ids += entity.sources.count + entity.mentions.count }
    references = [
      ("ids", ids), ("links", texts.all.reduce(0) { $0 + $1.links.count }),
      ("citations", texts.all.reduce(0) { $0 + $1.citations.count }),
    ]
    orphans = course.entities.filter { graph.pages(linkingTo: $0.route).isEmpty }
      .map(\.path)
    verdicts =
      [("all", claims.count)]
      + Claim.Verdict.allCases.map { verdict in
        (verdict.rawValue, claims.count { $0.verdict == verdict })
      }
    let figures = AnswerFigures(course, texts)
    answers =
      [("questions", figures.questions.count)]
      + figures.places.enumerated().map { ("choice \($0.offset + 1)", $0.element.questions.count) }
      + [
        ("longest", figures.longest.questions.count),
        ("shortest", figures.shortest.questions.count),
      ]
  }

  /// The report as one JSON object: `{"report": {"things", "references", "orphans", "claims", "answers"}}`.
  package var json: JSON {
    func members(_ counts: [(name: String, count: Int)]) -> JSON {
      .object(counts.map { JSON.Member($0.name, .integer($0.count)) })
    }
    return .members([
      "report": .members([
        "things": members(things), "references": members(references),
        "orphans": .strings(orphans), "claims": members(verdicts), "answers": members(answers),
      ])
    ])
  }

  /// The report in five lines.
  package var text: String {
    func list(_ counts: [(name: String, count: Int)]) -> String {
      counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    }
    return """
      things: \(list(things))
      references: \(list(references))
      claims: \(list(verdicts))
      right answers: \(list(answers))
      orphans: \(orphans.isEmpty ? "none" : orphans.joined(separator: ", "))

      """
  }
}
