/// What stands below some folders, told by names, sizes and times alone: two states differ if something was changed between
/// them, but for a file that is written twice within a tick of the clock.
package struct FolderTreeState: Sendable, Hashable {
  private var digest = Digest()
  /// When what stands there was last changed, in nanoseconds since 1970.
  private(set) var newest = Int.min
  /// The files that have changed since the moment that was asked about.
  private(set) var recent: [FilePath] = []

  /// Looks at everything below `roots`, hidden entries too; links are followed, each folder comes once. A folder that is not
  /// there or must not be read counts as empty. `recent` tells the files that have changed since `moment`; a file at
  /// `passed` is not looked at.
  package init(of roots: [FilePath], besides passed: FilePath? = nil, since moment: Int = Int.max) {
    Self.walk(below: roots) { path, status in
      guard path != passed else { return }
      digest.combine(path.bytes)
      note(path, status, moment)
    }
  }

  /// The state as sixteen hexadecimal digits.
  package var description: String { digest.description }

  private mutating func note(_ path: FilePath, _ status: FileStatus?, _ moment: Int) {
    guard let status else { return digest.combine(0) }
    for number in [
      Int(status.mode), Int(bitPattern: UInt(truncatingIfNeeded: status.identity.device)),
      Int(bitPattern: UInt(truncatingIfNeeded: status.identity.inode)),
    ] { digest.combine(number) }
    // A folder changes when somebody works in it on what is passed over; its names are taken in by themselves.
    guard status.kind != .folder else { return digest.combine(1) }
    for number in [status.size, status.modified, status.changed] { digest.combine(number) }
    newest = max(newest, status.modified, status.changed)
    if max(status.modified, status.changed) >= moment { recent.append(path) }
  }

  /// The folders `roots` that are there and all below them, hidden ones too; links are followed, each folder comes once.
  static func folders(below roots: [String]) -> [FilePath] {
    var folders: [FilePath] = []
    var seen: Set<FileStatus.Identity> = []
    walk(below: roots.map { FilePath($0) }) { path, status in
      guard let status, status.kind == .folder, seen.insert(status.identity).inserted else {
        return
      }
      folders.append(path)
    }
    return folders
  }

  /// Goes to `roots` and to all that is below them, with what stands there; links are followed, and each folder is looked
  /// into once.
  private static func walk(
    below roots: [FilePath], _ visit: (FilePath, FileStatus?) -> Void
  ) {
    var seen: Set<FileStatus.Identity> = []
    var pending = Array(roots.reversed())
    while let path = pending.popLast() {
      let status = status(path)
      visit(path, status)
      guard let status, status.kind == .folder, seen.insert(status.identity).inserted else {
        continue
      }
      pending += names(in: path).reversed().map { path.appending($0) }
    }
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
