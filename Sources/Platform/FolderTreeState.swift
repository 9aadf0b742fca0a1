/// What stands below some folders, told by sizes and times alone: two states differ if something was changed between them.
package struct FolderTreeState: Sendable, Hashable {
  private let files: [FilePath: FileStatus]

  /// Looks at everything below `roots`; a folder that is not there or must not be read counts as empty.
  package init(of roots: [String]) {
    var files: [FilePath: FileStatus] = [:]
    for folder in Self.folders(below: roots) {
      files[folder] = Self.status(folder)
      for name in Self.names(in: folder) {
        let path = folder.appending(name)
        files[path] = Self.status(path)
      }
    }
    self.files = files
  }

  /// The folders `roots` that are there and all below them, hidden ones too; links are followed, each folder comes once.
  static func folders(below roots: [String]) -> [FilePath] {
    var folders: [FilePath] = []
    var seen: Set<FileStatus.Identity> = []
    var pending = roots.reversed().map { FilePath($0) }
    while let path = pending.popLast() {
      guard let status = status(path), status.kind == .folder,
        seen.insert(status.identity).inserted
      else { continue }
      folders.append(path)
      pending += names(in: path).map { path.appending($0) }
    }
    return folders
  }

  private static func names(in folder: FilePath) -> [FilePath] {
    do throws(FileError) { return try Disk.names(in: folder) } catch { return [] }
  }

  private static func status(_ path: FilePath) -> FileStatus? {
    do throws(FileError) { return try FileStatus.of(path, followingLinks: true) } catch {
      return nil
    }
  }
}
