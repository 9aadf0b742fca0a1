import Diagnostics
import Templates

/// The theme: its templates, compiled for the values that they receive, and the files that are copied.
struct Theme: Sendable {
  /// The pages that a theme has a template for.
  enum Page: String, CaseIterable {
    case home, section, page, timeline, entity, index, glossary, sources, claims, all
    case missing = "404"

    /// The values of the page besides those of the shell.
    var shape: TemplateShape {
      switch self {
      case .home: HomePage.shape
      case .section: SectionPage.shape
      case .page: TextPage.shape
      case .timeline: TimelinePage.shape
      case .entity: EntityPage.shape
      case .index: IndexPage.shape
      case .glossary: GlossaryPage.shape
      case .sources: SourcesPage.shape
      case .claims: ClaimsPage.shape
      case .all: CoursePage.shape
      case .missing: MissingPage.shape
      }
    }
  }

  let templates: [Page: CompiledTemplate]
  let assets: [Site.Asset]
  /// The theme's part of the style sheet of filters, to which the site's rules are added.
  let filters: [UInt8]

  /// The style sheet that is the theme's and the site's at once.
  static let filtersPath = "assets/filters.css"

  /// Reads a theme's files; everything that is wrong with its templates is reported.
  init(_ input: SiteInput, _ diagnostics: inout [Diagnostic]) {
    let prefix = input.templatesName.isEmpty ? "" : input.templatesName + "/"
    var files: [String: SourceFile] = [:]
    var assets: [Site.Asset] = []
    var filters: [UInt8] = []
    for file in input.templates {
      let path = String(file.path.dropFirst(prefix.count))
      if path == Self.filtersPath {
        filters = file.bytes
      } else if path.hasPrefix("assets/") {
        assets.append(Site.Asset(file: file, path: SitePath(path)))
      } else if path.hasSuffix(".html") {
        if let problem = checkEncoding(file) {
          diagnostics.append(problem)
        } else {
          files[String(path.dropLast(5))] = file
        }
      }
    }
    let library = TemplateLibrary(files, &diagnostics)
    var templates: [Page: CompiledTemplate] = [:]
    for page in Page.allCases {
      guard library.has(page.rawValue) else {
        diagnostics.append(
          .error(
            "no-template", "the theme has no template \"\(page.rawValue).html\"",
            at: SourcePlace(path: "\(prefix)\(page.rawValue).html"),
            hint: nearestName(to: page.rawValue, in: files.keys).map { "there is \"\($0).html\"" }))
        continue
      }
      let shape = merged(PageShell.shape, page.shape)
      templates[page] = library.compile(page.rawValue, for: shape, &diagnostics)
    }
    self.templates = templates
    self.assets = assets
    self.filters = filters
  }

  /// A page's bytes.
  func render(_ page: Page, _ shell: PageShell, _ model: some TemplateModel) -> [UInt8] {
    guard let template = templates[page] else { return [] }
    return template.render(merged(shell.templateValue, model.templateValue))
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
