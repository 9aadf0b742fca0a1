import Course
import Diagnostics
import Formats
import Templates

/// The picture beside the site's title.
struct SiteLogo: Hashable {
  let route: Route
  let size: ImageSize

  /// The one that `site.yaml` names; `nil` if it names none, or with what is wrong with it.
  init?(_ facts: Facts, _ diagnostics: inout [Diagnostic]) {
    guard let path = facts.settings.logo else { return nil }
    switch facts.target(of: path.value) {
    case .asset(let route):
      guard let size = facts.imageSize(of: route) else {
        diagnostics.append(
          .error(
            "image-size", "\"\(path.value)\" is no image whose size can be read", at: path.place,
            hint: "use PNG, JPEG, GIF, WebP, or an SVG with a viewBox"))
        return nil
      }
      (self.route, self.size) = (route, size)
    case .broken: return nil
    case .page, .data, .draft:
      diagnostics.append(
        .error(
          "logo", "\"\(path.value)\" is no image", at: path.place,
          hint: "name a file of the content folder, as in media/logo.svg"))
      return nil
    case nil:
      diagnostics.append(
        .unknown(
          path.value, "dead-link", "there is no file \"\(path.value)\"", at: path.place,
          among: facts.paths,
          otherwise: "name a file of the content folder, as in media/logo.svg", shown: \.self))
      return nil
    }
  }
}

/// What templates show of it.
struct LogoItem: TemplateModel {
  let href: String
  /// In CSS pixels.
  let width: Int
  let height: Int

  static let fields: [TemplateField<LogoItem>] = [
    TemplateField("href", "the picture") { $0.href }.asURL,
    TemplateField("width", "its own width") { $0.width },
    TemplateField("height", "its own height") { $0.height },
  ]
}
