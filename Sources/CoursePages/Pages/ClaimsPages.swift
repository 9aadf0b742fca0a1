import Course
import Diagnostics
import Markup
import Templates

/// The claims of all sections with their verdicts.
struct ClaimsPages: GatheringKind {
  static let route = Route("claims.html")

  let template = "claims"
  let shape = ClaimsPage.shape

  func page(_ facts: Facts) -> PageEntry? {
    guard facts.hasClaims else { return nil }
    return PageEntry(
      Self.route, title: facts.words.text(.claims), summary: facts.words.text(.claimsIntro),
      in: .everywhere, anchors: facts.sections.flatMap { $0.claims.map(\.id.value) })
  }

  /// An entry is a section with its claims.
  func gathered(_ facts: Facts) -> Gathered {
    let sections = facts.claimSections()
    return Gathered(
      count: sections.count, bytes: { sections.map { 150 + 800 * $0.claims.count } },
      ids: { ["section-\(sections[$0].slug)"] + sections[$0].claims.map(\.id.value) },
      levels: { PartLevel.sections(facts.words) { sections[$0].number } }, isCounted: false)
  }

  func content(of portion: Portion, _ pages: PageFacts) -> PageContent {
    let (facts, words, entry) = (pages.facts, pages.words, portion.entry)
    var none: CitationRegister?
    let sections = facts.claimSections(at: portion.isWhole ? nil : portion.entries)
    let all = sections.flatMap(\.claims)
    let groups = (portion.isIndex ? [] : sections).map { section in
      Group(
        id: section.slug, title: section.title,
        items: section.claims.map { pages.item($0, of: section, on: entry.route, &none) })
    }
    let model = ClaimsPage(
      verdicts: Claim.Verdict.allCases.map { verdict in
        FilterItem(
          id: verdict.rawValue, title: words.text(verdict.word),
          count: all.count { $0.verdict == verdict }, icon: verdict.icon,
          note: words.text(verdict.meaning))
      },
      bar: all.isEmpty ? HTML() : pages.bar(of: all),
      count: words.count(all.count, .oneClaim, .manyClaims), sections: groups)
    return PageContent(
      title: entry.title, description: entry.summary, kind: "claims", model)
  }
}

/// What the template `claims` shows.
struct ClaimsPage: TemplateModel {
  let verdicts: [FilterItem]
  let bar: HTML
  let count: String
  let sections: [Group<ClaimItem>]

  static let fields: [TemplateField<ClaimsPage>] = [
    TemplateField("verdicts", "the verdicts with the number of their claims") { $0.verdicts },
    TemplateField("bar", "the verdicts as parts of a bar, a picture") { $0.bar },
    TemplateField("count", "how many claims there are, in words") { $0.count },
    TemplateField("sections", "the claims by section") { $0.sections },
  ]
}
