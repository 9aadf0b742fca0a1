import Course
import Diagnostics

/// No two files want one address, told apart as hosts do that ignore case, and none lies below another.
enum AddressCheck {
  static func run(
    _ course: Course, _ map: SiteMap, _ assets: [Course.Asset]
  ) -> [Diagnostic] {
    var check = Taking()
    for route in map.files { check.taken[key(route)] = "a page that sitegen makes" }
    for page in map.pages where page.file == nil {
      check.taken[key(page.route)] = "a page that sitegen makes"
    }
    let made = Set(check.taken.keys)
    let files = Set(course.pages.map(\.text.file.path))
    for page in map.pages {
      guard let file = page.file else { continue }
      check.diagnostics += page.route.tooLong(at: SourcePlace(path: file)).map { [$0] } ?? []
      // What has a folder of its own can only meet its like, which is told where ids are entered, or a part of a list.
      if files.contains(file) || made.contains(key(page.route)) {
        check.take(page.route, file, SourcePlace(path: file))
      } else {
        check.taken[key(page.route)] = file
      }
    }
    for asset in assets {
      check.take(asset.route, asset.file.path, SourcePlace(path: asset.file.path))
    }
    for alias in course.aliases(&check.diagnostics) {
      check.take(alias.old, "an alias", alias.place)
    }
    return check.diagnostics
  }

  private static func key(_ route: Route) -> ByteString { ByteString(route.text.lowercased()) }

  private struct Taking {
    var taken: [ByteString: String] = [:]
    var diagnostics: [Diagnostic] = []

    mutating func take(_ route: Route, _ owner: String, _ place: SourcePlace) {
      let key = AddressCheck.key(route)
      if let above = folders(above: key.text).first(where: { taken[ByteString($0)] != nil }) {
        diagnostics.append(
          .error(
            "duplicate-address", "\"\(route.text)\" lies below the file \"\(above)\"", at: place,
            hint: "choose another folder"))
      } else if let other = taken[key] {
        diagnostics.append(
          .error(
            "duplicate-address", "\"\(route.text)\" is also the address of \(other)", at: place,
            hint: "rename one of the two"))
      } else {
        taken[key] = owner
      }
    }

    /// The folders that a file lies in: `a` and `a/b` for `a/b/c.html`.
    private func folders(above path: String) -> [Substring] {
      path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { path[..<$0] }
    }
  }
}
