import Diagnostics

extension HTMLContext {
  /// What the value of an attribute means.
  enum Meaning {
    case plain
    /// A URL, or several.
    case url
    /// A whole page.
    case document
    /// What other attributes of the tag mean.
    case rule
    /// A URL that is a script.
    case script
  }

  /// What the value of the attribute means that the template has come to.
  var meaning: Meaning {
    switch (element, attribute) {
    case (_, "srcdoc"): return .document
    case ("meta", "http-equiv"): return .rule
    case (_, "attributename") where Self.isAnimation(element): return .rule
    case ("meta", "content") where isRefresh: break
    case ("object", "data"): break
    case (_, "to"), (_, "from"), (_, "by"), (_, "values"):
      guard Self.isAnimation(element) else { return .plain }
    default: guard Self.urlAttributes.contains(attribute) else { return .plain }
    }
    let isScript = ["javascript:", "vbscript:", "data:"].contains { value.starts(with: $0.utf8) }
    return isScript ? .script : .url
  }

  private static func isAnimation(_ element: String) -> Bool {
    ["animate", "set", "animatetransform", "animatemotion"].contains(element)
  }

  /// WHATWG HTML, the attributes table, and SVG; those that browsers no longer know too.
  private static let urlAttributes: Set<String> = [
    "action", "archive", "background", "cite", "classid", "codebase", "dynsrc", "formaction",
    "href", "imagesrcset", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src",
    "srcset", "usemap", "xlink:href", "xml:base",
  ]

  /// Whether a value here would become script or style.
  var isCode: Bool {
    switch state {
    case .rawText: element == "script" || element == "style"
    case .doubleQuoted, .singleQuoted: attribute.begins(with: "on") || attribute == "style"
    default: false
    }
  }
}
