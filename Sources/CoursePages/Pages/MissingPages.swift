import Course
import Diagnostics
import Markup
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
    let settings = pages.facts.settings
    let root = settings.serverPath
    let model = MissingPage(
      links: pages.navigation.compactMap { entry in
        // What leads elsewhere helps nobody to find a way here.
        guard case .page(let route, _) = entry.target else { return nil }
        return MissingPage.Link(
          title: entry.title.text, href: root + route.text, path: route.text)
      }, folders: settings.baseURL == nil ? folders(pages) : [])
    return PageContent(title: entry.title, description: nil, kind: "missing", model)
  }

  /// The folders of the site's pages, in the order of the site.
  private func folders(_ pages: PageFacts) -> [String] {
    var seen: Set<ByteString> = []
    return pages.entries.compactMap { entry in
      let parts = entry.route.text.parts(at: "/", most: 2)
      guard parts.count > 1, let folder = parts.first.map(String.init),
        seen.insert(ByteString(folder)).inserted
      else { return nil }
      return folder
    }
  }
}

/// What the template `404` shows.
struct MissingPage: TemplateModel {
  let links: [Link]
  /// The folders of the site, by which a script finds its root; none if that is known.
  let folders: [String]

  static let fields: [TemplateField<MissingPage>] = [
    TemplateField("links", "pages that help readers to find their way") { $0.links },
    TemplateField(
      "folders", "the folders of pages, by which the site's root is found; none if it is known"
    ) { $0.folders },
    TemplateField("hasFolders", "whether there are any folders") { !$0.folders.isEmpty },
  ]

  /// A page of the site.
  struct Link: TemplateModel {
    let title: String
    let href: String
    let path: String

    static let fields: [TemplateField<Link>] = [
      TemplateField("title", "the link's text") { $0.title },
      TemplateField("href", "where it leads from any depth") { $0.href }.asURL,
      TemplateField("path", "its address from the site's root") { $0.path },
    ]
  }
}
