import Formats

/// What stands in the output folder before a publication.
struct OutputTree {
  let exists: Bool
  /// The permission bits of the folder.
  let mode: UInt32
  /// Every entry by its path relative to the folder.
  let entries: [String: FileStatus]
  /// The paths that the last build made, as its manifest says.
  let made: Set<String>

  private let root: String

  init(_ root: String, manifest: String) throws(FileError) {
    self.root = root
    guard let status = try FileStatus.of(root, followingLinks: true) else {
      (exists, mode, entries, made) = (false, 0o777, [:], [])
      return
    }
    guard status.kind == .folder else {
      throw FileError("cannot publish to", root, reason: "it is not a folder")
    }
    var entries: [String: FileStatus] = [:]
    var pending = [""]
    while let folder = pending.popLast() {
      for name in try Disk.names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        guard let status = try FileStatus.of("\(root)/\(path)") else { continue }
        entries[path] = status
        if status.kind == .folder { pending.append(path) }
      }
    }
    var made: Set<String> = []
    if entries[manifest]?.kind == .file {
      let text = String(decoding: try Disk.read("\(root)/\(manifest)"), as: UTF8.self)
      made = Set(text.split(separator: "\n").map(String.init))
      made.insert(manifest)
    }
    (exists, mode, self.entries, self.made) = (true, status.mode, entries, made)
  }

  /// Whether a file with exactly these bytes stands there.
  func contains(_ file: OutputFile) throws(FileError) -> Bool {
    guard let status = entries[file.path], status.kind == .file else { return false }
    guard status.size == file.bytes.count else { return false }
    return try Disk.read("\(root)/\(file.path)") == file.bytes
  }

  /// Whether something stands at `path` that no build made.
  func isForeign(_ path: String) -> Bool {
    guard let status = entries[path] else { return false }
    if status.kind == .folder { return foreign.contains { $0.path.hasPrefix(path + "/") } }
    return !made.contains(path)
  }

  /// The entries that people put there, folders before what is in them; a folder that holds only made files is not one.
  var foreign: [(path: String, status: FileStatus)] {
    var foldersOfMade: Set<String> = []
    for path in made {
      var folder = Disk.parent(of: path)
      while let above = folder, foldersOfMade.insert(above).inserted {
        folder = Disk.parent(of: above)
      }
    }
    return entries.filter { path, status in
      !made.contains(path) && !(status.kind == .folder && foldersOfMade.contains(path))
    }
    .map { (path: $0.key, status: $0.value) }
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
