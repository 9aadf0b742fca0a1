import Bibliography
import Course
import Diagnostics
import Templates

/// The bibliography.
struct SourcesPages: PageKind {
  let template = "sources"
  let shape = SourcesPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    guard !facts.bibliography.references.isEmpty else { return [] }
    return [
      PageEntry(
        Course.sourcesRoute, title: facts.words.text(.sources),
        summary: facts.words.text(.sourcesIntro), in: .everywhere,
        anchors: facts.bibliography.references.map { SourceID($0.id.value).listAnchor })
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, path) = (pages.facts, entry.route)
    let bibliography = facts.bibliography
    let groups = Reference.Group.allCases.compactMap { group -> Group<SourceItem>? in
      let items = bibliography.references.indices.compactMap { position -> SourceItem? in
        let reference = bibliography.references[position]
        guard reference.kind.group == group else { return nil }
        let anchor = SourceID(reference.id.value).listAnchor
        return SourceItem(
          id: anchor, html: bibliography.entry(position),
          href: path.reference(to: path, fragment: anchor),
          citedIn: pages.citing(reference.id.value, from: path))
      }
      guard !items.isEmpty else { return nil }
      return Group(id: group.rawValue, title: facts.words.text(group.word), items: items)
    }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "sources", SourcesPage(groups: groups))
  }
}

extension SourceID {
  /// The source's anchor on the list of all sources.
  var listAnchor: String {
    ReservedIDs.ofSources.contains(anchor) ? "source-\(anchor)" : anchor
  }
}

extension Reference.Group {
  var word: Word {
    switch self {
    case .treaties: .groupTreaties
    case .statements: .groupStatements
    case .data: .groupData
    case .books: .groupBooks
    case .research: .groupResearch
    case .news: .groupNews
    case .web: .groupWeb
    }
  }
}

/// What the template `sources` shows.
struct SourcesPage: TemplateModel {
  let groups: [Group<SourceItem>]

  static let fields: [TemplateField<SourcesPage>] = [
    TemplateField("groups", "the sources by kind") { $0.groups }
  ]
}
