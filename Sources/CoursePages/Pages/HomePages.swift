import Course
import Diagnostics
import Markup
import Templates

/// The home page.
struct HomePages: PageKind {
  let template = "home"
  let shape = HomePage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    [
      PageEntry(
        .home, title: facts.words.text(.home), in: [.navigation, .book, .siteMap, .ledger],
        file: facts.home?.text.file.path)
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, route) = (pages.facts, entry.route)
    let body = pages.text(of: route)
    var none: CitationRegister?
    let landmarks = landmarks(facts)
    let parts = HomeParts(body?.html ?? HTML())
    let model = HomePage(
      heading: facts.plain.phrase(facts.homeTitle), parts: parts,
      body: body?.html ?? HTML(),
      courseMap: pages.courseMap(on: route),
      sections: facts.sections.map { pages.item($0, on: route) },
      strip: pages.strip(of: landmarks.map(\.event)), stripNote: pages.overviewDescription,
      landmarks: landmarks.map {
        pages.item($0.event, of: $0.section, on: route, uncited: .elsewhere, &none)
      },
      waysIn: pages.listed(.waysIn).map {
        LinkItem(title: $0.title, href: route.reference(to: $0.route), note: $0.summary)
      },
      sources: body?.register.entries(on: route, facts) ?? [])
    return PageContent(
      title: nil, description: facts.home?.summary ?? facts.settings.description, kind: "home",
      linkedData: .course, model)
  }

  /// The events that the home page names, else six landmarks spread over the course.
  private func landmarks(_ facts: Facts) -> [(event: Event, section: Section)] {
    let chosen = Set((facts.home?.landmarks ?? []).map(\.id.value))
    guard chosen.isEmpty else {
      return facts.timeline.filter { chosen.contains($0.event.id.value) }
    }
    let all = facts.timeline.filter { $0.event.importance == .landmark }
    guard all.count > 6 else { return all }
    return (0..<6).map { all[$0 * (all.count - 1) / 5] }
  }
}

/// What the template `home` shows.
struct HomePage: TemplateModel {
  let heading: Phrase
  let parts: HomeParts
  let body: HTML
  let courseMap: HTML?
  let sections: [SectionItem]
  let strip: HTML?
  let stripNote: String
  let landmarks: [EventItem]
  let waysIn: [LinkItem]
  let sources: [SourceItem]

  static let fields: [TemplateField<HomePage>] = [
    TemplateField("heading", "the title of index.md, or the site's") { $0.heading },
    TemplateField("picture", "the figure that the text of index.md starts with") {
      $0.parts.picture
    },
    TemplateField("introduction", "the text of index.md before its first heading") {
      $0.parts.introduction
    },
    TemplateField("rest", "the text of index.md from its first heading on") { $0.parts.rest },
    TemplateField("body", "the whole text of index.md") { $0.body },
    TemplateField("start", "the first section") { $0.sections.first },
    TemplateField("courseMap", "which section builds on which, as a picture") { $0.courseMap },
    TemplateField("sections", "the course") { $0.sections },
    TemplateField("strip", "the landmarks to scale, as a picture") { $0.strip },
    TemplateField("stripNote", "how that picture is read") { $0.stripNote },
    TemplateField("landmarks", "the events that index.md names, or six of importance 1") {
      $0.landmarks
    },
    TemplateField("hasLandmarks", "whether there are any landmarks") { !$0.landmarks.isEmpty },
    TemplateField("waysIn", "the index pages") { $0.waysIn },
    TemplateField("sources", "the sources that the text cites") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
  ]
}
