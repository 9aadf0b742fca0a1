package import Course
import Diagnostics

/// The rendered Markdown of every page.
package struct RenderedTexts: Sendable {
  private let byRoute: [Route: RenderedText]
  /// The definitions of the glossary's terms, in their order.
  let terms: [RenderedText]
  /// What they say.
  package let contents: TextContents

  package init(pages: [RenderedText], terms: [RenderedText]) {
    byRoute = Dictionary(
      pages.map { ($0.content.route, $0) }, uniquingKeysWith: { first, _ in first })
    self.terms = terms
    contents = TextContents(
      pages: byRoute.values.map(\.content), terms: terms.map(\.content))
  }

  subscript(route: Route) -> RenderedText? { byRoute[route] }

  /// Whether the texts link to the same pages and cite the same sources as others.
  func lead(where others: RenderedTexts) -> Bool {
    byRoute.count == others.byRoute.count && terms.count == others.terms.count
      && byRoute.allSatisfy { route, text in
        others.byRoute[route].map { text.leads(where: $0) } ?? false
      } && zip(terms, others.terms).allSatisfy { $0.leads(where: $1) }
  }
}

extension RenderedText {
  fileprivate func leads(where other: RenderedText) -> Bool {
    self === other
      || content.links.elementsEqual(other.content.links) { $0.target == $1.target }
        && content.citations.elementsEqual(other.content.citations) {
          $0.id.value.isIdentical(to: $1.id.value)
        }
  }
}
