import Diagnostics

/// Files that are put where nothing is: all of them or none.
package struct NewFiles {
  private let files: [(path: FilePath, bytes: [UInt8])]

  package init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = files.map { (FilePath($0.path), $0.bytes) }
  }

  /// Writes the files. One that is there is an error, and nothing is written, unless a call that was killed has left it:
  /// then it is as it would be, and others are missing.
  package func write() throws(FileError) {
    var missing: [(path: FilePath, bytes: [UInt8])] = []
    var other: FilePath?
    for file in files {
      if try !Disk.exists(file.path) {
        missing.append(file)
      } else if try !isThere(file.path, file.bytes) {
        other = other ?? file.path
      }
    }
    if let taken = other ?? (missing.isEmpty ? files.first?.path : nil) { throw Self.taken(taken) }
    var made: [FilePath] = []
    do throws(FileError) {
      for (path, bytes) in missing {
        try makeFolders(above: path, &made)
        guard try Disk.add(path, bytes) else { throw Self.taken(path) }
        made.append(path)
      }
    } catch {
      for path in made.reversed() {
        if try FileStatus.of(path)?.kind == .folder {
          _ = try Disk.removeEmptyFolder(path)
        } else {
          try Disk.removeFile(path)
        }
      }
      throw error
    }
  }

  private static func taken(_ path: FilePath) -> FileError {
    FileError("will not overwrite", path.description, reason: "nothing was written")
  }

  private func isThere(_ path: FilePath, _ bytes: [UInt8]) throws(FileError) -> Bool {
    guard let status = try FileStatus.of(path), status.kind == .file, status.size == bytes.count
    else { return false }
    return try Disk.read(path) == bytes
  }

  /// Makes the folders that lead to a file, and notes them.
  private func makeFolders(above path: FilePath, _ made: inout [FilePath]) throws(FileError) {
    guard let folder = path.parent, try FileStatus.of(folder, followingLinks: true) == nil else {
      return
    }
    try makeFolders(above: folder, &made)
    try Disk.makeFolder(folder)
    made.append(folder)
  }
}
