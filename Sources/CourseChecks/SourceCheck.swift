import Bibliography
import Course
import Diagnostics
import FrontMatter

/// Every source of the bibliography is cited somewhere.
enum SourceCheck {
  /// A warning for each source that nothing cites; none while a file cannot be read, for that may cite it.
  static func run(_ course: Course, _ texts: TextContents) -> [Diagnostic] {
    guard !course.hasBrokenFile else { return [] }
    var cited: Set<ByteString> = []
    func cite(_ sources: [Mention<Reference>]) {
      cited.formUnion(sources.map { ByteString($0.id.value) })
    }
    for text in texts.all { cite(text.citations) }
    for section in course.sections {
      for event in section.events { cite(event.sources) }
      for claim in section.claims { cite(claim.sources) }
    }
    for entity in course.entities { cite(entity.sources) }
    cited.formUnion(
      (course.settings.maps?.places?.sources ?? []).map { ByteString($0.value) })
    return course.references.filter { !cited.contains(ByteString($0.id.value)) }.map {
      .warning(
        "uncited-source", "nothing cites the source \"\($0.id.value)\"", at: $0.id.place,
        hint: "cite it as [\(SourceID($0.id.value).citation)], or remove it")
    }
  }
}
