package import Diagnostics
package import Markup

/// A heading of a document.
package struct Heading: Sendable, Hashable {
  /// 1 to 6.
  package let level: Int
  /// Unique in the document.
  package let id: String
  /// The heading's words without markup.
  package let text: String
  /// The heading's words with their markup but without links and notes, for a table of contents.
  package var html: HTML
  package let place: SourcePlace

  let node: NodeID
}
