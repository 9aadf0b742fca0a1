#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells whether a build would change nothing: a fingerprint of what the last one was made from and of what it made, kept
/// with the output folder as an extended attribute. It is no part of the site, may be lost at any time, and stands for
/// nothing but time saved; where the file system keeps no such notes, every build is a whole one.
///
/// Content is compared by sizes and times. A file that is written twice within a tick of the clock would go unnoticed, so
/// the stamp is set only when all that it stands for is older than a tick, or was read again and found the same.
package struct BuildStamp: Sendable {
  private let inputs: [FilePath]
  private let output: String
  private let settings: [String]
  /// In nanoseconds since 1970.
  private let start: Int
  private let before: FolderTreeState
  private let program: FolderTreeState

  private static let name = "user.sitegen.build"
  /// More than a tick of any clock that file systems take their times from, in nanoseconds.
  private static let tick = 20_000_000

  /// Looks at the folders that a build is about to read. `settings` is all else that its result hangs on.
  package init(inputs: [String], output: String, settings: [String]) {
    start = Self.now()
    self.inputs = inputs.map { FilePath($0) }
    self.output = output
    self.settings = settings
    program = FolderTreeState(of: [FilePath("/proc/self/exe")])
    before = FolderTreeState(of: self.inputs, since: start - Self.tick)
  }

  /// What was kept by the build that made what stands in the output from what stands in the inputs; `nil` if there was none.
  package func kept() -> [UInt8]? {
    guard let place, !place.isInterrupted,
      let note = ExtendedAttribute.read(Self.name, of: place.output),
      note.starts(with: fingerprint(state(of: place)).utf8)
    else { return nil }
    let words = note.dropFirst(16)
    switch words.first {
    case Self.isShort: return Array(words.dropFirst())
    case Self.isLong:
      guard let long = longNote(in: place), words.dropFirst().elementsEqual(digest(of: long)) else {
        return nil
      }
      return long
    default: return nil
    }
  }

  /// Keeps `words` for the next build, if it is certain that it can tell whether anything has changed. `isAsRead` says
  /// whether the file at a path holds what this build has read there.
  package func keep(_ words: [UInt8], isAsRead: (FilePath) -> Bool) {
    guard let place else { return }
    let made = state(of: place)
    let now = waited(for: made)
    guard FolderTreeState(of: inputs, since: start - Self.tick) == before,
      max(made.newest, before.newest) < now - Self.tick, !isCoarse(made), !isCoarse(before),
      before.recent.allSatisfy(isAsRead)
    else { return }
    var note = Array(fingerprint(made).utf8)
    let isLong = note.count + 1 + words.count > ExtendedAttribute.capacity
    note += isLong ? [Self.isLong] + digest(of: words) : [Self.isShort] + words
    if putLongNote(isLong ? words : nil, in: place) {
      ExtendedAttribute.write(Self.name, note, of: place.output)
    } else {
      ExtendedAttribute.remove(Self.name, of: place.output)
    }
  }

  /// What the note holds behind the fingerprint: the words, or what tells that they are those of the long note.
  private static let (isShort, isLong) = (UInt8(ascii: "="), UInt8(ascii: "@"))

  /// What stands in the output but for the long note, which is told by its digest.
  private func state(of place: PublicationPlace) -> FolderTreeState {
    FolderTreeState(of: [place.output], besides: place.output.appending(LongNote.name))
  }

  private func longNote(in place: PublicationPlace) -> [UInt8]? {
    do throws(FileError) { return try LongNote.read(in: place.output) } catch { return nil }
  }

  /// Puts the long note there, or takes it away; whether that could be done.
  private func putLongNote(_ words: [UInt8]?, in place: PublicationPlace) -> Bool {
    do throws(FileError) {
      if let words { return try LongNote.write(words, in: place.output) }
      try LongNote.remove(from: place.output)
      return true
    } catch {
      return false
    }
  }

  private func digest(of words: [UInt8]) -> [UInt8] { Array(Digest(words).description.utf8) }

  /// The time, once the files just made are older than a tick: waited for only where that is little beside the build.
  private func waited(for made: FolderTreeState) -> Int {
    let now = Self.now()
    let rest = made.newest + Self.tick - now
    guard rest >= 0, rest <= Self.tick, now - start > 20 * Self.tick else { return now }
    usleep(UInt32(rest / 1000) + 1000)
    return Self.now()
  }

  /// Whether a file system seems to know whole seconds only, and the last of them is not over.
  private func isCoarse(_ state: FolderTreeState) -> Bool {
    state.newest % 1_000_000_000 == 0 && state.newest > Self.now() - 3_000_000_000
  }

  private func fingerprint(_ made: FolderTreeState) -> String {
    var digest = Digest()
    for state in [program, before, made] {
      digest.combine(Array(state.description.utf8))
    }
    for setting in settings { digest.combine(Array(setting.utf8)) }
    return digest.description
  }

  /// The output folder, if it is there.
  private var place: PublicationPlace? {
    do throws(FileError) {
      guard let path = try Disk.realPath(FilePath(output)), let home = path.parent else {
        return nil
      }
      return PublicationPlace(output: path, home: home)
    } catch {
      return nil
    }
  }

  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
