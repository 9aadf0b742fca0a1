/// A publication that builds the new site beside the output and exchanges the two folders in one step.
struct StagedPublication {
  let place: PublicationPlace
  let old: OutputTree
  let plan: PublicationPlan

  /// Publishes, and tells what people had put in the way of the new site meanwhile, and what is left of the old one.
  func run() throws(FileError) -> OldFolder.Outcome {
    var carried: [FilePath: FileStatus] = [:]
    do throws(FileError) {
      try stage(&carried)
      if plan.isSynced { try Disk.sync(place.staging) }
      if old.status == nil {
        try Disk.move(place.staging, to: place.output)
      } else {
        try Disk.move(place.staging, to: place.aside)
        try Disk.exchange(place.aside, place.output)
      }
    } catch {
      // Nothing in them is anybody else's yet.
      try Disk.remove(place.staging)
      try Disk.remove(place.aside)
      throw error
    }
    if old.status != nil { try takeAway(carried) }
    // Before anything of the old site goes: after a power cut one of the two is whole.
    if plan.isSynced { try Disk.sync(place.home) }
    guard old.status != nil else { return OldFolder.Outcome() }
    bringFoldersBack()
    return try OldFolder(
      place: place, made: old.made, published: plan.paths, carried: carried
    ).empty()
  }

  /// Builds the new folder beside the output, and notes the files of people in it as they are.
  private func stage(_ carried: inout [FilePath: FileStatus]) throws(FileError) {
    try Disk.makeFolder(place.staging, mode: old.status == nil ? 0o777 : 0o700)
    if let status = old.status {
      try Disk.makeAlike(place.staging, status.opened)
    }
    var folders = [FilePath("")]
    var known = Set(folders)
    for file in plan.files {
      try makeFolders(above: file.path, &folders, &known)
      let target = place.staging.appending(file.path)
      if file.isUnchanged, try link(file.path, to: target) { continue }
      try Disk.create(target, file.bytes)
    }
    for (path, status) in old.foreign where !plan.paths.contains(path) {
      try makeFolders(above: path, &folders, &known)
      if status.kind == .folder {
        try makeFolder(path, &folders, &known)
      } else {
        try carry(path)
        carried[path] = try FileStatus.of(place.staging.appending(path))
      }
    }
    for folder in folders.reversed() {
      let status = folder.isEmpty ? old.status : old.entries[folder]
      guard let status, status.kind == .folder else { continue }
      try Disk.makeAlike(folder.isEmpty ? place.staging : place.staging.appending(folder), status)
    }
  }

  /// Gives a file of somebody a second name in the new folder. One that is gone meanwhile has been taken away; one that is
  /// being replaced again and again is caught between two replacements.
  private func carry(_ path: FilePath) throws(FileError) {
    var attempts = 1000
    while true {
      do throws(FileError) {
        return try Disk.link(place.output.appending(path), to: place.staging.appending(path))
      } catch {
        guard error.isOfMissing else { throw error }
        attempts -= 1
        if attempts == 0 { throw error }
        guard try Disk.exists(place.output.appending(path)) else { return }
      }
    }
  }

  /// Takes away what somebody had taken away, or given another name, since it was carried over: with two names in the new site
  /// one file could not take the other's place any more.
  private func takeAway(_ carried: [FilePath: FileStatus]) throws(FileError) {
    for (path, status) in carried {
      let (here, there) = (place.aside.appending(path), place.output.appending(path))
      guard try !Disk.exists(here), try FileStatus.of(there)?.identity == status.identity else {
        continue
      }
      // With its folder it was taken away.
      guard try Disk.exists(here.parent ?? here) else {
        try Disk.removeFile(there)
        continue
      }
      do throws(FileError) {
        guard try Disk.moveIfFree(there, to: here) else { continue }
      } catch {
        if error.isOfMissing { continue }
        throw error
      }
      // What has come there in this moment goes back.
      if try FileStatus.of(here)?.identity == status.identity {
        try Disk.removeFile(here)
      } else {
        _ = try Disk.moveIfFree(here, to: there)
      }
    }
  }

  /// Whether an unchanged file could be given a second name: without that it is copied.
  private func link(_ path: FilePath, to target: FilePath) throws(FileError) -> Bool {
    do throws(FileError) {
      try Disk.link(place.output.appending(path), to: target)
      return true
    } catch {
      if error.isOfPlace { return false }
      throw error
    }
  }

  private func makeFolders(
    above path: FilePath, _ folders: inout [FilePath], _ known: inout Set<FilePath>
  ) throws(FileError) {
    guard let folder = path.parent, !known.contains(folder) else { return }
    try makeFolders(above: folder, &folders, &known)
    try makeFolder(folder, &folders, &known)
  }

  private func makeFolder(
    _ path: FilePath, _ folders: inout [FilePath], _ known: inout Set<FilePath>
  ) throws(FileError) {
    guard known.insert(path).inserted else { return }
    folders.append(path)
    try Disk.makeFolder(place.staging.appending(path))
    if let status = old.entries[path], status.kind == .folder {
      try Disk.makeAlike(place.staging.appending(path), status.opened)
    }
  }

  /// Puts people's own folders in the place of their likenesses, so that who works in one goes on in it.
  private func bringFoldersBack() {
    let folders = old.foreign.filter { $0.status.kind == .folder }.map(\.path)
    var brought: Set<FilePath> = []
    for folder in folders {
      if let parent = folder.parent, brought.contains(parent) {
        brought.insert(folder)
        continue
      }
      do throws(FileError) {
        try Disk.exchange(place.aside.appending(folder), place.output.appending(folder))
        brought.insert(folder)
      } catch {
        // The likeness holds the same files.
        continue
      }
    }
  }
}

extension FileStatus {
  /// The same with the right to write for who owns it.
  fileprivate var opened: FileStatus {
    FileStatus(
      kind: kind, size: size, mode: mode | 0o700, owner: owner, modified: modified,
      changed: changed, identity: identity)
  }
}
