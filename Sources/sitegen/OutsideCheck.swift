import Diagnostics
import FoundationEssentials
import Platform
import SiteGenerator

/// Asks the servers of outside links whether the addresses are still there.
struct OutsideCheck {
  /// Whether people read along.
  let isTalking: Bool

  /// What is wrong with the links. Addresses that were there within the last week are not asked for.
  func run(_ links: OutsideLinks) throws(FileError) -> [Diagnostic] {
    let environment = ProcessInfo.processInfo.environment
    guard let probe = WebProbe(environment: environment) else {
      throw FileError(
        "cannot ask for", "outside links", reason: "curl is not on the PATH; install it")
    }
    let now = Int(Date().timeIntervalSince1970)
    let path = Self.cachePath(environment)
    var cache = OutsideLinkCache(try path.map(Self.text) ?? "")
    let asked = links.addresses.filter { !cache.isFresh($0, at: now) }
    if isTalking {
      let rest = links.addresses.count - asked.count
      Console.error(
        "asking for \(asked.count) outside links, \(rest) were there within the last week\n")
    }
    let answers = try probe.answers(for: asked)
    for (address, answer) in zip(asked, answers) {
      cache.note(address, isGood: answer.isGood, at: now)
    }
    if let path {
      if let folder = Disk.parent(of: path) { try Disk.makeFolder(folder) }
      try Disk.replace(path, Array(cache.text.utf8))
    }
    let found = Dictionary(zip(asked, answers), uniquingKeysWith: { first, _ in first })
    return links.diagnostics(links.addresses.map { found[$0] ?? .status(200) })
  }

  /// Where the user keeps what can be made again (XDG Base Directory Specification); `nil` for one without a home.
  private static func cachePath(_ environment: [String: String]) -> String? {
    let folder =
      environment["XDG_CACHE_HOME"].flatMap { $0.begins(with: "/") ? $0 : nil }
      ?? environment["HOME"].map { "\($0)/.cache" }
    return folder.map { "\($0)/sitegen/outside-links" }
  }

  private static func text(_ path: String) throws(FileError) -> String {
    try Disk.exists(path) ? String(decoding: try Disk.read(path), as: UTF8.self) : ""
  }
}
