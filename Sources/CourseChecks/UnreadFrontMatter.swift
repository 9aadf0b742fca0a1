import Course
import Diagnostics

/// The files whose front matter has mistakes: what seems to be missing from it may stand there, and is not read.
struct UnreadFrontMatter {
  private let paths: Set<ByteString>
  /// The people whom sections name whose front matter is not all read: events among it may be theirs.
  private let named: Set<ByteString>

  init(_ course: Course, _ diagnostics: [Diagnostic]) {
    let ends = Dictionary(
      (course.sections.map(course.text) + course.entities.map(course.text)).map {
        (ByteString($0.file.path), $0.body.lowerBound)
      }, uniquingKeysWith: { first, _ in first })
    let paths = Set(
      diagnostics.lazy.filter { problem in
        // Of a value that YAML takes for a comment a warning tells.
        problem.severity == .error || problem.code == "yaml-comment"
      }.filter { $0.place.range.lowerBound < ends[ByteString($0.place.path)] ?? 0 }
        .map { ByteString($0.place.path) })
    self.paths = paths
    let unread = course.sections.map(course.text).filter {
      paths.contains(ByteString($0.file.path))
    }
    let fronts = unread.compactMap(Self.people)
    named =
      fronts.isEmpty
      ? []
      : Set(
        course.entities.filter { entity in
          fronts.contains { $0.firstIndex(of: Array(entity.id.utf8)) != nil }
        }.map { ByteString($0.path) })
  }

  /// The front matter of a text from where it first names people.
  private static func people(of text: PageText) -> [UInt8]? {
    let front = Array(text.file.bytes[..<text.body.lowerBound])
    return front.firstIndex(of: Array("people:".utf8)).map { Array(front[$0...]) }
  }

  /// Whether what a diagnostic says of a file's front matter may come from a mistake that has been told.
  func mayExplain(_ diagnostic: Diagnostic) -> Bool {
    let path = ByteString(diagnostic.place.path)
    return paths.contains(path) || diagnostic.code == "person-dates" && named.contains(path)
  }
}
