import Course
import Diagnostics
import Markup
import Templates

/// The claims of all sections with their verdicts.
struct ClaimsPages: PageKind {
  static let route = Route("claims.html")

  let template = "claims"
  let shape = ClaimsPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    guard facts.hasClaims else { return [] }
    return [
      PageEntry(
        Self.route, title: facts.words.text(.claims), summary: facts.words.text(.claimsIntro),
        in: .everywhere, anchors: facts.sections.flatMap { $0.claims.map(\.id.value) })
    ]
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, words) = (pages.facts, pages.words)
    var none: CitationRegister?
    let all = facts.sections.flatMap(\.claims)
    let groups = facts.sections.filter { !$0.claims.isEmpty }.map { section in
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
      bar: pages.bar(of: all),
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
