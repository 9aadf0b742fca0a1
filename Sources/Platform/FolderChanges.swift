#if canImport(Glibc)
  import Glibc

  /// The changes below some folders as Linux tells them (inotify(7)): a descriptor to read, and what its bytes mean.
  package struct FolderChanges: Sendable {
    /// The descriptor that the events are read from, without waiting; whoever reads it closes it.
    package let descriptor: Int32
    private let roots: [String]
    private var folders: [Int32: Interest] = [:]

    /// Which names in a watched folder matter.
    private enum Interest {
      case all
      /// A folder that holds a root: the root may be replaced as a whole.
      case names(Set<FilePath>)
    }

    private static let events =
      UInt32(IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_ATTRIB)
      | UInt32(IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF | IN_ONLYDIR)
    private static let shape =
      UInt32(IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF | IN_Q_OVERFLOW | IN_UNMOUNT)

    /// Begins to watch; `roots` need not be there yet, but the folders that hold them.
    package init(below roots: [String]) throws(FileError) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      self.roots = roots
      guard descriptor >= 0 else { throw FileError("cannot watch", FilePath(roots.first ?? ".")) }
      do throws(FileError) { try watch() } catch {
        close()
        throw error
      }
    }

    /// Ends the watch.
    package func close() { _ = Glibc.close(descriptor) }

    /// What these events, whole ones as read from the descriptor, may change of what a build reads; `nil` if nothing.
    ///
    /// New folders are watched before this returns, so whoever reads the tree then misses nothing.
    package mutating func take(_ bytes: [UInt8]) throws(FileError) -> FolderChange? {
      var change: FolderChange?
      var isReshaped = false
      var offset = 0
      while offset + 16 <= bytes.count {
        let (watch, mask, length) = unsafe bytes.withUnsafeBytes { buffer in
          (
            unsafe buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            unsafe buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
            Int(unsafe buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
          )
        }
        let end = min(bytes.count, offset + 16 + length)
        let name = FilePath(bytes[(offset + 16)..<end])
        offset = end
        guard mask & UInt32(IN_IGNORED) == 0 else {
          folders[watch] = nil
          continue
        }
        guard let one = self.change(of: name, in: watch, mask) else { continue }
        change = change?.union(one) ?? one
        // A link to a folder comes without the mark of a folder.
        if mask & Self.shape != 0 || mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 {
          isReshaped = true
        }
      }
      if isReshaped { try self.watch() }
      return change
    }

    private func change(of name: FilePath, in watch: Int32, _ mask: UInt32) -> FolderChange? {
      if mask & UInt32(IN_Q_OVERFLOW) != 0 { return .everything }
      return switch folders[watch] {
      case nil: nil
      case .all: mask & Self.shape == 0 ? .files(named: [name]) : .everything
      case .names(let names): names.contains(name) ? .everything : nil
      }
    }

    /// Watches every folder that is there now, and no other.
    private mutating func watch() throws(FileError) {
      var found: [Int32: Interest] = [:]
      for root in roots {
        let root = FilePath(root)
        for path in Set([root, try Disk.realPath(root) ?? root]) {
          let path = path.withoutSlash
          let name = path.name
          let isAbsolute = path.bytes.first == UInt8(ascii: "/")
          let parent = path.parent ?? FilePath(isAbsolute ? "/" : ".")
          guard let number = try add(parent) else { continue }
          if case .names(let names) = found[number] {
            found[number] = .names(names.union([name]))
          } else {
            found[number] = .names([name])
          }
        }
      }
      // What is made in a folder between being listed and being watched is told by nobody: they are listed again until all
      // were watched before.
      var hasNew = true
      while hasNew {
        hasNew = false
        for folder in FolderTreeState.folders(below: roots) {
          guard let number = try add(folder) else { continue }
          if case .all? = found[number] { continue }
          if folders[number] == nil { hasNew = true }
          found[number] = .all
        }
      }
      for number in folders.keys where found[number] == nil {
        _ = inotify_rm_watch(descriptor, number)
      }
      folders = found
    }

    /// The watch of a folder; `nil` if it has gone or must not be read.
    private func add(_ folder: FilePath) throws(FileError) -> Int32? {
      let number = unsafe inotify_add_watch(descriptor, folder.cString, Self.events)
      if number >= 0 { return number }
      switch errno {
      case ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG: return nil
      default: throw FileError("cannot watch", folder)
      }
    }
  }
#endif
