import Formats

/// What a publication is to do to the output.
struct PublicationPlan {
  /// A file of the site.
  struct File {
    let path: FilePath
    let bytes: [UInt8]
    /// Whether it stands in the output already.
    let isUnchanged: Bool

    var isManifest: Bool { path == OutputTree.manifest }
  }

  /// The manifest first, then the files of the site.
  let files: [File]
  /// The paths of the files.
  let paths: Set<FilePath>
  /// The files that an earlier build made and this one does not, in byte order.
  let removed: [FilePath]
  let isSynced: Bool

  /// Plans to put `files` in the place of `old`. A file of somebody that is in the way is an error.
  init(_ files: [OutputFile], over old: OutputTree, isSynced: Bool) throws(FileError) {
    self.isSynced = isSynced
    let manifest = OutputFile(
      path: Publication.manifestName, bytes: Self.manifest(files.map { FilePath($0.path) }))
    var planned: [File] = []
    for file in [manifest] + files {
      let path = FilePath(file.path)
      let isUnchanged = try old.contains(file)
      if !isUnchanged, let foreign = try old.foreign(inTheWayOf: path) {
        throw FileError(
          "cannot write", old.root.appending(path).description,
          reason: foreign == path
            ? "a file that no build made is there; move it away"
            : "\(foreign) is there, and no build made it; move it away")
      }
      planned.append(File(path: path, bytes: file.bytes, isUnchanged: isUnchanged))
    }
    self.files = planned
    let paths = Set(planned.map(\.path))
    self.paths = paths
    var removed: [FilePath] = []
    for path in old.made.subtracting(paths).sorted() where path != LongNote.name {
      guard let status = try FileStatus.of(old.root.appending(path)) else { continue }
      if status.kind != .folder { removed.append(path) }
    }
    self.removed = removed
  }

  /// The bytes of a manifest of these paths.
  static func manifest(_ paths: some Sequence<FilePath>) -> [UInt8] {
    paths.filter { $0 != OutputTree.manifest }.sorted().flatMap { $0.bytes + [UInt8(ascii: "\n")] }
  }
}
