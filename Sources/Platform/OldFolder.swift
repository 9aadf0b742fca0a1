#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The old site's folder once the new one has taken its place. It is emptied of what is accounted for and of nothing
/// else: what people have put there meanwhile moves over to the new site.
struct OldFolder {
  let place: PublicationPlace
  /// The paths that a build made in this folder.
  let made: Set<FilePath>
  /// The paths that the new site is made of.
  let published: Set<FilePath>
  /// The files of people that the new site was given a second name of, as they were then; `nil` if nobody knows, after a kill.
  let carried: [FilePath: FileStatus]?
  private let foldersOfMade: Set<FilePath>
  private var kept: [FilePath] = []
  /// What does not let itself be removed or moved, such as files that nobody may change, and why.
  private var stuck: [FilePath: FileError] = [:]

  /// How often a folder is looked through again because something has come into it.
  private static let attempts = 1000

  init(
    place: PublicationPlace, made: Set<FilePath>, published: Set<FilePath>,
    carried: [FilePath: FileStatus]?
  ) {
    (self.place, self.made, self.published, self.carried) = (place, made, published, carried)
    foldersOfMade = OutputTree.folders(above: made)
  }

  /// What came of the folder.
  struct Outcome {
    /// The paths, in the output, of files that could not keep theirs.
    var kept: [String] = []
    /// Why the folder is still there, with all in it that does not let itself be removed and nothing else.
    var obstacle: String?
  }

  /// Removes the folder.
  consuming func empty() throws(FileError) -> Outcome {
    try empty(FilePath(""))
    var outcome = Outcome(kept: kept.map(\.description))
    if let first = stuck.keys.sorted().first(where: { !$0.isEmpty }), let error = stuck[first] {
      outcome.obstacle =
        "\(place.aside.name) beside it is left of an earlier site and cannot be removed (\(first): "
        + "\(error.reason))"
    }
    return outcome
  }

  private mutating func empty(_ folder: FilePath) throws(FileError) {
    let path = folder.isEmpty ? place.aside : place.aside.appending(folder)
    guard let status = try FileStatus.of(path) else { return }
    if status.mode & 0o700 != 0o700 { _ = unsafe chmod(path.cString, mode_t(status.mode | 0o700)) }
    for _ in 0..<Self.attempts {
      for name in try Disk.names(in: path) {
        let entry = folder.appending(name)
        if entry == OutputTree.manifest || stuck[entry] != nil { continue }
        guard let found = try FileStatus.of(place.aside.appending(entry)) else { continue }
        do throws(FileError) {
          if found.kind != .folder {
            try settle(entry, found)
          } else if try !moveWhole(entry) {
            try empty(entry)
          }
        } catch {
          guard error.isOfPlace else { throw error }
          stuck[entry] = error
        }
      }
      // The manifest goes last: whoever goes on after a kill must know what builds have made.
      if folder.isEmpty, try Disk.names(in: path) == [OutputTree.manifest] {
        try Disk.removeFile(path.appending(OutputTree.manifest))
      }
      if try Disk.removeEmptyFolder(path) { return }
      let rest = try Disk.names(in: path).map(folder.appending)
      let known = stuck
      if let error = rest.compactMap({ known[$0] }).first,
        rest.allSatisfy({ known[$0] != nil || $0 == OutputTree.manifest })
      {
        stuck[folder] = error
        return
      }
    }
    throw FileError(
      "cannot clear", place.output.description,
      reason: "what is in it is written to without end; end the program that does")
  }

  /// Moves a folder of people that the output does not have; whether it did.
  private func moveWhole(_ path: FilePath) throws(FileError) -> Bool {
    guard !foldersOfMade.contains(path), try !Disk.exists(place.output.appending(path)) else {
      return false
    }
    try makeFolders(above: path)
    try Disk.move(place.aside.appending(path), to: place.output.appending(path))
    return true
  }

  /// Removes a file that a build made or that the output has too, and moves any other there. What the output gets meanwhile
  /// is met again when the folder is looked through the next time.
  private mutating func settle(_ path: FilePath, _ found: FileStatus) throws(FileError) {
    let (source, target) = (place.aside.appending(path), place.output.appending(path))
    if made.contains(path) { return try Disk.removeFile(source) }
    guard let there = try FileStatus.of(target) else {
      // Somebody has taken it away from the new site.
      if let carried = carried?[path], found.isSame(as: carried) {
        return try Disk.removeFile(source)
      }
      try makeFolders(above: path)
      guard try Disk.exists(target.parent ?? target) else { return try keep(path) }
      _ = try Disk.moveIfFree(source, to: target)
      return
    }
    if there.identity == found.identity { return try Disk.removeFile(source) }
    if published.contains(path) || there.kind == .folder { return try keep(path) }
    // The same path written twice meanwhile: the later stays, as it does without a build.
    if isLater(found, than: there, at: path) {
      try replace(there, at: target, by: found, at: source)
    } else {
      try Disk.removeFile(source)
    }
  }

  /// Whether of two files the one here is later: one that is no longer what was carried over is later than one that is. A
  /// clock, which goes in steps of milliseconds, decides only where neither is.
  private func isLater(_ found: FileStatus, than there: FileStatus, at path: FilePath) -> Bool {
    if let carried = carried?[path] {
      if there.isSame(as: carried) { return true }
      if found.isSame(as: carried) { return false }
    }
    return found.changed > there.changed
  }

  /// Puts a file of this folder in the place of the output's. If somebody replaces that one at the same time, what comes out
  /// of the exchange is later than what went in, and goes back.
  private func replace(
    _ there: FileStatus, at target: FilePath, by found: FileStatus, at source: FilePath
  ) throws(FileError) {
    var (new, old) = (found, there)
    do throws(FileError) {
      for _ in 0..<Self.attempts {
        try Disk.exchange(source, target)
        guard let out = try FileStatus.of(source) else { return }
        if out.kind == .folder { return try Disk.exchange(source, target) }
        if out.isSame(as: old) { return try Disk.removeFile(source) }
        (new, old) = (out, new)
      }
    } catch {
      if error.isOfMissing { return }
      guard error.isOfPlace else { throw error }
      try Disk.move(source, to: target)
    }
  }

  /// Moves a file whose path the new site has taken to the first free path beside it.
  private mutating func keep(_ path: FilePath) throws(FileError) {
    var number = 1
    while true {
      let name = FilePath((path.bytes + Array(".kept-\(number)".utf8))[...])
      let target = place.output.appending(name)
      if try !Disk.exists(target) {
        try makeFolders(above: name)
        try Disk.move(place.aside.appending(path), to: target)
        kept.append(name)
        return
      }
      number += 1
    }
  }

  /// Makes the folders of the output that lead to `path`, each like the one here.
  private func makeFolders(above path: FilePath) throws(FileError) {
    guard let folder = path.parent, try !Disk.exists(place.output.appending(folder)) else { return }
    try makeFolders(above: folder)
    try Disk.makeFolder(place.output.appending(folder))
    if let status = try FileStatus.of(place.aside.appending(folder)) {
      try Disk.makeAlike(place.output.appending(folder), status)
    }
  }
}
