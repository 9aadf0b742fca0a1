/// What a note of the file system has no room for, as a hidden file of the output: like the manifest beside it, it is made by
/// builds, is no part of the site, and may be lost at any time.
enum LongNote {
  /// The file's name in the output folder.
  static let name = FilePath(".sitegen-report")

  /// What the file begins with, so that nobody else's is taken for it.
  private static let head = Array("What the last build said. Builds write this file anew.\n".utf8)

  /// The note in a folder; `nil` if none is there that a build made.
  static func read(in folder: FilePath) throws(FileError) -> [UInt8]? {
    let path = folder.appending(name)
    guard try FileStatus.of(path)?.kind == .file else { return nil }
    let bytes = try Disk.read(path)
    return bytes.starts(with: head) ? Array(bytes.dropFirst(head.count)) : nil
  }

  /// Puts a note into a folder; whether there is room for it that nobody else has taken.
  static func write(_ note: [UInt8], in folder: FilePath) throws(FileError) -> Bool {
    let known = try read(in: folder)
    if known == note { return true }
    let path = folder.appending(name)
    if known == nil, try FileStatus.of(path) != nil { return false }
    try Disk.replace(path, head + note)
    return true
  }

  /// Removes the note from a folder.
  static func remove(from folder: FilePath) throws(FileError) {
    if try read(in: folder) != nil { try Disk.removeFile(folder.appending(name)) }
  }
}
