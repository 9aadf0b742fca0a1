import Diagnostics
import Formats

/// Where the sources of a site are kept, so that readers can propose corrections.
package struct Repository: Sendable, Hashable {
  private let url: String

  /// What stands for a file's path in an address that gives its form itself.
  private static let placeholder = "{path}"

  /// `url` is the address of the repository, or the form of an edit link with `{path}` in it.
  init(_ url: String) {
    self.url = url.ends(with: "/") ? String(url.dropLast()) : url
  }

  /// Where the file at `path` from the repository's root is edited; without a path the repository itself.
  package func correction(of path: String?) -> String {
    if url.contains(Self.placeholder) {
      return url.replacing(
        Self.placeholder, with: path.map { percentEncoded($0, keeping: slash) } ?? "")
    }
    guard let path else { return url }
    return "\(url)/\(form)/main/\(percentEncoded(path, keeping: slash))"
  }

  /// What each host writes between a repository and a branch to edit a file: GitHub, or GitLab, or Forgejo and Gitea.
  private var form: String {
    let host =
      url.parts(at: "/").filter { !$0.isEmpty }.dropFirst().first.map { $0.lowercased() } ?? ""
    if host.contains("gitlab") { return "-/edit" }
    if host.contains("codeberg") || host.contains("gitea") || host.contains("forgejo") {
      return "_edit"
    }
    return "edit"
  }

  private var slash: UInt8 { UInt8(ascii: "/") }
}
