import Chronology
import Diagnostics
import FrontMatter
import Markdown
import Markup
import Platform
import Templates

/// Makes the pages of a site that has passed its checks.
struct PageRenderer: Sendable {
  let site: Site
  let theme: Theme
  let bodies: Bodies
  let graph: Backlinks
  let cards: Cards
  /// The title of each page.
  let titles: [SitePath: String]
  /// The places in the timeline of the events that name an entity, by the entity's page.
  let eventsByEntity: [SitePath: [Int]]
  /// What the maps of single places are drawn on.
  let locators: [Locator]

  init(site: Site, theme: Theme, bodies: Bodies, graph: Backlinks, cards: Cards) {
    self.site = site
    self.theme = theme
    self.bodies = bodies
    self.graph = graph
    self.cards = cards
    var titles = [SitePath("index.html"): site.words.text(.home)]
    for section in site.sections { titles[section.path] = section.title }
    for entity in site.entities { titles[entity.path] = entity.name }
    for page in site.pages { titles[page.path] = page.title }
    titles[SitePath("glossary.html")] = site.words.text(.glossary)
    self.titles = titles
    var eventsByEntity: [SitePath: [Int]] = [:]
    for (position, entry) in site.timeline.enumerated() {
      for kind in Entity.Kind.allCases {
        for id in entry.event.entities(kind) {
          guard let entity = site.index.entities[kind]?[id.value] else { continue }
          eventsByEntity[site.entities[entity].path, default: []].append(position)
        }
      }
    }
    self.eventsByEntity = eventsByEntity
    locators = Locator.all(of: site)
  }

  var words: Words { site.words }

  /// Every page, worked out side by side.
  func render(jobs: Int, progress: BuildProgress? = nil) async -> [OutputFile] {
    let work = self.work
    progress?.begin("pages", total: work.count)
    return await parallelMap(work, jobs: jobs, progress: progress) { $0.make() }
  }

  /// The pages of an earlier site, those at `paths` made anew.
  func render(
    _ paths: Set<SitePath>, over old: [OutputFile], jobs: Int
  ) async -> [OutputFile] {
    let chosen = work.filter { paths.contains($0.path) }
    let new = await parallelMap(chosen, jobs: jobs) { $0.make() }
    let byPath = Dictionary(uniqueKeysWithValues: new.map { ($0.path, $0) })
    return old.map { byPath[$0.path] ?? $0 }
  }

  /// What makes each page.
  private var work: [(path: SitePath, make: @Sendable () -> OutputFile)] {
    // The largest pages first, so that none is left to one task at the end.
    var work: [(path: SitePath, make: @Sendable () -> OutputFile)] = []
    if site.hasCourse { work.append((Placement.wholeCourse, { course() })) }
    work.append((SitePath("timeline.html"), { timeline() }))
    for kind in Entity.Kind.allCases where site.has(kind) {
      work.append((SitePath("\(kind.folder).html"), { index(kind) }))
    }
    if !site.references.isEmpty { work.append((SitePath("sources.html"), { sources() })) }
    if !site.index.claims.isEmpty { work.append((SitePath("claims.html"), { claims() })) }
    if site.glossary != nil { work.append((SitePath("glossary.html"), { glossary() })) }
    work.append((SitePath("index.html"), { home() }))
    work.append((SitePath("404.html"), { missing() }))
    for (position, section) in site.sections.enumerated() {
      work.append((section.path, { self.section(position) }))
    }
    for entity in site.entities { work.append((entity.path, { self.entity(entity) })) }
    for page in site.pages { work.append((page.path, { self.page(page) })) }
    return work
  }

  /// A finished page.
  func output(
    _ template: Theme.Page, _ path: SitePath, title: String?, description: String?, kind: String,
    linkedData: HTML? = nil, hasFigures: Bool = false, _ model: some TemplateModel
  ) -> OutputFile {
    let shell = shell(
      path, title: title, description: description, kind: kind, linkedData: linkedData,
      hasFigures: hasFigures || bodies[path]?.hasFigures == true)
    return OutputFile(path: path.text, bytes: theme.render(template, shell, model))
  }

