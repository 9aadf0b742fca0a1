package import Diagnostics

/// Reads a folder with all that is in it.
package enum FileTree {
  /// The files below `folder`, in UTF-8 byte order of their paths; none if the folder is not there.
  ///
  /// Hidden entries and editors' backups (`name~`) are passed over. A symbolic link is followed while it
  /// stays inside `folder`; one that leaves it, leads nowhere or leads around in a circle is an error in
  /// `diagnostics`. Paths in the result start with `shownAs`.
  package static func read(
    _ folder: String, shownAs: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [SourceFile] {
    guard let root = try Disk.realPath(folder) else { return [] }
    var files: [SourceFile] = []
    var pending: [Entry] = [Entry(path: folder, shown: shownAs, chain: [root])]
    while let entry = pending.popLast() {
      var deeper: [Entry] = []
      for name in try Disk.names(in: entry.path) where !isPassedOver(name) {
        let path = "\(entry.path)/\(name)"
        let shown = entry.shown.isEmpty ? name : "\(entry.shown)/\(name)"
        guard let status = try FileStatus.of(path) else { continue }
        var chain = entry.chain
        if status.kind == .link {
          guard let target = try target(of: path, in: root, shown: shown, &diagnostics) else {
            continue
          }
          if chain.contains(target) {
            diagnostics.append(
              .error(
                "link-circle", "the symbolic link leads back to a folder that it is in",
                at: SourcePlace(path: shown), hint: "remove the link"))
            continue
          }
          chain.append(target)
        }
        guard let end = try FileStatus.of(path, followingLinks: true) else { continue }
        switch end.kind {
        case .folder: deeper.append(Entry(path: path, shown: shown, chain: chain))
        case .file: files.append(SourceFile(path: shown, bytes: try Disk.read(path)))
        case .link, .other:
          diagnostics.append(
            .error(
              "special-file", "neither a file nor a folder", at: SourcePlace(path: shown),
              hint: "remove it from the content"))
        }
      }
      pending.append(contentsOf: deeper)
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private struct Entry {
    let path: String
    let shown: String
    /// The folders without links that lead here.
    let chain: [String]
  }

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~")
  }

  /// Where a link leads, if that is inside `root`.
  private static func target(
    of path: String, in root: String, shown: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> String? {
    let place = SourcePlace(path: shown)
    do throws(FileError) {
      if let target = try Disk.realPath(path) {
        if target == root || target.hasPrefix(root == "/" ? root : root + "/") { return target }
        diagnostics.append(
          .error(
            "link-outside", "the symbolic link leaves the folder", at: place,
            hint: "copy the file to this place instead"))
        return nil
      }
    } catch {
      guard error.reason.contains("symbolic links") else { throw error }
    }
    diagnostics.append(
      .error(
        "link-broken", "the symbolic link leads nowhere", at: place,
        hint: "remove it, or restore what it leads to"))
    return nil
  }
}
