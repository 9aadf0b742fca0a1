import Markup

/// What a callout is for: GitHub's kinds and ours, named by what stands behind `[!`, in any case. A kind is a case with its
/// appearance; the theme's strings may name it otherwise.
package enum CalloutKind: String, Sendable, Hashable, CaseIterable {
  case note
  case tip
  case important
  case warning
  case caution
  case key
  case correction
  case disputed
  /// A primary source.
  case source
  case question

  /// The kind that a name of ours or of another program means, in any case.
  init?(named name: String) {
    let name = name.lowercased()
    guard
      let kind = Self(rawValue: name)
        ?? Self.ofOthers.first(where: { $0.names.contains(name) })?.kind
    else { return nil }
    self = kind
  }

  /// Names that other programs have for such kinds: Obsidian, MkDocs, Docusaurus, Sphinx.
  static let ofOthers: [(kind: CalloutKind, names: [String])] = [
    (.note, ["abstract", "admonition", "example", "info", "seealso", "summary", "tldr", "todo"]),
    (.tip, ["check", "done", "success"]),
    (.warning, ["attention"]),
    (.caution, ["bug", "danger", "error", "fail", "failure", "missing"]),
    (.question, ["faq", "help"]),
  ]

  /// What stands as its title in English, and the lines of its icon on a square of 24.
  private var appearance: (title: StaticString, icon: StaticString) {
    switch self {
    case .note: ("Note", "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.01")
    case .tip:
      ("Tip", "M9 18h6M10 21h4M8 14.5a6 6 0 1 1 8 0c-.6.6-1 1.3-1 2V18H9v-1.5c0-.7-.4-1.4-1-2z")
    case .important: ("Important", "M4 4h16v13h-9l-4 4v-4H4zM12 7v4M12 14v.01")
    case .warning: ("Warning", "M12 4 2.5 20h19zM12 10v4M12 17v.01")
    case .caution: ("Caution", "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.01")
    case .key:
      ("Key point", "M15 4a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM11.5 12.5 4 20M6 18l2.5 2.5M9 15l2 2")
    case .correction: ("Correction", "M4 20h4L19 9l-4-4L4 16zM13 7l4 4M13 20h7")
    case .disputed: ("Disputed", "M12 3v18M8 21h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z")
    case .source: ("Primary source", "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7")
    case .question:
      (
        "Question",
        "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .7-1 1.7M12 16.5v.01"
      )
    }
  }

  /// What stands as its title in English.
  package var title: String { appearance.title.description }

  /// What the theme's strings call the title.
  package var word: String { "callout\(rawValue.prefix(1).uppercased())\(rawValue.dropFirst())" }

  /// A drawing that only repeats what the callout's title says.
  var icon: HTML {
    var icon = HTML(
      """
      <svg class="callout-icon" viewBox="0 0 24 24" width="20" height="20" fill="none" \
      stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" \
      aria-hidden="true" focusable="false"><path d="
      """)
    icon.raw(appearance.icon)
    icon.raw("\"/></svg>")
    return icon
  }
}
