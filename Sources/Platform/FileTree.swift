package import Diagnostics

/// Reads a folder with all that is in it.
package enum FileTree {
  /// The files below `folder`, as `read(_:shownAs:_:_:)` reads them with nothing remembered.
  package static func read(
    _ folder: String, shownAs: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [SourceFile] {
    var memory = FileMemory()
    return try read(folder, shownAs: shownAs, &memory, &diagnostics)
  }

  /// The files below `folder`, in UTF-8 byte order of their paths; none if the folder is not there.
  ///
  /// Hidden entries and editors' backups (`name~`) are passed over. A symbolic link is followed while it
  /// stays inside `folder`; one that leaves it, leads nowhere or leads around in a circle is an error in
  /// `diagnostics`. Paths in the result start with `shownAs`. Files that `memory` holds are not read again; it holds those
  /// of this read afterwards.
  package static func read(
    _ folder: String, shownAs: String, _ memory: inout FileMemory,
    _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [SourceFile] {
    let folder = FilePath(folder)
    guard let root = try Disk.realPath(folder) else { return [] }
    var files: [SourceFile] = []
    var seen = FileMemory()
    var visits: [FilePath: Int] = [:]
    var isTold = false
    var room = Limit.bytes.maximum
    var pending: [Entry] = [Entry(path: folder, shown: shownAs, chain: [root])]
    while let entry = pending.popLast() {
      var deeper: [Entry] = []
      for name in try Disk.names(in: entry.path) where !isPassedOver(name) {
        let path = entry.path.appending(name)
        let shown = entry.shown.isEmpty ? name.description : "\(entry.shown)/\(name)"
        if let problem = problem(of: name, at: SourcePlace(path: shown)) {
          diagnostics.append(problem)
          continue
        }
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
          visits[target, default: 0] += 1
          guard visits[target, default: 0] <= Limit.ways.maximum else {
            // One is enough to tell: where links multiply, so do their ends.
            if !isTold {
              diagnostics.append(
                .error(
                  "link-multiplied",
                  "more than \(Limit.ways.maximum) ways through symbolic links lead to the same place",
                  at: SourcePlace(path: shown), hint: Limit.ways.hint))
              isTold = true
            }
            continue
          }
          chain.append(target)
        }
        let end = status.kind == .link ? try FileStatus.of(path, followingLinks: true) : status
        guard let end else { continue }
        switch end.kind {
        case .folder: deeper.append(Entry(path: path, shown: shown, chain: chain))
        case .file:
          guard files.count < Limit.files.maximum else {
            diagnostics.append(
              .error(
                "limit", "the folder has more than \(Limit.files.maximum) \(Limit.files.unit)",
                at: SourcePlace(path: shownAs), hint: Limit.files.hint))
            return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
          }
          guard end.size <= room else {
            diagnostics.append(
              .error(
                "limit", "with this file the folder has more than \(Limit.bytes.maximum) bytes",
                at: SourcePlace(path: shown), hint: Limit.bytes.hint))
            continue
          }
          room -= end.size
          let file: SourceFile
          if let kept = memory.file(at: path, end) {
            file = kept
          } else {
            file = SourceFile(path: shown, bytes: try Disk.read(path))
          }
          if status.kind != .link { seen.keep(file, at: path, end) }
          files.append(file)
        case .link, .other:
          diagnostics.append(
            .error(
              "special-file", "neither a file nor a folder", at: SourcePlace(path: shown),
              hint: "move it elsewhere"))
        }
      }
      pending.append(contentsOf: deeper)
    }
    memory = seen
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private struct Entry {
    let path: FilePath
    let shown: String
    /// The folders without links that lead here.
    let chain: [FilePath]
  }

  private static func isPassedOver(_ name: FilePath) -> Bool {
    let bytes = name.bytes
    return bytes.first == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "~")
  }

  /// That a name can be no address and no line of a manifest; `nil` if it can.
  private static func problem(of name: FilePath, at place: SourcePlace) -> Diagnostic? {
    guard let text = name.text else {
      return .error(
        "file-name", "the name of this file is not UTF-8", at: place,
        hint: "rename it, best to ASCII letters, digits and hyphens")
    }
    if text.unicodeScalars.contains(where: \.isUnseen) {
      return .error(
        "file-name", "the name of this file holds control characters", at: place,
        hint: "rename it, best to ASCII letters, digits and hyphens")
    }
    return nil
  }

  /// Where a link leads, if that is inside `root`.
  private static func target(
    of path: FilePath, in root: FilePath, shown: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> FilePath? {
    let place = SourcePlace(path: shown)
    do throws(FileError) {
      if let target = try Disk.realPath(path) {
        if target.isWithin(root) { return target }
        diagnostics.append(
          .error(
            "link-outside", "the symbolic link leaves the folder", at: place,
            hint: "copy the file to this place instead"))
        return nil
      }
    } catch {
      guard error.isLinkCircle else { throw error }
    }
    diagnostics.append(
      .error(
        "link-broken", "the symbolic link leads nowhere", at: place,
        hint: "remove it, or restore what it leads to"))
    return nil
  }
}
