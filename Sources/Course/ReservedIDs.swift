import Bibliography
import Diagnostics

/// Ids that the templates use for the parts of pages, which nothing of the content on these pages may have.
package enum ReservedIDs {
  /// Those of every page with a text.
  package static let ofTexts: Set<String> = Set(
    [
      "main", "contents", "events", "claims", "sources", "objectives", "questions", "key-terms",
      "top",
    ] + parts(ofDrawings: "strip"))
  /// Those that the home page has besides.
  package static let ofHome: Set<String> = Set(
    ["course", "landmarks", "ways-in"]
      + parts(ofDrawings: "course-map", "course-map-narrow", "landmark-strip"))
  /// Those that the page of a person, a place, … has besides.
  package static let ofEntities: Set<String> = Set(["appears"] + parts(ofDrawings: "locator"))
  /// Those of the glossary, but for the letters.
  static let ofGlossary: Set<String> = ["main", "sources", "top"]
  /// Those of the pages that show events and claims: sections, the timeline, the home page, ….
  private static let ofItems: Set<String> = Set(
    [
      "by-date", "by-era", "downloads", "era-none", "find-people", "find-places", "find-text",
      "importance-all", "importance-landmark", "theme-all", "verdict-all", "verdicts", "zoom-all",
    ] + parts(ofDrawings: "overview", "overview-narrow"))
  /// Those of the list of sources.
  package static let ofSources: Set<String> = ["main", "top"]

  /// The ids of drawings and of their parts.
  private static func parts(ofDrawings ids: String...) -> [String] {
    ids.flatMap { id in [id] + ["title", "description", "clip"].map { "\(id)-\($0)" } }
  }

  /// All that an event or a claim of a course can meet: those of its eras, themes, sections and sources as well.
  static func all(in course: Course) -> [String] {
    let eras = course.settings.eras.flatMap {
      ["era-\($0.id)", "zoom-\($0.id)"]
        + parts(ofDrawings: "zoom-drawing-\($0.id)", "zoom-drawing-\($0.id)-narrow")
    }
    return [ofTexts, ofHome, ofEntities, ofItems].flatMap(\.self) + eras
      + course.settings.themes.map { "theme-\($0.id)" }
      + Claim.Verdict.allCases.map { "verdict-\($0.rawValue)" }
      + course.sections.map { "section-\($0.slug)" }
      + course.references.map { "source-\(SourceID($0.id.value).anchor)" }
  }
}
