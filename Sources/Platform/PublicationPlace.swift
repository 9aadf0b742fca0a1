#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a site is published, and the folders beside it that a publication makes and leaves none of.
struct PublicationPlace {
  /// The output folder: absolute, without links.
  let output: FilePath
  /// The folder that it stands in.
  let home: FilePath

  /// The new site while it is put together; nobody sees it, and nothing in it is anybody else's.
  var staging: FilePath { home.appending(hidden(".sitegen-new")) }

  /// The new site in the moment before it is exchanged for the old one, and the old one after that.
  var aside: FilePath { home.appending(hidden(".sitegen-old")) }

  private func hidden(_ suffix: String) -> FilePath {
    var name = output.name.bytes
    // Names end at 255 bytes.
    if name.count > 240 { name = Array(Digest(name).description.utf8) }
    return FilePath(([UInt8(ascii: ".")] + name + suffix.utf8)[...])
  }

  /// Whether a killed publication has left something.
  var isInterrupted: Bool {
    do throws(FileError) {
      if try Disk.exists(staging) { return true }
      return try Disk.exists(aside)
    } catch {
      return false
    }
  }

  /// Clears what a killed publication left, and brings back what people had put into it. Why that cannot be cleared, and the
  /// site not be exchanged therefore.
  func recover(_ summary: inout Publication.Summary) throws(FileError) -> String? {
    // Where nothing can be left, as in a folder that must not be looked into, nothing is.
    do throws(FileError) {
      if try Disk.exists(staging) { try Disk.remove(staging) }
      guard try Disk.exists(aside) else { return nil }
    } catch {
      if error.isOfPlace { return nil }
      throw error
    }
    guard try Disk.exists(output) else {
      try Disk.move(aside, to: output)
      return nil
    }
    let made = try OutputTree.made(in: aside)
    let published = try OutputTree.made(in: output)
    let outcome = try OldFolder(place: self, made: made, published: published, carried: nil)
      .empty()
    summary.kept += outcome.kept
    return outcome.obstacle
  }

  /// An error in the words of who knows the output folder only.
  func shown(_ error: FileError) -> FileError {
    let path = FilePath(error.path)
    for folder in [staging, aside] where path.isWithin(folder) {
      let inside = path.relative(to: folder)
      return FileError(
        error.action, (inside.isEmpty ? output : output.appending(inside)).description,
        reason: error.reason, code: error.code)
    }
    return error
  }
}

extension FileError {
  /// Whether the error tells that a place does not let itself be written like that, rather than that the machine failed.
  var isOfPlace: Bool {
    [
      EACCES, EPERM, EROFS, EXDEV, EBUSY, EINVAL, ENOSYS, ENOTSUP, EMLINK, ENAMETOOLONG,
    ].contains(code)
  }

  /// Whether nothing is there.
  var isOfMissing: Bool { code == ENOENT }

  /// Whether symbolic links lead around in a circle.
  var isLinkCircle: Bool { code == ELOOP }
}
