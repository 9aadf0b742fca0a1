import Diagnostics
import Formats

/// Links within links, which browsers take apart.
extension HTMLRenderer {
  /// Tells of a link within another, which browsers end there.
  mutating func checkNesting(_ tag: HTMLTag, at place: SourcePlace) {
    guard tag.name == "a", isInLink else { return }
    tellNesting(at: place)
  }

  /// Whether a link is open, of Markdown or of HTML.
  private var isInLink: Bool { linkDepth > 0 || openElements.contains { $0.name == "a" } }

  /// Tells of a link of Markdown within one of HTML.
  mutating func checkNesting(of link: Node) {
    guard !openElements.isEmpty, isInLink else { return }
    tellNesting(at: document.place(link.source))
  }

  private mutating func tellNesting(at place: SourcePlace) {
    result.diagnostics.append(
      .warning(
        "nested-link", "a link cannot hold another", at: place,
        hint: "let one end before the other begins"))
  }
}
