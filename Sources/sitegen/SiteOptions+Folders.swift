import Course
import Diagnostics
import Platform
import SiteGenerator

extension SiteOptions {
  /// The site's folders, of which those that are named are there; what `writes` has an output that neither holds what the
  /// site is made from nor lies in it, for it is replaced as a whole.
  func checkedFolders(writes: Bool) throws(FileError) -> SiteFolders {
    let folders = folders
    guard let content = try Disk.realPath(folders.content) else {
      throw FileError("cannot read", folders.content, reason: try missingContent())
    }
    let theme = try Disk.realPath(folders.templates)
    if let templates, theme == nil {
      throw FileError("cannot read", templates, reason: "there is no such folder")
    }
    guard writes else { return folders }
    let output = try Self.resolved(folders.output)
    // A theme that is not there yet has its place already.
    let place = try Self.resolved(folders.templates)
    for source in [content, theme ?? place]
    where FilePath(source).isWithin(FilePath(output))
      || FilePath(output).isWithin(FilePath(source))
    {
      throw FileError(
        "cannot publish to", folders.output,
        reason: "\(source) and the output folder lie within each other")
    }
    return folders
  }

  /// Why there may be no content folder, and what to do.
  private func missingContent() throws(FileError) -> String {
    let missing = "there is no such folder"
    if content != nil { return missing }
    guard try Disk.exists(source) else { return "\(missing), for there is no \(source)" }
    if try Disk.exists("\(source)/\(ContentKind.settingsName)") {
      return
        "\(missing); \(source) is the content of a site itself: name it with --content \(source)"
    }
    return "\(missing); \"sitegen new site \(source)\" makes a small course to start from, "
      + "--source names the folder of another"
  }

  /// A path without links, whether or not there is something at its end.
  static func resolved(_ path: String) throws(FileError) -> String {
    var missing: [Substring] = []
    var parts = path.parts(at: "/").filter { !$0.isEmpty }
    let root = path.begins(with: "/") ? "/" : ""
    while true {
      let folder = root + parts.joined(separator: "/")
      if let real = try Disk.realPath(folder.isEmpty ? "." : folder) {
        return ([real == "/" ? "" : real] + missing.reversed().map(String.init))
          .joined(separator: "/")
      }
      guard let last = parts.popLast() else { return path }
      missing.append(last)
    }
  }
}
