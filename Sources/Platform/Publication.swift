package import Formats

/// Puts a built site in place of the last one, whole: whoever looks sees the old site or the new one, never a mix.
///
/// What is unchanged is hard-linked into a new folder beside the output, the rest is written there, and the two folders
/// are exchanged in one step (`StagedPublication`). A process killed at any moment leaves one whole site; the next
/// publication clears what it left behind. A manifest in the output tells the files that builds made from those that
/// people put there: the latter are carried over and never changed. A folder that cannot be exchanged, such as a mount
/// point, is written file by file (`PublicationInPlace`): each file is the old one or the new one, never half of one.
package struct Publication {
  /// The manifest's name in the output folder: one path a line, in byte order.
  package static let manifestName = ".sitegen-manifest"

  /// What a publication did, in files.
  package struct Summary: Hashable, Sendable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    /// Why the site was written file by file rather than exchanged as a whole.
    package var obstacle: String?
    /// Files of people that came into the way of the new site while it was written, by the paths that they have now.
    package var kept: [String] = []

    /// Why something is left of the old site.
    package var left: String?

    /// Whether there is nothing to tell of but numbers.
    package var isPlain: Bool { obstacle == nil && kept.isEmpty && left == nil }

    package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0, obstacle: String? = nil) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
      self.obstacle = obstacle
    }
  }

  /// How a site is published.
  package struct Options: Sendable {
    /// Whether a folder with content in which no build has been is taken as the output.
    package var adopts: Bool
    /// Whether the site stands on the disk when the publication ends, and survives a power cut.
    package var isSynced: Bool

    package init(adopts: Bool = true, isSynced: Bool = true) {
      (self.adopts, self.isSynced) = (adopts, isSynced)
    }
  }

  /// Publishes `files` to the folder `output`, which is made if it is not there.
  package static func publish(
    _ files: [OutputFile], to output: String, _ options: Options = Options()
  ) throws(FileError) -> Summary {
    let folder = FilePath(output).withoutSlash
    let path: FilePath
    if let there = try Disk.realPath(folder) {
      path = there
    } else {
      guard try !Disk.exists(folder) else {
        throw FileError(
          "cannot publish to", output,
          reason: "it is a link that leads nowhere; make the folder that it should lead to")
      }
      let above = folder.parent ?? FilePath(folder.bytes.first == UInt8(ascii: "/") ? "/" : ".")
      try Disk.makeFolder(above)
      path = (try Disk.realPath(above) ?? above).appending(folder.name)
    }
    guard let home = path.parent ?? (path.bytes.count > 1 ? FilePath("/") : nil),
      ![".", "..", ""].contains(path.name.description)
    else {
      throw FileError("cannot publish to", output, reason: "the output must be a named folder")
    }
    let place = PublicationPlace(output: path, home: home)
    do throws(FileError) {
      return try FolderLock.holding(home, orElse: path) { () throws(FileError) in
        try run(files, place, options)
      }
    } catch {
      throw place.shown(error)
    }
  }

  private static func run(
    _ files: [OutputFile], _ place: PublicationPlace, _ options: Options
  ) throws(FileError) -> Summary {
    var summary = Summary()
    let left = try place.recover(&summary)
    let old = try OutputTree(place.output)
    if old.status != nil, old.made.isEmpty, !options.adopts {
      let isStrange = old.entries.keys.contains { $0.parent == nil && !isExpected($0) }
      guard !isStrange else {
        throw FileError(
          "cannot publish to", place.output.description,
          reason:
            "it holds files, and no build made them; choose another folder, or take it with --adopt"
        )
      }
    }
    let plan = try PublicationPlan(files, over: old, isSynced: options.isSynced)
    summary.unchanged = plan.files.count { $0.isUnchanged && !$0.isManifest }
    summary.written = plan.files.count { !$0.isUnchanged && !$0.isManifest }
    summary.removed = plan.removed.count
    if old.status != nil, summary.removed == 0, plan.files.allSatisfy(\.isUnchanged) {
      return summary
    }
    summary.obstacle = left ?? old.obstacle
    if summary.obstacle == nil {
      do throws(FileError) {
        let outcome = try StagedPublication(place: place, old: old, plan: plan).run()
        summary.kept += outcome.kept
        summary.left = outcome.obstacle
        return summary
      } catch {
        guard old.status != nil, error.isOfPlace else { throw error }
        summary.obstacle = place.shown(error).reason
      }
    }
    try PublicationInPlace(place: place, old: old, plan: plan).run()
    return summary
  }

  /// Whether a folder for a site may hold such an entry before the first build: hidden ones and what hosts read.
  private static func isExpected(_ name: FilePath) -> Bool {
    name.bytes.first == UInt8(ascii: ".") || name == FilePath("CNAME")
      || name == FilePath("lost+found")
  }
}
