import Chronology
import Course
import Diagnostics
import FrontMatter

/// Events stand where they belong in time, and each is told once.
enum ChronologyCheck {
  /// What is doubtful about the dates of the whole course.
  static func run(_ course: Course) -> [Diagnostic] {
    course.sections.flatMap { outsideEra($0, course) } + twins(course) + landmarks(course)
  }

  private static func outsideEra(_ section: Section, _ course: Course) -> [Diagnostic] {
    let eras = section.eras.map { course[$0] }
    guard !eras.isEmpty else { return [] }
    return section.events.compactMap { event in
      guard !eras.contains(where: { $0.overlaps(event) }) else { return nil }
      let names = eras.map { "\"\($0.title)\"" }.joined(separator: " or ")
      return .warning(
        "outside-era", "\"\(event.date.value.edtf)\" lies outside the section's era \(names)",
        at: event.date.place,
        hint: "move the event to a section of its time, or add its era to this section")
    }
  }

  /// With how many others of its date an event is compared.
  private static let twinLimit = 12

  /// Events of two sections on the same date with nearly the same title.
  private static func twins(_ course: Course) -> [Diagnostic] {
    var byDate: [String: [Telling]] = [:]
    var diagnostics: [Diagnostic] = []
    for (position, section) in course.sections.enumerated() {
      for event in section.events {
        let telling = Telling(
          id: event.id.value, section: position, title: ComparedName(event.title))
        let date = event.date.value.edtf
        var places: ComparedName.Places?
        for other in (byDate[date] ?? []).suffix(twinLimit)
        where other.section != position && other.id != telling.id
          && telling.title.distance(to: other.title, &places) != nil
        {
          diagnostics.append(
            .warning(
              "twin-event",
              "this event seems to be told in \(course.sections[other.section].path) too",
              at: event.id.place,
              hint: "keep one, and link to it as \"\(other.id)\" from the other section"))
        }
        byDate[date, default: []].append(telling)
      }
    }
    return diagnostics
  }

  /// What is compared of an event.
  private struct Telling {
    let id: String
    let section: Int
    let title: ComparedName
  }

  private static func landmarks(_ course: Course) -> [Diagnostic] {
    course.sections.flatMap(\.events).filter { $0.importance == .landmark && $0.sources.isEmpty }
      .map {
        .warning(
          "landmark-source", "the landmark \"\($0.title)\" has no source", at: $0.id.place,
          hint: "add \"sources:\" with at least one id")
      }
  }
}
