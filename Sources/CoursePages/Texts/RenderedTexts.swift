package import Course

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
}
