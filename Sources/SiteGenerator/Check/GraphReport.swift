import Bibliography
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

  init(_ site: Site, _ bodies: Bodies, _ graph: Backlinks) {
    let claims = site.sections.flatMap(\.claims)
    let events = site.sections.flatMap(\.events)
    things = [
      ("sections", site.sections.count), ("pages", site.pages.count), ("events", events.count),
      ("people", site.entities(.person).count), ("places", site.entities(.place).count),
      ("documents", site.entities(.document).count), ("terms", site.terms.count),
      ("sources", site.references.count),
    ]
    var ids = 0
    for section in site.sections {
      ids += section.eras.count + section.themes.count
      ids += section.keyTerms.count + section.requires.count
    }
    for event in events {
      ids += event.themes.count + event.sources.count
      for kind in Entity.Kind.allCases { ids += event.entities(kind).count }
    }
    ids += claims.reduce(0) { $0 + $1.sources.count }
    for entity in site.entities {
      ids += entity.sources.count
      if case .document(let document) = entity.facts, document.place != nil { ids += 1 }
    }
    references = [
      ("ids", ids), ("links", bodies.all.reduce(0) { $0 + $1.links.count }),
      ("citations", bodies.all.reduce(0) { $0 + $1.citations.count }),
    ]
    orphans = site.entities.filter { graph.pages(linkingTo: $0.path).isEmpty }
      .map(\.text.file.path)
    verdicts =
      [("all", claims.count)]
      + Claim.Verdict.allCases.map { verdict in
        (verdict.rawValue, claims.count { $0.verdict == verdict })
      }
  }

  /// The report as one JSON object: `{"report": {"things", "references", "orphans", "claims"}}`.
  package var json: JSON {
    func members(_ counts: [(name: String, count: Int)]) -> JSON {
      .object(counts.map { JSON.Member($0.name, .integer($0.count)) })
    }
    return .members([
      "report": .members([
        "things": members(things), "references": members(references),
        "orphans": .strings(orphans), "claims": members(verdicts),
      ])
    ])
  }

  /// The report in four lines.
  package var text: String {
    func list(_ counts: [(name: String, count: Int)]) -> String {
      counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    }
    return """
      things: \(list(things))
      references: \(list(references))
      claims: \(list(verdicts))
      orphans: \(orphans.isEmpty ? "none" : orphans.joined(separator: ", "))

      """
  }
}
