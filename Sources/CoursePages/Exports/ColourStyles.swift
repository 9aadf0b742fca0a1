import Course

/// The style sheet of the site's own colours, which stand in place of the theme's.
struct ColourStyles: FileExport {
  static let address = Route("assets/colours.css")
  let route = Self.address

  func routes(_ facts: Facts) -> [Route] { facts.settings.colours == nil ? [] : [route] }

  func bytes(_ facts: Facts) -> [UInt8] {
    Array((facts.settings.colours.map(ThemeColours.css) ?? "").utf8)
  }
}
