import Diagnostics
import FrontMatter

/// Front matter is complete: summaries that fit a card, claims with sources, people and places with their facts.
enum CourseCheck {
  /// The most characters of a summary.
  static let summaryLimit = 200

  /// What is doubtful in the front matter of the whole site.
  static func run(_ site: Site) -> [Diagnostic] {
    let actors = Set(site.sections.flatMap(\.events).flatMap { $0.people.map(\.value) })
    return site.sections.flatMap(check)
      + site.entities.flatMap { check($0, hasEvents: actors.contains($0.id)) }
  }

  private static func check(_ section: Section) -> [Diagnostic] {
    let count = section.summary.value.count
    let summary: [Diagnostic] =
      count <= summaryLimit
      ? []
      : [
        .warning(
          "long-summary", "the summary has \(count) characters", at: section.summary.place,
          hint: "\(summaryLimit) are the most that a card shows")
      ]
    let claims = section.claims.filter(\.sources.isEmpty).map {
      Diagnostic.warning(
        "claim-source", "the claim \"\($0.id.value)\" has no source", at: $0.place,
        hint: "add \"sources:\" with at least one id")
    }
    return summary + claims
  }

  private static func check(_ entity: Entity, hasEvents: Bool) -> [Diagnostic] {
    let place = entity.text.start
    switch entity.facts {
    case .person(let person):
      var diagnostics: [Diagnostic] = []
      if person.role == nil {
        diagnostics.append(
          .warning(
            "person-role", "\(entity.name) has no role", at: place,
            hint: "add \"role:\" with the office or work that matters here"))
      }
      if person.born == nil, person.died == nil, !hasEvents {
        diagnostics.append(
          .warning(
            "person-dates", "\(entity.name) has no dates and no events", at: place,
            hint: "add \"born:\" or \"died:\", or name this person in an event"))
      }
      return diagnostics
    case .place(let facts):
      guard facts.position == nil else { return [] }
      return [
        .warning(
          "place-position", "\(entity.name) has no coordinates", at: place,
          hint: "add \"lat:\" and \"lon:\" in degrees")
      ]
    case .document: return []
    }
  }
}
