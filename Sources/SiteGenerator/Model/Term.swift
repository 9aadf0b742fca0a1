import Diagnostics

/// A term of the glossary: a heading of `content/glossary.md` and what stands under it.
struct Term: Sendable {
  /// The heading's id.
  let id: String
  let title: String
  /// Where the heading stands.
  let place: SourcePlace
  /// The first paragraph of the definition, without markup.
  let summary: String
  /// The bytes of the glossary's file that define it.
  let definition: Range<Int>
}
