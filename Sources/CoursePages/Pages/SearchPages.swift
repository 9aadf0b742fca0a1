import Course
import Templates

/// The page that searches the site; where scripts do not run it leads to the indexes instead.
struct SearchPages: PageKind {
  static let route = Route("search.html")

  let template = "search"
  let shape = SearchPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    [PageEntry(Self.route, title: facts.words.text(.search), in: [.tools])]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let model = SearchPage(
      indexes: pages.listed(.waysIn).map {
        LinkItem(
          title: pages.facts.plain.text($0.title), href: entry.route.reference(to: $0.route),
          note: $0.summary)
      })
    return PageContent(
      title: entry.title, description: pages.words.text(.searchIntro), kind: "search", model)
  }
}

/// What the template `search` shows.
struct SearchPage: TemplateModel {
  let indexes: [LinkItem]

  static let fields: [TemplateField<SearchPage>] = [
    TemplateField("indexes", "the index pages") { $0.indexes }
  ]
}
