import Diagnostics
import Formats

/// What stands in the output folder before a publication.
struct OutputTree {
  /// Absolute and without links.
  let root: FilePath
  /// `nil` if there is no folder yet.
  let status: FileStatus?
  /// Every entry by its path relative to the folder, but for what lies in folders that are mount points or must not be
  /// read.
  let entries: [FilePath: FileStatus]
  /// The paths that the last builds made, as the manifest and their names say, and the manifest.
  let made: Set<FilePath>
  /// The folders that lead to what builds made.
  let foldersOfMade: Set<FilePath>
  /// Why the folder cannot be exchanged as a whole, if that shows.
  let obstacle: String?
  /// The folders that lead to what no build made.
  private let foldersOfForeign: Set<FilePath>

  /// The manifest's name in the output folder: one path a line, in byte order.
  static let manifest = FilePath(Publication.manifestName)

  init(_ root: FilePath) throws(FileError) {
    self.root = root
    status = try FileStatus.of(root)
    guard let status else {
      (entries, made, foldersOfMade, foldersOfForeign, obstacle) = ([:], [], [], [], nil)
      return
    }
    guard status.kind == .folder else {
      throw FileError("cannot publish to", root.description, reason: "it is not a folder")
    }
    let mounts = Set(MountPoints.within(root).map { $0.relative(to: root) })
    var obstacle = mounts.contains(FilePath("")) ? "it is a mount point" : nil
    var entries: [FilePath: FileStatus] = [:]
    var pending = [FilePath("")]
    while let folder = pending.popLast() {
      let names: [FilePath]
      do throws(FileError) {
        names = try Disk.names(in: folder.isEmpty ? root : root.appending(folder))
      } catch {
        if folder.isEmpty { throw error }
        obstacle = obstacle ?? "\(folder) must not be read"
        continue
      }
      for name in names {
        let path = folder.appending(name)
        guard let entry = try FileStatus.of(root.appending(path)) else { continue }
        entries[path] = entry
        if entry.identity.device != status.identity.device || mounts.contains(path) {
          obstacle = obstacle ?? "\(path) is a mount point"
        } else if entry.kind == .folder {
          pending.append(path)
        }
      }
    }
    // A publication file by file that was cut off leaves the file that it was writing.
    made = try Self.made(in: root).union(
      entries.filter { $0.value.kind == .file && $0.key.name == Disk.temporaryName }.keys)
    foldersOfMade = Self.folders(above: made)
    (self.entries, self.obstacle) = (entries, obstacle)
    foldersOfForeign = Self.folders(
      above: entries.filter { [made, foldersOfMade] path, status in
        !made.contains(path) && !(status.kind == .folder && foldersOfMade.contains(path))
      }.keys)
  }

  /// The paths that the manifest in a folder tells, its own and that of the long note; none without one.
  static func made(in root: FilePath) throws(FileError) -> Set<FilePath> {
    let path = root.appending(manifest)
    guard try FileStatus.of(path)?.kind == .file else { return [] }
    var made: Set<FilePath> = [manifest]
    for line in try Disk.read(path).split(separator: UInt8(ascii: "\n")) {
      made.insert(FilePath(line))
    }
    if try LongNote.read(in: root) != nil { made.insert(LongNote.name) }
    return made
  }

  /// The folders that lead to some paths.
  static func folders(above paths: some Sequence<FilePath>) -> Set<FilePath> {
    var folders: Set<FilePath> = []
    for path in paths {
      var folder = path.parent
      while let above = folder, folders.insert(above).inserted { folder = above.parent }
    }
    return folders
  }

  /// Whether a file with exactly these bytes stands there.
  func contains(_ file: OutputFile) throws(FileError) -> Bool {
    let path = FilePath(file.path)
    guard let status = try entry(path), status.kind == .file else { return false }
    guard status.size == file.bytes.count else { return false }
    return try Disk.read(root.appending(path)).isIdentical(to: file.bytes)
  }

  /// What stands in the way of a file of a build: it, or a folder that should lead there, is something that no build
  /// made; `nil` if nothing does.
  func foreign(inTheWayOf path: FilePath) throws(FileError) -> FilePath? {
    var folder = path.parent
    while let above = folder {
      if let status = try entry(above), status.kind != .folder, !made.contains(above) {
        return above
      }
      folder = above.parent
    }
    guard let status = try entry(path) else { return nil }
    if status.kind == .folder {
      let isOurs = foldersOfMade.contains(path) && !foldersOfForeign.contains(path)
      return isOurs ? nil : path
    }
    return made.contains(path) ? nil : path
  }

  /// The entries that people put there, folders before what is in them; a folder that holds only made files is not one.
  var foreign: [(path: FilePath, status: FileStatus)] {
    entries.filter { isForeign($0.key, $0.value) }
      .map { (path: $0.key, status: $0.value) }
      .sorted { $0.path < $1.path }
  }

  private func isForeign(_ path: FilePath, _ status: FileStatus) -> Bool {
    !made.contains(path) && !(status.kind == .folder && foldersOfMade.contains(path))
  }

  /// What stands at a path; where the tree could not be read as a whole the disk is asked.
  private func entry(_ path: FilePath) throws(FileError) -> FileStatus? {
    if let status = entries[path] { return status }
    return obstacle == nil || status == nil ? nil : try FileStatus.of(root.appending(path))
  }
}
