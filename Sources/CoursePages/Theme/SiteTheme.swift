package import Course
package import Diagnostics
import Formats
import Templates

/// The theme: its templates, compiled for the values that they receive, and the files that are copied. A class, so that the
/// theme of the last build is known by being the same.
package final class SiteTheme: Sendable {
  private let templates: [String: Template]
  /// How many templates there are.
  package var count: Int { templates.count }
  package let assets: [Course.Asset]
  /// The templates that no page uses.
  package let unused: [SourceFile]
  /// The theme's part of the style sheet of filters, to which the site's rules are added.
  let filters: [UInt8]
  /// The files for pages that are divided into parts, as far as the theme has them.
  let partFiles: [OutputFile]

  /// The style sheet that is the theme's and the site's at once.
  static let filtersPath = "assets/filters.css"

  /// What only pages need that are divided into parts.
  static let partAssets = ["assets/parts.css", "assets/parts.js"]

  /// The style sheet that sites add to the theme, which every page links to.
  private static let customStyle = Route("assets/custom.css")

  /// The style sheets that the site adds to the theme's.
  var ownStyles: [Route] { assets.map(\.route).filter { $0 == Self.customStyle } }

  /// Reads a theme's files; everything that is wrong with its templates is reported.
  package init(
    _ theme: [SourceFile], in folder: String, _ diagnostics: inout [Diagnostic]
  ) {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var files: [String: SourceFile] = [:]
    var assets: [Course.Asset] = []
    var filters: [UInt8] = []
    var partFiles: [OutputFile] = []
    for file in theme {
      let path = String(file.path.dropFirst(prefix.count))
      if path == Self.filtersPath {
        filters = CompactStyle.bytes(of: file.bytes)
      } else if Self.partAssets.contains(path) {
        partFiles.append(OutputFile(path: path, bytes: Self.compact(file).bytes))
      } else if path.begins(with: "assets/") {
        assets.append(Course.Asset(file: Self.compact(file), route: Route(path)))
      } else if path.ends(with: ".html") {
        if let problem = file.encodingProblem {
          diagnostics.append(problem)
        } else {
          files[String(path.dropLast(5))] = file
        }
      }
    }
    let library = TemplateLibrary(files, &diagnostics)
    var templates: [String: Template] = [:]
    var found: [Diagnostic] = []
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
      let shape = PageShell.shape.merged(with: kind.shape)
      templates[name] = library.compile(name, for: shape, &found).map(Template.init)
    }
    // What many templates put in is at fault once, though each has other values for it.
    var places: Set<SourcePlace> = []
    diagnostics += found.filter { places.insert($0.place).inserted }
    let used = library.used(by: Registry.pages.map(\.template))
    unused = files.filter { !used.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    self.templates = templates
    self.assets = assets
    self.filters = filters
    self.partFiles = partFiles
  }

  /// The file as it is sent to readers.
  private static func compact(_ file: SourceFile) -> SourceFile {
    if file.path.ends(with: ".css") {
      return SourceFile(path: file.path, bytes: CompactStyle.bytes(of: file.bytes))
    }
    if file.path.ends(with: ".js") {
      return SourceFile(path: file.path, bytes: CompactScript.bytes(of: file.bytes))
    }
    return file
  }

  /// A page's bytes.
  func render(_ name: String, _ shell: PageShell, _ model: any TemplateModel) -> [UInt8] {
    guard let template = templates[name] else { return [] }
    var shell = shell
    shell.inlineStyles = template.styles
    shell.inlineScripts = template.scripts
    return template.compiled.render(.record(MergedRecord(shell, model)))
  }

  /// A template with the digests of the styles and scripts that are written out in it, for the policy of its pages.
  private struct Template {
    let compiled: CompiledTemplate
    let styles: [String]
    let scripts: [String]

    init(_ compiled: CompiledTemplate) {
      func digests(_ name: String) -> [String] {
        compiled.inlineElements(name).map { SHA256(of: $0).base64 }
      }
      self.compiled = compiled
      styles = digests("style")
      scripts = digests("script")
    }
  }
}
