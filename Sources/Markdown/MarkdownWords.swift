/// The words that a document's HTML brings of its own, in the page's language; English by default.
package struct MarkdownWords: Sendable, Hashable {
  /// The label of the list of footnotes.
  package var footnotes = "Footnotes"
  /// What a reference to a footnote is called, before its number.
  package var footnote = "Footnote"
  /// What the link from a footnote to its reference is called, before the footnote's number.
  package var backToReference = "Back to reference"
  /// What a table is called, before its number in the document.
  package var table = "Table"
  /// The titles of callouts whose English one is not wanted.
  package var callouts: [CalloutKind: String] = [:]
  /// The titles of fenced divs whose English one is not wanted.
  package var divs: [DivTitle: String] = [:]

  /// What the boxes of a list of tasks are called.
  package var done = "Done"
  package var toDo = "To do"

  package init() {}

  func title(of callout: CalloutKind) -> String { callouts[callout] ?? callout.title }

  func title(of div: DivTitle) -> String { divs[div] ?? div.english }
}
