import Course
import Diagnostics
import Formats

/// The colours of the theme, those that a site puts in their place, and whether readers can tell them apart.
enum ThemeColours {
  typealias Palette = [SiteColours.Role: Located<Colour>]

  /// The theme's own, as its style sheet has them.
  static let light: [SiteColours.Role: Colour] = palette(
    "fbfaf7 1c1b19 5c5850 dcd7cc f3f0e8 857e70 0b5c63 8f4b00 7a2e5d 1d6a36 9b2c1f")
  static let dark: [SiteColours.Role: Colour] = palette(
    "15171a e9e6df b0aaa0 3a3d42 1f2226 83868c 7fcbd2 f0b060 e3a3cc 8fd3a4 f2a093")

  private static func palette(_ colours: String) -> [SiteColours.Role: Colour] {
    Dictionary(
      uniqueKeysWithValues: zip(SiteColours.Role.allCases, colours.split(separator: " "))
        .compactMap { role, text in Colour(String(text)).map { (role, $0) } })
  }

  /// The custom properties of the site's colours, for the reader's preference and for the switch.
  static func css(_ colours: SiteColours) -> String {
    var css = ""
    func rule(_ selector: String, _ palette: Palette) -> String {
      let roles = SiteColours.Role.allCases.compactMap { role in
        palette[role].map { "--\(role.rawValue): \($0.value.hex);" }
      }
      return "\(selector) { \(roles.joined(separator: " ")) }\n"
    }
    if !colours.light.isEmpty { css += rule(":root", colours.light) }
    if !colours.dark.isEmpty {
      css += "@media (prefers-color-scheme: dark) {\n"
      css += rule(":root:not([data-theme=\"light\"])", colours.dark)
      css += "}\n" + rule(":root[data-theme=\"dark\"]", colours.dark)
    }
    return css
  }

  /// The colours that readers could not tell from the ground (WCAG 2.2, 1.4.3 and 1.4.11).
  static func problems(_ settings: Settings) -> [Diagnostic] {
    guard let colours = settings.colours else { return [] }
    return problems(colours.light, over: light) + problems(colours.dark, over: dark)
  }

  private static func problems(
    _ own: Palette, over theme: [SiteColours.Role: Colour]
  ) -> [Diagnostic] {
    let all = theme.merging(own.mapValues(\.value)) { $1 }
    var diagnostics: [Diagnostic] = []
    /// What the site's own grounds leave no contrast to.
    var lost: [SiteColours.Role: [SiteColours.Role]] = [:]
    for role in SiteColours.Role.allCases {
      guard let need = need(of: role), let colour = all[role] else { continue }
      let weak = need.grounds.compactMap { ground in
        all[ground].map { (role: ground, colour: $0, contrast: $0.contrast(to: colour)) }
      }.filter { $0.contrast < need.contrast }
      if let given = own[role], let worst = weak.min(by: { $0.contrast < $1.contrast }) {
        let better = colour.nearest(with: need.contrast, to: need.grounds.compactMap { all[$0] })
        diagnostics.append(
          .warning(
            "contrast",
            "\"\(role.rawValue)\" \(colour.hex) on \"\(worst.role.rawValue)\" \(worst.colour.hex) has a contrast of \(shown(worst.contrast)) to 1; readers need \(shown(need.contrast))",
            at: given.place,
            hint: better.map { "write \(role.rawValue): \"\($0.hex)\", or another" }
              ?? "choose another ground"))
      } else if let ground = weak.first(where: { own[$0.role] != nil }) {
        lost[ground.role, default: []].append(role)
      }
    }
    for ground in SiteColours.Role.allCases {
      guard let given = own[ground], let roles = lost[ground] else { continue }
      let names = roles.map(\.rawValue).joined(separator: ", ")
      diagnostics.append(
        .warning(
          "contrast",
          "\"\(ground.rawValue)\" \(given.value.hex) leaves the theme's colours too little contrast: \(names)",
          at: given.place, hint: "give these colours as well, or another ground"))
    }
    return diagnostics
  }

  /// What a colour needs so that readers can tell it from its grounds; `nil` for grounds and what only decorates.
  private static func need(
    of role: SiteColours.Role
  ) -> (contrast: Double, grounds: [SiteColours.Role])? {
    switch role {
    case .ink, .quiet, .accent, .landmark, .correction, .right, .wrong: (4.5, [.paper, .raised])
    case .edge: (3, [.paper])
    case .paper, .raised, .line: nil
    }
  }

  /// A contrast with one decimal, rounded down, so that what is too little looks so.
  private static func shown(_ contrast: Double) -> String {
    let tenths = Int(contrast * 10)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
