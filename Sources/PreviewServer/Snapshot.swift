import Formats
import Platform

/// What there is to serve: the files of the last good build, and what is wrong with the newest one.
package struct Snapshot: Sendable {
  /// The bytes of every file by its path.
  private(set) var files: [String: [UInt8]] = [:]
  /// The components of the path that the site's absolute address has.
  private(set) var mount: [String] = []
  /// What is wrong, as the console says it; `nil` after a good build.
  package private(set) var failure: String?
  /// What every page may show besides its own text: scripts, pictures, fonts.
  private var parts = Digest()
  private var styles = Digest()

  /// Whether a build, good or bad, has been taken in.
  var isBuilt: Bool { !files.isEmpty || failure != nil }

  /// Nothing has been built yet.
  package init() {}

  /// Takes in a build; the paths of the files that were added, changed or removed.
  package mutating func update(_ build: PreviewBuild) -> [String] {
    switch build {
    case .failure(let text):
      failure = text
      return []
    case .site(let outputs, let path):
      failure = nil
      mount = path.split(separator: "/").map { RequestPath.decoded(Array($0.utf8)) ?? String($0) }
      var rest = files
      var changed: [String] = []
      parts = Digest()
      styles = Digest()
      for file in outputs {
        if rest.removeValue(forKey: file.path) != file.bytes { changed.append(file.path) }
        switch MediaType.of(file.path) {
        case MediaType.css: styles.combine(file.bytes)
        case MediaType.script: parts.combine(file.bytes)
        case let type where type.hasPrefix("image/") || type.hasPrefix("font/"):
          parts.combine(file.bytes)
        default: break
        }
      }
      changed += rest.keys
      files = Dictionary(outputs.map { ($0.path, $0.bytes) }) { $1 }
      return changed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Where a path leads.
  enum Destination: Hashable {
    case file(String)
    /// A folder asked for without its slash.
    case folder
    case missing
  }

  /// Where `path` leads; below the path of the site's absolute address everything is found a second time.
  func destination(of path: RequestPath) -> Destination {
    let found = find(path.components, isFolder: path.isFolder)
    guard found == .missing, !mount.isEmpty, path.components.starts(with: mount) else {
      return found
    }
    let rest = Array(path.components.dropFirst(mount.count))
    return find(rest, isFolder: path.isFolder)
  }

  private func find(_ components: [String], isFolder: Bool) -> Destination {
    let name = components.joined(separator: "/")
    if components.isEmpty { return files["index.html"] == nil ? .missing : .file("index.html") }
    if isFolder {
      return files[name + "/index.html"] == nil ? .missing : .file(name + "/index.html")
    }
    if files[name] != nil { return .file(name) }
    return files[name + "/index.html"] == nil ? .missing : .folder
  }

  /// The fingerprints of a page: of its own bytes, of what it may show, of the styles.
  func state(ofPage bytes: [UInt8]?) -> String {
    let page = bytes.map { Digest($0).description } ?? "none"
    return "\(page) \(parts) \(styles)"
  }

  /// The event that a page with this target is told of this snapshot.
  func event(forPage target: String) -> String {
    var page: [UInt8]?
    do throws(RequestPath.Refusal) {
      switch destination(of: try RequestPath(target: target)) {
      case .file(let name): page = files[name]
      case .folder, .missing: page = files[Responder.missingPage]
      }
    } catch {
      page = nil
    }
    return ReloadClient.event(failure: failure, state: state(ofPage: page))
  }
}
