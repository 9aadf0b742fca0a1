import Diagnostics

/// The files of a folder as they were read, kept from read to read until they change.
package struct FileMemory: Sendable {
  private var files: [FilePath: Kept] = [:]

  private struct Kept: Sendable {
    let status: FileStatus
    let file: SourceFile
  }

  package init() {}

  /// Forgets what `change` may have changed.
  package mutating func forget(_ change: FolderChange) {
    switch change {
    case .everything: files = [:]
    case .files(let names): files = files.filter { !names.contains($0.key.name) }
    }
  }

  /// The file at `path`, as it was read while it had this status; `nil` if it must be read. Statuses alone do not tell: a
  /// file may be written twice within a tick of the clock, which a watch then tells of.
  func file(at path: FilePath, _ status: FileStatus) -> SourceFile? {
    files[path].flatMap { $0.status == status ? $0.file : nil }
  }

  /// Whether the file at `path` is kept and has these bytes.
  package func holds(_ bytes: [UInt8], at path: FilePath) -> Bool {
    files[path]?.file.bytes == bytes
  }

  /// Keeps a file that has been read. A link's own name is not the one under which its file changes: it is not kept.
  mutating func keep(_ file: SourceFile, at path: FilePath, _ status: FileStatus) {
    files[path] = Kept(status: status, file: file)
  }
}
