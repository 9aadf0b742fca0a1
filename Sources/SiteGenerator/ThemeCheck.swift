import BuiltIn
import CoursePages
import Diagnostics

/// Every template of the site's own stands in the place of one of the program's, or is put into one.
enum ThemeCheck {
  static func run(_ theme: SiteTheme, in folder: String) -> [Diagnostic] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let names = DefaultTheme.files(in: "").map(\.path).filter { $0.ends(with: ".html") }
    let known = Set(names)
    return theme.unused.compactMap { file in
      let name = String(file.path.dropFirst(prefix.count))
      guard !known.contains(name) else { return nil }
      return .warning(
        "unused-template", "no page uses the template \"\(name)\"",
        at: SourcePlace(path: file.path),
        hint: nearestName(to: name, in: names).map { "did you mean \"\($0)\"?" }
          ?? "put it into another with {{> \(name.dropLast(5))}}")
    }
  }
}
