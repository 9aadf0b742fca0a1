import Diagnostics
import FrontMatter
import Markdown
import Markup

/// What a page's Markdown asks of the site. A class, confined to the task that renders the page, because
/// citations get their numbers in the order in which they are met.
final class BodyHost: MarkdownHost {
  private let site: Site
  private let page: SitePath
  private let placement: Placement
  private let file: SourceFile
  /// The folder of the page's file, relative to the content folder.
  private let folder: [Substring]
  private(set) var register: CitationRegister
  /// The 1-based numbers of the objectives that the page's questions serve.
  private(set) var servedObjectives: Set<Int> = []
  /// Whether there is a chart or a map.
  private(set) var hasFigures = false
  /// The answers to the page's questions, in order.
  private(set) var answers: [HTML] = []

  /// The text of `page`, put where `placement` says; its citations go on from those of `register`.
  init(
    page: SitePath, file: SourceFile, contentPath: String, placement: Placement,
    register: CitationRegister, site: Site
  ) {
    self.file = file
    self.site = site
    self.page = page
    self.placement = placement
    self.register = register
    folder = contentPath.split(separator: "/").dropLast()
  }

  func url(
    for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> String {
    let (path, fragment) = split(destination)
    guard let path else {
      return placement.idPrefix.isEmpty
        ? destination : placement.reference(toOwn: destination.dropFirst())
    }
    guard let target = resolve(path, place, &diagnostics) else { return destination }
    return placement.reference(to: target, fragment: fragment)
  }

  func image(
    for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> HostedImage {
    let (path, _) = split(destination)
    guard let path, let target = resolve(path, place, &diagnostics) else {
      return HostedImage(url: destination)
    }
    guard let size = site.index.imageSizes[target] else {
      diagnostics.append(
        .error(
          "image-size", "\"\(path)\" is no image whose size can be read", at: place,
          hint: "use PNG, JPEG, GIF, WebP, or an SVG with a viewBox"))
      return HostedImage(url: placement.reference(to: target))
    }
    let file = normalized(path) ?? path
    let credit = site.index.credits[file]
    if credit == nil {
      diagnostics.append(
        .error(
          "image-credit", "\"\(path)\" has no entry in media/credits.yaml", at: place,
          hint: "add its file, creator and licence there"))
    }
    return HostedImage(
      url: placement.reference(to: target), width: size.width, height: size.height,
      credit: credit?.html(site.plainText))
  }

  func citation(_ citation: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML? {
    register.cite(citation, &diagnostics)
  }

  func component(_ component: Component, _ diagnostics: inout [Diagnostic]) -> HTML? {
    switch component.name {
    case "quiz":
      let id = "\(placement.idPrefix)quiz-\(component.place.range.lowerBound)"
      guard let quiz = QuizComponent.html(component, id: id, in: file, site: site, &diagnostics)
      else {
        return nil
      }
      if let objective = quiz.objective { servedObjectives.insert(objective) }
      answers.append(quiz.answer)
      return quiz.html
    case "chart", "map":
      hasFigures = true
      return component.name == "chart"
        ? chart(component, &diagnostics) : map(component, &diagnostics)
    case "timeline":
      return TimelineComponent.html(
        component, in: file, site: site, page: placement.page, &diagnostics)
    default: return nil
    }
  }

  private func chart(_ component: Component, _ diagnostics: inout [Diagnostic]) -> HTML? {
    guard let description = ChartDescription(component, in: file, &diagnostics),
      let (path, table) = table(description.data, &diagnostics)
    else { return nil }
    let chart = ChartComponent(
      description, table, id: "\(placement.idPrefix)chart-\(component.place.range.lowerBound)",
      href: placement.reference(to: path), site: site, &diagnostics)
    return chart?.html(&register)
  }

  /// The shapes of `content/data` that a component names; broken ones are told there.
  private func shapes(
    _ path: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> MapContent.Data? {
    site.shapes(normalized(path.value), at: path, &diagnostics, relative: relative)
  }

  private func map(_ component: Component, _ diagnostics: inout [Diagnostic]) -> HTML? {
    let reference: (SitePath) -> String = { [placement] in placement.reference(to: $0) }
    guard let description = MapDescription.read(component, in: file, &diagnostics),
      let content = MapContent(
        description, site: site, &diagnostics, find: shapes, reference: reference)
    else { return nil }
    let map = MapComponent(
      content: content, id: "\(placement.idPrefix)map-\(component.place.range.lowerBound)",
      site: site, reference: reference)
    return map.html(&register)
  }

  /// The table of `content/data` that a component names, with its place in the site; a broken one is told there.
  private func table(
    _ path: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> (path: SitePath, table: CSVTable)? {
    let name = normalized(path.value)
    if let name, let table = site.index.tables[name] { return (SitePath(name), table) }
    if let name, site.index.targets[name] == .broken { return nil }
    diagnostics.append(
      .unknown(
        path.value, "unknown-data", "there is no table \"\(path.value)\"", at: path.place,
        among: site.index.tables.keys, as: name,
        otherwise: "tables are files of comma-separated values in content/data",
        written: relative, shown: \.self))
    return nil
  }

  func term(
    _ id: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> HostedTerm? {
    guard let position = site.index.terms[id] else { return nil }
    let glossary = SitePath("glossary.html")
    return HostedTerm(
      url: placement.reference(to: glossary, fragment: id),
      definition: site.plainText.html(site.terms[position].summary))
  }

  /// The page and fragment that a destination of this page leads to; `nil` for the page itself without a file.
  func target(of destination: String) -> (path: SitePath, fragment: String?)? {
    let (path, fragment) = split(destination)
    guard let path else { return (page, fragment) }
    guard let file = normalized(path) else { return nil }
    switch site.index.targets[file] {
    case .page(let target), .asset(let target): return (target, fragment)
    case .draft, .data, .broken, nil: return nil
    }
  }

  private func split(_ destination: String) -> (path: String?, fragment: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    guard let path = parts.first, !path.isEmpty else { return (nil, fragment) }
    return (String(path).removingPercentEncoding, fragment)
  }

  private func resolve(
    _ path: String, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> SitePath? {
    guard !path.hasPrefix("/") else {
      diagnostics.append(
        .error(
          "dead-link", "\"\(path)\" starts at the root of a server", at: place,
          hint: "write the path of a content file relative to this one, as in ../places/x.md"))
      return nil
    }
    guard let file = normalized(path) else {
      diagnostics.append(
        .error("dead-link", "\"\(path)\" leaves the content folder", at: place))
      return nil
    }
    switch site.index.targets[file] {
    case .page(let target), .asset(let target): return target
    case .broken: break
    case .draft:
      diagnostics.append(
        .error(
          "dead-link", "\"\(path)\" is a draft and not built", at: place,
          hint: "remove the link, or build with --drafts"))
    case .data:
      diagnostics.append(.error("dead-link", "\"\(path)\" is no page", at: place))
    case nil:
      let message = "there is no file \"\(path)\""
      if let moved = ContentKind.address(of: file).flatMap({ site.index.files[$0] }).map(relative) {
        diagnostics.append(
          .error(
            "dead-link", message, at: place, hint: "it is \(moved) now",
            correction: Correction(path, to: moved)))
      } else {
        diagnostics.append(
          .unknown(
            path, "dead-link", message, at: place, among: site.index.targets.keys, as: file,
            written: relative, shown: \.self))
      }
    }
    return nil
  }

  /// A path relative to the content folder, without `.` and `..`; `nil` if it leaves the folder.
  private func normalized(_ path: String) -> String? {
    var parts = folder
    for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// A content path as a link in this page's file writes it.
  private func relative(_ path: String) -> String {
    SitePath((folder + ["x"]).joined(separator: "/")).reference(to: SitePath(path))
  }
}
