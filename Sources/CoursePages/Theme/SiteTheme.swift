package import Course
package import Diagnostics
import Templates

/// The theme: its templates, compiled for the values that they receive, and the files that are copied.
package struct SiteTheme: Sendable {
  private let templates: [String: CompiledTemplate]
  /// How many templates there are.
  package var count: Int { templates.count }
  package let assets: [Course.Asset]
  /// The theme's part of the style sheet of filters, to which the site's rules are added.
  let filters: [UInt8]

  /// The style sheet that is the theme's and the site's at once.
  static let filtersPath = "assets/filters.css"

  /// Reads a theme's files; everything that is wrong with its templates is reported.
  package init(
    _ theme: [SourceFile], in folder: String, _ diagnostics: inout [Diagnostic]
  ) {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var files: [String: SourceFile] = [:]
    var assets: [Course.Asset] = []
    var filters: [UInt8] = []
    for file in theme {
      let path = String(file.path.dropFirst(prefix.count))
      if path == Self.filtersPath {
        filters = file.bytes
      } else if path.hasPrefix("assets/") {
        assets.append(Course.Asset(file: file, route: Route(path)))
      } else if path.hasSuffix(".html") {
        if let problem = file.encodingProblem {
          diagnostics.append(problem)
        } else {
          files[String(path.dropLast(5))] = file
        }
      }
    }
    let library = TemplateLibrary(files, &diagnostics)
    var templates: [String: CompiledTemplate] = [:]
    for kind in Registry.pages where templates[kind.template] == nil {
      let name = kind.template
      guard library.has(name) else {
        diagnostics.append(
          .error(
            "no-template", "the theme has no template \"\(name).html\"",
            at: SourcePlace(path: "\(prefix)\(name).html"),
            hint: nearestName(to: name, in: files.keys).map { "there is \"\($0).html\"" }))
        continue
      }
      let shape = merged(PageShell.shape, kind.shape)
      templates[name] = library.compile(name, for: shape, &diagnostics)
    }
    self.templates = templates
    self.assets = assets
    self.filters = filters
  }

  /// A page's bytes.
  func render(_ name: String, _ shell: PageShell, _ model: TemplateValue) -> [UInt8] {
    guard let template = templates[name] else { return [] }
    return template.render(merged(shell.templateValue, model))
  }
}

/// A record with the fields of two.
private func merged(_ a: TemplateShape, _ b: TemplateShape) -> TemplateShape {
  guard case .record(let first) = a, case .record(let second) = b else { return a }
  return .record(first + second)
}

private func merged(_ a: TemplateValue, _ b: TemplateValue) -> TemplateValue {
  guard case .record(let first) = a, case .record(let second) = b else { return a }
  return .record(first + second)
}
