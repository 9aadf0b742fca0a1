import Course
import Templates

/// The page that hosts show for addresses that are not there, at any depth.
struct MissingPages: PageKind {
  static let route = Route("404.html")

  let template = "404"
  let shape = MissingPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    [PageEntry(Self.route, title: facts.words.text(.notFound), in: [])]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let root = pages.facts.settings.serverPath
    let model = MissingPage(
      links: pages.listed(.navigation).map { LinkItem(title: $0.title, href: root + $0.route.text) }
    )
    return PageContent(title: entry.title, description: nil, kind: "missing", model)
  }
}

/// What the template `404` shows.
struct MissingPage: TemplateModel {
  let links: [LinkItem]

  static let fields: [TemplateField<MissingPage>] = [
    TemplateField("links", "pages that help readers to find their way") { $0.links }
  ]
}
