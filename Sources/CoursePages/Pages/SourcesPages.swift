import Bibliography
import Chronology
import Course
import Diagnostics
import Formats
import FrontMatter
import Graphics
import Markdown
import Markup
import Templates

/// The bibliography.
struct SourcesPages: PageKind {
  let template = "sources"
  let shape = SourcesPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    guard !facts.sources.isEmpty else { return [] }
    return [
      PageEntry(
        Course.sourcesRoute, title: facts.words.text(.sources),
        summary: facts.words.text(.sourcesIntro), in: .everywhere,
        anchors: facts.sources.map(\.id.value))
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, path) = (pages.facts, entry.route)
    let all = facts.sources.enumerated().map { position, reference in
      let text = ReferenceText(reference, style: facts.style)
      return (
        group: reference.kind.group, key: text.sortKey,
        item: SourceItem(
          id: reference.id.value, html: text.html, href: "#\(reference.id.value)",
          citedIn: pages.citing(position, from: path))
      )
    }
    let groups = Reference.Group.allCases.compactMap { group -> Group<SourceItem>? in
      let items = all.filter { $0.group == group }
        .sorted { ($0.key, $0.item.id) < ($1.key, $1.item.id) }
      guard !items.isEmpty else { return nil }
      return Group(
        id: group.rawValue, title: facts.words.text(group.word), items: items.map(\.item))
    }
    return PageContent(
      title: entry.title, description: entry.summary, kind: "sources", SourcesPage(groups: groups))
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
