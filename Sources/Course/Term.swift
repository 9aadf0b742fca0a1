package import Diagnostics

/// A term of the glossary: a heading of `content/glossary.md` and what stands under it.
package struct Term: Sendable {
  /// The heading's id.
  package let id: String
  package let title: String
  /// Where the heading stands.
  package let place: SourcePlace
  /// The first paragraph of the definition, without markup.
  package let summary: String
  /// The bytes of the glossary's file that define it.
  package let definition: Range<Int>

  /// The page that explains all terms.
  package static let indexRoute = Route("glossary.html")

  /// Whether readers of other pages are told the same by both, wherever they stand in the glossary.
  package static func explainAlike(_ a: Term?, _ b: Term?) -> Bool {
    a?.id == b?.id && a?.title == b?.title && a?.summary == b?.summary
  }
}
