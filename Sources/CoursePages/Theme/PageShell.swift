import Course
import Diagnostics
import Formats
import Markup
import Templates

/// What every page has: the values that the layout needs.
struct PageShell: TemplateModel {
  let words: Words
  let siteTitle: String
  let siteSubtitle: String?
  /// The page's own title.
  let title: Phrase
  /// The page's title with the site's behind it.
  let documentTitle: String
  let description: String?
  let canonical: String?
  /// What leads to the site's root: empty, `../` …, or an absolute path on the page for missing addresses.
  let root: String
  let homeHref: String
  let kind: String
  /// Whether the page shows a chart or a map.
  let hasFigures: Bool
  /// Whether the page has questions with lists or numbers, which need a script of their own.
  let hasExercises: Bool
  /// The absolute address of the picture that stands for the page.
  let card: String?
  let linkedData: HTML?
  /// The style sheets that the site adds to the theme's, in their order.
  let styles: [String]
  let feed: String?
  let logo: LogoItem?
  let navigation: [LinkItem]
  /// The parts of a page that was too large for one.
  let parts: [PartItem]
  /// The ways from such a part.
  let ways: PartWays?
  /// What leads on from an anchor that is on another part.
  let partAddresses: String?
  let authors: [LinkItem]
  let licence: LinkItem?
  let updated: HTML?
  /// Where readers propose a correction of the page; `nil` if the site names no repository.
  let correction: String?
  /// The page for reference managers; `nil` for the page for missing addresses.
  let citation: PageCitation?
  /// The digests of the styles and scripts that are written out in the page's template; the theme knows them.
  var inlineStyles: [String] = []
  var inlineScripts: [String] = []

  static let fields: [TemplateField<PageShell>] = [
    TemplateField("words", "the words of the site's language", shape: WordRecord.shape) {
      .record(WordRecord(words: $0.words))
    }.knownInside,
    TemplateField("language", "the page's language tag") { $0.words.language }.knownInside,
    TemplateField("siteTitle", "the site's title") { $0.siteTitle }.knownInside,
    TemplateField("siteSubtitle", "the site's subtitle") { $0.siteSubtitle },
    TemplateField("title", "the page's title") { $0.title },
    TemplateField("documentTitle", "the page's title with the site's behind it") {
      $0.documentTitle
    },
    TemplateField("description", "one or two sentences about the page") { $0.description },
    TemplateField("canonical", "the page's absolute address, if the site has one") { $0.canonical }
      .asURL,
    TemplateField("root", "what leads from the page to the site's root, empty or ending in /") {
      $0.root
    }.asURL.knownInside,
    TemplateField("homeHref", "the home page") { $0.homeHref }.asURL.knownInside,
    TemplateField("pageKind", "section, timeline, person … for the style sheet") { $0.kind },
    TemplateField("hasFigures", "whether the page shows a chart or a map") { $0.hasFigures },
    TemplateField("hasExercises", "whether the page has questions with lists or numbers") {
      $0.hasExercises
    },
    TemplateField("card", "the absolute address of a picture for shared links, if there is one") {
      $0.card
    }.asURL,
    TemplateField("linkedData", "what the page tells search engines, a script element of data") {
      $0.linkedData
    },
    TemplateField(
      "siteStyles",
      "the style sheets of the site's colours and `assets/custom.css`, if there are any"
    ) { $0.styles }.asURL,
    TemplateField("feedHref", "the feed, if any day is known") { $0.feed }.asURL,
    TemplateField("logo", "the picture beside the site's title") { $0.logo },
    TemplateField("navigation", "the main navigation") { $0.navigation },
    TemplateField("pageParts", "the parts of a list that is too large for one page") { $0.parts },
    TemplateField("hasPageParts", "whether the entries of the list stand on such parts") {
      !$0.parts.isEmpty
    },
    TemplateField("pagePart", "of such a part the ways to those around it") { $0.ways },
    TemplateField("partAddresses", "the script that tells which part an anchor is on") {
      $0.partAddresses
    }.asURL,
    TemplateField("authors", "who made the site") { $0.authors },
    TemplateField("hasAuthors", "whether anybody is named as who made it") { !$0.authors.isEmpty },
    TemplateField("hasMakers", "whether there are such names or terms of use") {
      !$0.authors.isEmpty || $0.licence != nil
    },
    TemplateField("siteLicence", "the terms of use") { $0.licence },
    TemplateField("siteUpdated", "when the site was last revised") { $0.updated },
    TemplateField("correctionHref", "where readers propose a correction of the page") {
      $0.correction
    }.asURL,
    TemplateField("bibTeX", "the page as an entry of BibTeX") { $0.citation?.bibTeX },
    TemplateField("cslJSON", "the page as CSL-JSON, for reference managers") {
      $0.citation?.csl
    },
    TemplateField(
      "inlineStyles", "the SHA-256 of each style in the template, in Base64, for a policy"
    ) { $0.inlineStyles },
    TemplateField(
      "inlineScripts", "the SHA-256 of each script in the template, in Base64, for a policy"
    ) { $0.inlineScripts },
  ]
}

