#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A publication into a folder that cannot be exchanged: file by file, each the old one or the new one at any moment.
///
/// The manifest is the journal. It names the old site's files and the new one's before the first of them is touched, so
/// that after a kill the next build still knows all that builds have made.
struct PublicationInPlace {
  let place: PublicationPlace
  let old: OutputTree
  let plan: PublicationPlan

  func run() throws(FileError) {
    let changed = plan.files.filter { !$0.isUnchanged && !$0.isManifest }
    try replace(OutputTree.manifest, PublicationPlan.manifest(old.made.union(plan.paths)))
    // Without the journal the next build would take new files for somebody's.
    if plan.isSynced { try Disk.sync(place.output) }
    // What pages need stands there before them, and the first page comes last.
    for file in changed.sorted(by: { Self.rank($0.path) < Self.rank($1.path) }) {
      try makeWay(for: file.path)
      try replace(file.path, file.bytes)
    }
    for path in plan.removed where try FileStatus.of(at(path))?.kind != .folder {
      try Disk.removeFile(at(path))
      try removeFolders(above: path)
    }
    try replace(OutputTree.manifest, PublicationPlan.manifest(plan.paths))
    if plan.isSynced { try Disk.sync(place.output) }
  }

  private func at(_ path: FilePath) -> FilePath { place.output.appending(path) }

  private func replace(_ path: FilePath, _ bytes: [UInt8]) throws(FileError) {
    try Disk.replace(at(path), bytes, isSynced: plan.isSynced)
  }

  private static func rank(_ path: FilePath) -> Int {
    if path == FilePath("index.html") { return 2 }
    return path.bytes.suffix(5).elementsEqual(".html".utf8) ? 1 : 0
  }

  /// Makes the folders that lead to a file, and takes away what earlier builds made in its place.
  private func makeWay(for path: FilePath) throws(FileError) {
    if try FileStatus.of(at(path))?.kind == .folder { try removeMade(in: path) }
    var above: [FilePath] = []
    var folder = path.parent
    while let next = folder {
      above.append(next)
      folder = next.parent
    }
    for folder in above.reversed() {
      if let status = try FileStatus.of(at(folder)), status.kind != .folder {
        try Disk.removeFile(at(folder))
      }
      try Disk.makeFolder(at(folder))
    }
  }

  private func removeMade(in folder: FilePath) throws(FileError) {
    for path in old.made where path.isWithin(folder) && path != folder {
      if try FileStatus.of(at(path))?.kind != .folder { try Disk.removeFile(at(path)) }
      try removeFolders(above: path)
    }
  }

  /// Removes the folders that led to a file if nothing is left in them.
  private func removeFolders(above path: FilePath) throws(FileError) {
    var folder = path.parent
    while let next = folder {
      do throws(FileError) {
        guard try Disk.removeEmptyFolder(at(next)) else { return }
      } catch {
        // A mount point stays, though nothing is in it.
        if error.isOfPlace { return }
        throw error
      }
      folder = next.parent
    }
  }
}
