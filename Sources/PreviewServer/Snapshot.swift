import Diagnostics
import Formats
import Platform

/// What there is to serve: the files of the last good build, and what is wrong with the newest one.
package struct Snapshot: Sendable {
  /// The bytes of every file by its path.
  private(set) var files: [ByteString: [UInt8]] = [:]
  /// The components of the path that the site's absolute address has.
  private(set) var mount: [ByteString] = []
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
      mount = path.parts(at: "/").filter { !$0.isEmpty }.map {
        ByteString(RequestPath.decoded(Array($0.utf8)) ?? String($0))
      }
      var changed: [String] = []
      // Hardly any build adds or removes files.
      var missing = files.count
      parts = Digest()
      styles = Digest()
      for file in outputs {
        let path = ByteString(file.path)
        let last = files[path]
        if last != nil { missing -= 1 }
        if last != file.bytes {
          changed.append(file.path)
          files[path] = file.bytes
        }
        switch MediaType.of(file.path) {
        case MediaType.css: styles.combine(file.bytes)
        case MediaType.script: parts.combine(file.bytes)
        case let type where type.begins(with: "image/") || type.begins(with: "font/"):
          parts.combine(file.bytes)
        default: break
        }
      }
      if missing > 0 {
        let paths = Set(outputs.map { ByteString($0.path) })
        for path in files.keys where !paths.contains(path) {
          changed.append(path.text)
          files[path] = nil
        }
      }
      return changed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Where a path leads.
  enum Destination: Hashable {
    case file(ByteString)
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

  private func find(_ components: [ByteString], isFolder: Bool) -> Destination {
    let name = ByteString(components.map(\.text).joined(separator: "/"))
    let index = ByteString(components.isEmpty ? "index.html" : "\(name.text)/index.html")
    if components.isEmpty || isFolder { return files[index] == nil ? .missing : .file(index) }
    if files[name] != nil { return .file(name) }
    return files[index] == nil ? .missing : .folder
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
