/// What stands below some folders, told by names, sizes and times alone: two states differ if something was changed between
/// them, but for a file that is written twice within a tick of the clock.
package struct FolderTreeState: Sendable, Hashable {
  private var digest = Digest()
  /// When what stands there was last changed, in nanoseconds since 1970.
  private(set) var newest = Int.min
  /// The files that have changed since the moment that was asked about.
  private(set) var recent: [FilePath] = []

  /// Looks at everything below `roots`, hidden entries too; links are followed, each folder comes once. A folder that is not
  /// there or must not be read counts as empty. `recent` tells the files that have changed since `moment`.
  package init(of roots: [FilePath], since moment: Int = Int.max) {
    var seen: Set<FileStatus.Identity> = []
    var pending: [FilePath] = []
    for root in roots {
      note(root, Self.status(root), moment)
      pending.append(root)
      while let folder = pending.popLast() {
        guard let status = Self.status(folder), status.kind == .folder,
          seen.insert(status.identity).inserted
        else { continue }
        digest.combine(folder.bytes)
        for name in Self.names(in: folder) {
          let path = folder.appending(name)
          let status = Self.status(path)
          digest.combine(name.bytes)
          note(path, status, moment)
          if status?.kind == .folder { pending.append(path) }
        }
      }
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
