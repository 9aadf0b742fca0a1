package import Formats

/// Puts a built site in place of the last one, whole: whoever looks sees the old site or the new one, never a mix.
///
/// What is unchanged is hard-linked into a new folder beside the output, the rest is written there, and
/// the two folders are exchanged in one step. A process killed at any moment leaves one whole site; the
/// next publication clears what it left behind. A manifest in the output tells the files that builds made
/// from those that people put there: the latter are carried over and never changed.
package struct Publication {
  /// The manifest's name in the output folder: one path a line, in byte order.
  package static let manifestName = ".sitegen-manifest"

  /// What a publication did, in files.
  package struct Summary: Hashable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  fileprivate let output: String
  fileprivate let staging: String
  fileprivate let files: [OutputFile]

  /// Publishes `files` to the folder `output`, which is made if it is not there.
  package static func publish(_ files: [OutputFile], to output: String) throws(FileError) -> Summary
  {
    var folder = output
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    if try !Disk.exists(folder) { try Disk.makeFolder(Disk.parent(of: folder) ?? ".") }
    let parent = try Disk.realPath(Disk.parent(of: folder) ?? ".") ?? "."
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty, name != ".", name != ".." else {
      throw FileError("cannot publish to", output, reason: "the output must be a named folder")
    }
    let path = try Disk.realPath(folder) ?? "\(parent)/\(name)"
    let home = Disk.parent(of: path) ?? "/"
    let base = path.split(separator: "/").last.map(String.init) ?? name
    let publication = Publication(
      output: path, staging: "\(home)/.\(base).sitegen-new", files: files)
    return try FolderLock.holding(home) { () throws(FileError) in try publication.run() }
  }

  private func run() throws(FileError) -> Summary {
    try Disk.remove(staging)
    let old = try OutputTree(output, manifest: Self.manifestName)
    let paths = files.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let manifest = OutputFile(
      path: Self.manifestName, bytes: Array(paths.map { $0 + "\n" }.joined().utf8))
    var summary = Summary()
    var plan: [(file: OutputFile, isUnchanged: Bool)] = []
    for file in files + [manifest] {
      let isUnchanged = try old.contains(file)
      if !isUnchanged, old.isForeign(file.path) {
        throw FileError(
          "cannot write", "\(output)/\(file.path)",
          reason: "a file that no build made is there; move it away")
      }
      plan.append((file, isUnchanged))
      guard file.path != Self.manifestName else { continue }
      if isUnchanged { summary.unchanged += 1 } else { summary.written += 1 }
    }
    let made = Set(paths + [Self.manifestName])
    summary.removed = old.made.count { !made.contains($0) && old.entries[$0] != nil }
    if old.exists, summary.removed == 0, plan.allSatisfy(\.isUnchanged) { return summary }
    try stage(plan, carrying: old)
    try swap(replacing: old.exists)
    return summary
  }

  /// Builds the new folder beside the output.
  private func stage(
    _ plan: [(file: OutputFile, isUnchanged: Bool)], carrying old: OutputTree
  ) throws(FileError) {
    try Disk.makeFolder(staging, mode: old.mode)
    var folders: Set<String> = [""]
    for (file, isUnchanged) in plan {
      try makeFolders(above: file.path, known: &folders)
      let target = "\(staging)/\(file.path)"
      if isUnchanged, try Disk.link("\(output)/\(file.path)", to: target) { continue }
      try Disk.create(target, file.bytes)
    }
    let made = Set(plan.map(\.file.path))
    for (path, status) in old.foreign where !made.contains(path) {
      try makeFolders(above: path, known: &folders)
      let (source, target) = ("\(output)/\(path)", "\(staging)/\(path)")
      switch status.kind {
      case .folder:
        if folders.insert(path).inserted { try Disk.makeFolder(target, mode: status.mode) }
      case .link: try Disk.copyLink(source, to: target)
      case .file, .other:
        if try !Disk.link(source, to: target) { try Disk.create(target, Disk.read(source)) }
      }
    }
  }

  private func makeFolders(above path: String, known: inout Set<String>) throws(FileError) {
    guard let folder = Disk.parent(of: path), known.insert(folder).inserted else { return }
    try Disk.makeFolder("\(staging)/\(folder)")
  }

  /// Puts the new folder in the old one's place.
  private func swap(replacing: Bool) throws(FileError) {
    guard replacing else { return try Disk.move(staging, to: output) }
    if try Disk.exchange(staging, output) { return try Disk.remove(staging) }
    let aside = staging + ".old"
    try Disk.remove(aside)
    try Disk.move(output, to: aside)
    try Disk.move(staging, to: output)
    try Disk.remove(aside)
  }
}