  /// Tells search engines where `path` stands in the site.
  func breadcrumbs(_ path: SitePath, _ steps: [(title: String, path: SitePath)]) -> HTML {
    LinkedData(site: site, page: path).breadcrumbs(steps)
  }

  // MARK: The shell

  private func shell(
    _ path: SitePath, title: String?, description: String?, kind: String, linkedData: HTML?,
    hasFigures: Bool
  ) -> PageShell {
    let settings = site.settings
    let isMissing = kind == "missing"
    let root = isMissing ? site.settings.serverPath : path.pathToRoot
    func href(_ target: SitePath) -> String {
      isMissing ? root + target.text : path.reference(to: target)
    }
    let canonical = path.text == "index.html" ? "" : path.text
    return PageShell(
      words: words, siteTitle: settings.title, siteSubtitle: settings.subtitle,
      title: title ?? settings.title,
      documentTitle: title.map { "\($0) · \(settings.title)" } ?? settings.title,
      description: description,
      canonical: isMissing ? nil : settings.baseURL.map { $0 + canonical }, root: root,
      homeHref: href(SitePath("index.html")), kind: kind,
      hasFigures: hasFigures,
      card: settings.baseURL.flatMap { base in cards.path(of: path).map { base + $0 } },
      linkedData: linkedData,
      navigation: navigation.map {
        LinkItem(title: $0.title, href: href($0.path), isCurrent: $0.path == path)
      },
      authors: settings.authors.map { LinkItem(title: $0.name, href: $0.url ?? "") },
      licence: settings.licence.map { LinkItem(title: $0.name, href: $0.url ?? "") },
      updated: settings.updated.map { day($0) })
  }

  private var navigation: [(title: String, path: SitePath)] {
    if let own = site.settings.navigation {
      return own.map { entry in
        switch site.index.targets[entry.target.value] {
        case .page(let path), .asset(let path): (entry.title, path)
        case .draft, .data, .broken, nil: (entry.title, SitePath(entry.target.value))
        }
      }
    }
    return [
      (words.text(.home), SitePath("index.html")),
      (words.text(.timeline), SitePath("timeline.html")),
    ]
      + waysIn.map { ($0.title, $0.path) }
  }

  /// The index pages that the site has, and its free pages.
  var waysIn: [(title: String, path: SitePath, note: String?)] {
    var result: [(title: String, path: SitePath, note: String?)] = []
    for kind in Entity.Kind.allCases where site.has(kind) {
      result.append(
        (words.text(kind.indexWord), SitePath("\(kind.folder).html"), words.text(kind.introWord)))
    }
    if site.glossary != nil {
      result.append((words.text(.glossary), SitePath("glossary.html"), words.text(.glossaryIntro)))
    }
    if !site.index.claims.isEmpty {
      result.append((words.text(.claims), SitePath("claims.html"), words.text(.claimsIntro)))
    }
    if !site.references.isEmpty {
      result.append((words.text(.sources), SitePath("sources.html"), words.text(.sourcesIntro)))
    }
    return result + site.pages.map { ($0.title, $0.path, $0.summary) }
  }

  func day(_ date: CalendarDate) -> HTML {
    var html = HTML("<time")
    html.attribute("datetime", date.iso)
    html.raw(">")
    html.text("\(date.day) \(words.dates.months[date.month - 1]) \(date.year)")
    html.raw("</time>")
    return html
  }
}

extension Entity.Kind {
  var indexWord: Word {
    switch self {
    case .person: .people
    case .place: .places
    case .document: .documents
    }
  }

  var introWord: Word {
    switch self {
    case .person: .peopleIntro
    case .place: .placesIntro
    case .document: .documentsIntro
    }
  }
}