extension PageShell {
  /// What stands around a page.
  init(of entry: PageEntry, _ content: PageContent, _ pages: PageFacts, _ theme: SiteTheme) {
    let (facts, route) = (pages.facts, entry.route)
    let settings = facts.settings
    // The page for missing addresses is shown at any depth.
    let isMissing = route == MissingPages.route
    let root = isMissing ? settings.serverPath : route.pathToRoot
    func href(_ target: Route, _ fragment: String? = nil) -> String {
      isMissing
        ? root + target.text + (fragment.map { "#\($0)" } ?? "")
        : route.reference(to: target, fragment: fragment)
    }
    let body = pages.text(of: route)
    let hasFigures = content.hasFigures || body?.hasFigures == true
    let hasExercises =
      content.hasExercises || body?.questions.contains(where: \.needsScript) == true
    let siteTitle = facts.plain.text(settings.title)
    let title = content.title.map(facts.plain.phrase)
    let around = facts.parts(around: entry)
    let canonical = isMissing ? nil : settings.baseURL.map { $0 + route.published }
    self.init(
      words: facts.words, siteTitle: siteTitle,
      siteSubtitle: settings.subtitle.map(facts.plain.text),
      title: title ?? facts.plain.phrase(settings.title),
      documentTitle: title.map { "\($0.text) · \(siteTitle)" } ?? siteTitle,
      description: content.description.map(facts.plain.text),
      canonical: canonical, root: root,
      homeHref: href(.home), kind: content.kind, hasFigures: hasFigures,
      hasExercises: hasExercises,
      card: settings.baseURL.flatMap { base in pages.card(of: route).map { base + $0.text } },
      linkedData: content.linkedData.map { LinkedData(facts: facts, page: route).script($0) },
      styles: ((settings.colours == nil ? [] : [ColourStyles.address]) + theme.ownStyles).map {
        href($0)
      },
      feed: pages.hasFeed ? href(Feed.address) : nil,
      logo: pages.logo.map { logo in
        LogoItem(
          href: href(logo.route), width: logo.size.width, height: logo.size.height)
      },
      navigation: pages.navigation.map { entry in
        switch entry.target {
        case .page(let target, let fragment):
          LinkItem(
            title: entry.title, href: href(target, fragment),
            isCurrent: target == route && fragment == nil)
        case .outside(let url): LinkItem(title: entry.title, href: url)
        }
      },
      parts: around?.items ?? [], ways: around?.ways,
      partAddresses: around.map { _ in href(PartAddresses.route(of: entry.whole ?? route)) },
      authors: settings.authors.map {
        LinkItem(title: facts.plain.phrase($0.name), href: $0.url ?? "")
      },
      licence: settings.licence.map {
        LinkItem(title: facts.plain.phrase($0.name), href: $0.url ?? "")
      },
      updated: settings.updated.map { dayHTML($0, words: facts.words) },
      correction: settings.repository.map { $0.correction(of: entry.file) },
      citation: isMissing
        ? nil
        : PageCitation(
          site: pages.citation, route: route, title: title?.text ?? siteTitle, address: canonical))
  }

  /// An entry of the main navigation.
  struct NavigationEntry: Hashable {
    let title: Phrase
    let target: Target

    enum Target: Hashable {
      case page(Route, fragment: String?)
      case outside(String)
    }
  }

  /// The entries of the main navigation.
  static func navigation(_ facts: Facts, _ entries: [PageEntry]) -> [NavigationEntry] {
    let listed = { (entry: PageEntry) in
      NavigationEntry(
        title: facts.plain.phrase(entry.title), target: .page(entry.route, fragment: nil))
    }
    let tools = entries.filter { $0.listings.contains(.tools) }
    guard let own = facts.settings.navigation else {
      return (entries.filter { $0.listings.contains(.navigation) } + tools).map(listed)
    }
    var taken: Set<Route> = []
    let chosen = own.map { entry in
      let target: NavigationEntry.Target =
        switch facts.destination(of: entry) {
        case .page(let route, let fragment): .page(route, fragment: fragment)
        case .outside(let url): .outside(url)
        case .other(let path, let fragment): .page(Route(path), fragment: fragment)
        case .draft: .page(.home, fragment: nil)
        }
      if case .page(let route, _) = target { taken.insert(route) }
      return NavigationEntry(title: facts.plain.phrase(entry.title), target: target)
    }
    return chosen + tools.filter { !taken.contains($0.route) }.map(listed)
  }
}
