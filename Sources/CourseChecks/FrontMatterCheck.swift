import Course
import Diagnostics
import FrontMatter

/// Front matter is complete: summaries that fit a card, claims with sources, people and places with their facts.
enum FrontMatterCheck {
  /// The most characters of a summary.
  static let summaryLimit = 200

  /// What is doubtful in the front matter of the whole course.
  static func run(_ course: Course) -> [Diagnostic] {
    let actors = Set(
      course.sections.flatMap(\.events).flatMap { $0.entities(.person).map { course[$0].route } })
    return course.sections.flatMap(check)
      + course.entities.flatMap { check($0, hasEvents: actors.contains($0.route)) }
  }

  private static func check(_ section: Section) -> [Diagnostic] {
    let count = section.summary.value.count
    let summary: [Diagnostic] =
      !section.hasOwnSummary
      ? [
        .warning(
          "no-summary", "the section has no summary; its first sentence stands in",
          at: section.summary.place,
          hint: "add \"summary:\" with one or two sentences for cards and search engines")
      ]
      : count <= summaryLimit
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
    let place = entity.start
    var diagnostics: [Diagnostic] = []
    if entity.kind == .person, entity[.role] == nil {
      diagnostics.append(
        .warning(
          "person-role", "\(entity.name) has no role", at: place,
          hint: "add \"role:\" with the office or work that matters here"))
    }
    if entity.kind == .person, entity[.born] == nil, entity[.died] == nil, !hasEvents {
      diagnostics.append(
        .warning(
          "person-dates", "\(entity.name) has no dates and no events", at: place,
          hint: "add \"born:\" or \"died:\", or name this person in an event"))
    }
    if entity.kind == .place, entity.position == nil {
      diagnostics.append(
        .warning(
          "place-position", "\(entity.name) has no coordinates", at: place,
          hint: "add \"lat:\" and \"lon:\" in degrees"))
    }
    return diagnostics
  }
}
