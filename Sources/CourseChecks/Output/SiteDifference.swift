import Diagnostics
package import Formats

/// What readers would see change from one built site to another.
package struct SiteDifference: Sendable {
  /// What became of one page or file.
  package enum Change: Sendable, Hashable {
    case added
    case removed
    /// The same words at another address.
    case moved(from: String)
    /// Other words: how many there are more and fewer, and the first stretch of new ones.
    case words(added: Int, removed: Int, sample: String)
    /// The same words, other markup or bytes.
    case other
  }

  /// The pages and files that changed, in order of their paths.
  package let changes: [(path: String, change: Change)]

  /// Compares what was with what would be.
  package init(from old: [OutputFile], to new: [OutputFile]) {
    let before = Dictionary(
      old.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var changes: [(path: String, change: Change)] = []
    var gone = Dictionary(
      old.filter { after[$0.path] == nil && $0.path.ends(with: ".html") }.map {
        (PageWords.words(of: $0.bytes), $0.path)
      }, uniquingKeysWith: { first, _ in first })
    for file in new {
      guard let bytes = before[file.path] else {
        let words = file.path.ends(with: ".html") ? PageWords.words(of: file.bytes) : []
        if !words.isEmpty, let path = gone.removeValue(forKey: words) {
          changes.append((file.path, .moved(from: path)))
        } else {
          changes.append((file.path, .added))
        }
        continue
      }
      if bytes == file.bytes { continue }
      changes.append(
        (file.path, file.path.ends(with: ".html") ? Self.change(bytes, file.bytes) : .other))
    }
    let moved = Set(
      changes.compactMap { change -> String? in
        guard case .moved(let path) = change.change else { return nil }
        return path
      })
    for file in old where after[file.path] == nil && !moved.contains(file.path) {
      changes.append((file.path, .removed))
    }
    self.changes = changes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Words by the shortest edit between two pages (Myers 1986, the standard library's).
  private static func change(_ old: [UInt8], _ new: [UInt8]) -> Change {
    let (before, after) = (PageWords.words(of: old), PageWords.words(of: new))
    guard before != after else { return .other }
    let difference = after.difference(from: before)
    var sample: [String] = []
    var last = -2
    for case .insert(let offset, let word, _) in difference.insertions {
      if !sample.isEmpty, offset != last + 1 || sample.count == 12 { break }
      sample.append(word)
      last = offset
    }
    return .words(
      added: difference.insertions.count, removed: difference.removals.count,
      sample: sample.joined(separator: " "))
  }

  /// The difference in lines, or that there is none; pages first lost are told with what keeps their address alive.
  package var text: String {
    guard !changes.isEmpty else { return "no reader would see a difference\n" }
    var text = ""
    for (path, change) in changes {
      switch change {
      case .added: text += "added    \(path)\n"
      case .removed:
        let hint = path.ends(with: ".html") ? "  (address lost: give its successor an alias)" : ""
        text += "removed  \(path)\(hint)\n"
      case .moved(let old): text += "moved    \(old) → \(path)  (give it the alias \"\(old)\")\n"
      case .words(let added, let removed, let sample):
        let words = sample.isEmpty ? "" : ": “\(sample)”"
        text += "changed  \(path)  +\(added) −\(removed) words\(words)\n"
      case .other: text += "changed  \(path)\n"
      }
    }
    return text
  }
}
