import Course
import Diagnostics

/// The files whose front matter has mistakes: what seems to be missing from it may stand there, and is not read.
struct UnreadFrontMatter {
  private let paths: Set<ByteString>

  init(_ course: Course, _ diagnostics: [Diagnostic]) {
    let ends = Dictionary(
      (course.sections.map(\.text) + course.entities.map(\.text)).map {
        (ByteString($0.file.path), $0.body.lowerBound)
      }, uniquingKeysWith: { first, _ in first })
    paths = Set(
      diagnostics.lazy.filter { problem in
        // Of a value that YAML takes for a comment a warning tells.
        problem.severity == .error || problem.code == "yaml-comment"
      }.filter { $0.place.range.lowerBound < ends[ByteString($0.place.path)] ?? 0 }
        .map { ByteString($0.place.path) })
  }

  /// Whether what a diagnostic says of a file's front matter may come from a mistake that has been told.
  func mayExplain(_ diagnostic: Diagnostic) -> Bool {
    paths.contains(ByteString(diagnostic.place.path))
  }
}
