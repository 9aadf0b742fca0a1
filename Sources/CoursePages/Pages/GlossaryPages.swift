import Collation
import Course
import Diagnostics
import Templates

/// The glossary.
struct GlossaryPages: GatheringKind {
  let template = "glossary"
  let shape = GlossaryPage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard facts.glossary != nil else { return nil }
    return PageEntry(
      Term.indexRoute, title: facts.words.text(.glossary),
      summary: facts.words.text(.glossaryIntro), in: .everywhere, anchors: facts.terms.map(\.id))
  }

  func gathered(_ facts: Facts) -> Gathered {
    let terms = facts.terms
    return Gathered(
      count: terms.count, bytes: { terms.map { 300 + 2 * $0.definition.count } },
      ids: { [terms[$0].id] },
      levels: { [.letters(terms.map { facts.collation.heading(of: $0.title) })] })
  }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let (facts, entry, path) = (pages.facts, portion.entry, portion.route)
    var register = CitationRegister()
    var items: [(key: CollationKey, heading: CollationHeading, item: TermItem)] = []
    let firstUses = Self.firstUses(facts)
    for (term, body) in portion.own(Array(zip(facts.terms, pages.terms))) {
      _ = register.cite(body.register.sources, facts)
      let item = TermItem(
        id: term.id, title: term.title, definition: body.html,
        firstUse: firstUses[ByteString(term.id)].map {
          LinkItem(title: facts.plain.phrase($0.title), href: path.reference(to: $0.route))
        })
      items.append(
        (facts.collation.key([term.title, term.id]), facts.collation.heading(of: term.title), item))
    }
    let groups = letterGroups(
      items.sorted { $0.key < $1.key }.map { ($0.heading, $0.item) },
      besides: facts.terms.map(\.id))
    return PageContent(
      title: entry.title, description: entry.summary, kind: "glossary",
      GlossaryPage(letters: groups, sources: register.entries(on: path, facts)))
  }

  /// The first section that has a term among its key terms, by the term's id.
  private static func firstUses(_ facts: Facts) -> [ByteString: Section] {
    var uses: [ByteString: Section] = [:]
    for section in facts.sections {
      for term in section.keyTerms where uses[ByteString(term.id.value)] == nil {
        uses[ByteString(term.id.value)] = section
      }
    }
    return uses
  }
}

/// What the template `glossary` shows.
struct GlossaryPage: TemplateModel {
  let letters: [Group<TermItem>]
  let sources: [SourceItem]

  static let fields: [TemplateField<GlossaryPage>] = [
    TemplateField("letters", "the terms by their first letter") { $0.letters },
    TemplateField("sources", "the sources that the definitions cite") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
  ]
}
