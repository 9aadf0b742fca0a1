import Diagnostics
import FrontMatter
import Markdown
import Platform

/// A change of nothing but the text of pages, below their front matter, and of what announces sections: what most
/// edits are.
struct PageEdit: Sendable {
  let last: MadeSite
  let site: Site
  /// The pages that have another text or are announced otherwise.
  let pages: Set<SitePath>
  /// The sections that are announced otherwise, as they are now.
  let announced: [Section]

  /// The keys of a section's front matter that other pages may show and nothing refers to.
  private static let announcingKeys: Set<String> = ["title", "summary", "objectives"]

  /// Compares the files of two builds; `nil` if more has changed.
  init?(from last: MadeSite, to input: SiteInput) {
    let old = last.input
    guard old.contentName == input.contentName, old.content.count == input.content.count,
      old.templatesName == input.templatesName, old.templates == input.templates
    else { return nil }
    var site = last.site
    var pages: Set<SitePath> = []
    var announced: [Section] = []
    for (old, new) in zip(old.content, input.content) {
      guard old.path == new.path else { return nil }
      guard old.bytes != new.bytes else { continue }
      let path = input.contentPath(of: new)
      guard let kind = try? ContentKind(path: path, file: new), kind.address != nil,
        checkEncoding(new) == nil,
        let before = try? FrontMatter(of: old), let after = try? FrontMatter(of: new)
      else { return nil }
      let page: SitePath? =
        if case .page(let page)? = site.index.targets[path] { page } else { nil }
      if old.bytes[..<before.body.lowerBound] == new.bytes[..<after.body.lowerBound] {
        // A draft has no page; what it says changes nothing.
        guard let page else { continue }
        site.replaceText(of: page, with: PageText(file: new, body: after.body))
        pages.insert(page)
      } else {
        guard let page, case .section(let number, let slug) = kind,
          Self.tellsTheSame(old, before, new, after), !last.tellsMistake(in: new.path),
          let section = Self.section(new, number: number, slug: slug)
        else { return nil }
        site.replaceSection(with: section)
        announced.append(section)
        pages.insert(page)
      }
    }
    (self.last, self.site, self.pages, self.announced) = (last, site, pages, announced)
  }

  /// Whether front matter differs in nothing but what announces a section.
  private static func tellsTheSame(
    _ old: SourceFile, _ before: FrontMatter, _ new: SourceFile, _ after: FrontMatter
  ) -> Bool {
    func others(_ file: SourceFile, _ parts: FrontMatter) -> YAMLNode? {
      var diagnostics: [Diagnostic] = []
      guard let yaml = parts.yaml,
        let node = readYAML(YAMLText(file: file, range: yaml), &diagnostics), diagnostics.isEmpty,
        case .mapping(let pairs) = node.content
      else { return nil }
      return YAMLNode(
        .mapping(pairs.filter { !announcingKeys.contains($0.key.value) }), at: node.place)
    }
    guard let left = others(old, before), let right = others(new, after) else { return false }
    return left.says(theSameAs: right)
  }

  /// The section that a file tells, or `nil` if something is wrong with it.
  private static func section(_ file: SourceFile, number: Int, slug: String) -> Section? {
    var diagnostics: [Diagnostic] = []
    let section = Section.read(file, number: number, slug: slug, &diagnostics)
    return diagnostics.isEmpty ? section : nil
  }

  /// Whether what the rest of the site knows of the pages is as it was: what they link to and cite, and what can be
  /// linked to in them.
  func keepsRelations(_ bodies: Bodies) -> Bool {
    changes(bodies).allSatisfy { old, new in
      Set(old.citations) == Set(new.citations)
        && Set(old.headings.map(\.id)) == Set(new.headings.map(\.id))
        && Set(old.links.map(\.end)) == Set(new.links.map(\.end))
    }
  }

  /// Whether the redirects from old addresses are as they were; they show the title.
  var keepsAddresses: Bool { announced.allSatisfy(\.aliases.isEmpty) }

  /// The files for machines: of these the feed alone tells what announces a section.
  var exports: [OutputFile] {
    guard !announced.isEmpty else { return last.exports }
    let feed = Exports.feed(site)
    return last.exports.map { $0.path == feed.path ? feed : $0 }
  }

  /// The pages that show one of the texts, or something that it tells: a page tells which others link to it, the
  /// sources tell who cites them, the home page tells how long sections are.
  func shownOn(_ bodies: Bodies) -> Set<SitePath> {
    var shown = pages
    if site.hasCourse, site.sections.contains(where: { pages.contains($0.path) }) {
      shown.insert(Placement.wholeCourse)
    }
    for (old, new) in changes(bodies) {
      shown.formUnion(Set(old.links.map(\.target)).symmetricDifference(new.links.map(\.target)))
      if Set(old.citations) != Set(new.citations) { shown.insert(SitePath("sources.html")) }
      if old.minutes != new.minutes { shown.insert(SitePath("index.html")) }
    }
    for section in announced { shown.formUnion(announcing(section, bodies)) }
    return shown
  }

  /// The pages that show what announces a section, besides its own: those that list sections, events and claims, its
  /// neighbours, the sections that build on it, what it refers to.
  private func announcing(_ section: Section, _ bodies: Bodies) -> Set<SitePath> {
    var pages = Set(
      ["index.html", "timeline.html", "claims.html", "glossary.html", "sources.html"].map {
        SitePath($0)
      })
    if let position = site.index.sections[section.slug] {
      for neighbour in [position - 1, position + 1] where site.sections.indices.contains(neighbour)
      {
        pages.insert(site.sections[neighbour].path)
      }
    }
    for other in site.sections where other.requires.contains(where: { $0.value == section.slug }) {
      pages.insert(other.path)
    }
    for event in section.events {
      for kind in Entity.Kind.allCases {
        for id in event.entities(kind) {
          guard let position = site.index.entities[kind]?[id.value] else { continue }
          pages.insert(site.entities[position].path)
        }
      }
    }
    if let body = bodies[section.path] { pages.formUnion(body.links.map(\.target)) }
    return pages
  }

  /// The texts that were and that are.
  private func changes(_ bodies: Bodies) -> [(old: RenderedBody, new: RenderedBody)] {
    pages.compactMap { path in
      guard let old = last.bodies[path], let new = bodies[path] else { return nil }
      return (old, new)
    }
  }
}

extension MadeSite {
  /// Whether something is told of a place in the file at `path`, besides its text: its places may move.
  fileprivate func tellsMistake(in path: String) -> Bool {
    [reading.diagnostics, siteDiagnostics, textDiagnostics].joined().contains {
      $0.place.path == path
    }
  }
}

extension YAMLNode {
  /// Whether two nodes have the same value, wherever they stand.
  fileprivate func says(theSameAs other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.says(theSameAs: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy {
          $0.key.value == $1.key.value && $0.value.says(theSameAs: $1.value)
        }
    case (let left, let right): left == right
    }
  }
}
