package import Diagnostics
import FrontMatter

/// The colours that a site has in place of the theme's, on light and on dark paper.
package struct SiteColours: Sendable {
  package let light: [Role: Located<Colour>]
  package let dark: [Role: Located<Colour>]

  /// What a colour of the theme is for; the names of its custom properties.
  package enum Role: String, Sendable, CaseIterable {
    case paper, ink, quiet, line, raised, edge, accent, landmark, correction, right, wrong

    var note: StaticString {
      switch self {
      case .paper: "the ground of the pages"
      case .ink: "the text"
      case .quiet: "notes, dates and captions"
      case .line: "thin lines between parts"
      case .raised: "the ground of boxes"
      case .edge: "the edges of buttons and fields"
      case .accent: "links and marks"
      case .landmark: "what matters most"
      case .correction: "corrections"
      case .right: "right answers"
      case .wrong: "wrong answers"
      }
    }
  }
}

extension SiteColours {
  static func read(_ fields: inout Fields) -> SiteColours? {
    func palette(_ name: String, _ note: StaticString) -> [Role: Located<Colour>] {
      fields.record(name, note, of: "colours") { readPalette(&$0) } ?? [:]
    }
    let light = palette("light", "the colours on light paper")
    let dark = palette("dark", "the colours on dark paper, for readers who prefer it")
    return SiteColours(light: light, dark: dark)
  }

  private static func readPalette(_ fields: inout Fields) -> [Role: Located<Colour>]? {
    var palette: [Role: Located<Colour>] = [:]
    for role in Role.allCases {
      palette[role] = fields.value(
        role.rawValue, role.note, type: "a colour in quotes, as in \"#0b5c63\"", Colour.read)
    }
    for (key, place) in fields.emptyKeys where Role(rawValue: key) != nil {
      // YAML takes what follows a blank and a number sign for a comment, of which this tells more.
      fields.forgetComment(under: key)
      fields.report(
        .error(
          "colour", "\"\(key)\" is empty", at: place,
          hint: "put the colour in quotes: \(key): \"#0b5c63\""))
    }
    return palette
  }
}
