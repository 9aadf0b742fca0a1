import Course
import Diagnostics

/// Every credit is that of a file of the media folder, and of one that no other entry credits.
enum CreditCheck {
  /// Warnings for the others.
  static func run(_ course: Course) -> [Diagnostic] {
    var seen: Set<ByteString> = []
    return course.allCredits.compactMap { credit in
      let file = credit.file
      guard seen.insert(ByteString(file.value)).inserted else {
        return .warning(
          "credit", "\"\(file.value)\" has a credit above already", at: file.place,
          hint: "keep one of them; this one counts")
      }
      if case .asset? = course.target(of: "media/\(file.value)") { return nil }
      var problem = Diagnostic.unknown(
        file.value, "credit", "there is no file \"\(file.value)\" in the media folder",
        at: file.place, among: media(of: course),
        otherwise: "remove the entry, or write the file's path as it is below media")
      problem.severity = .warning
      // What is near may have a credit of its own.
      return problem.moved(to: file.place)
    }
  }

  /// The files of the media folder, as credits name them.
  private static func media(of course: Course) -> [String] {
    course.paths.filter { $0.begins(with: "media/") }.map { String($0.dropFirst(6)) }
  }
}
