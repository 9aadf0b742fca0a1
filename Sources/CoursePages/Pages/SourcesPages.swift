import Bibliography
import Collation
import Course
import Diagnostics
import Templates

/// The bibliography.
struct SourcesPages: GatheringKind {
  let template = "sources"
  let shape = SourcesPage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard !facts.bibliography.references.isEmpty else { return nil }
    return PageEntry(
      Course.sourcesRoute, title: facts.words.text(.sources),
      summary: facts.words.text(.sourcesIntro), in: .everywhere,
      anchors: facts.bibliography.references.map { SourceID($0.id.value).listAnchor })
  }

  func gathered(_ facts: Facts) -> Gathered {
    let (references, words) = (facts.bibliography.references, facts.words)
    let groups = Reference.Group.allCases
    // Who cites a source is known only when texts are: it is taken to be a tenth of the sections.
    let bytes = 500 + 70 * min(SourceItem.mostCiting, facts.sectionCount / 10)
    return .alike(
      references.count, bytes: bytes,
      ids: { [SourceID(references[$0].id.value).listAnchor] },
      levels: {
        [
          .groups {
            groups.firstIndex(of: references[$0].kind.group) ?? 0
          } _: {
            PartLabel(name: groups[$0].rawValue, title: words.text(groups[$0].word))
          },
          .letters(references.map { facts.collation.heading(of: $0.sorted(in: words.language)) }),
        ]
      })
  }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let (facts, entry, path) = (pages.facts, portion.entry, portion.route)
    let bibliography = facts.bibliography
    let positions = portion.own(Array(bibliography.references.indices))
    let groups = Reference.Group.allCases.compactMap { group -> Group<SourceItem>? in
      let items = positions.compactMap { position -> SourceItem? in
        let reference = bibliography.references[position]
        guard reference.kind.group == group else { return nil }
        let anchor = SourceID(reference.id.value).listAnchor
        return SourceItem(
          id: anchor, html: bibliography.entry(position),
          href: path.reference(to: path, fragment: anchor),
          citing: pages.citing(reference.id.value, from: path))
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
