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
  /// The titles of callouts.
  package var callouts: [CalloutKind: String] = [
    .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning", .caution: "Caution",
    .key: "Key point", .correction: "Correction", .disputed: "Disputed", .source: "Primary source",
    .question: "Question",
  ]

  /// The titles of fenced divs that are no kind of callout by themselves.
  package var divs: [DivTitle: String] = [
    .objectives: "What you will learn", .questions: "Questions", .keyPoints: "Key points",
    .discussion: "Discussion", .challenge: "Challenge", .solution: "Solution", .hint: "Hint",
    .spoiler: "More", .prerequisites: "Prerequisites", .checklist: "Checklist",
  ]

  /// What the boxes of a list of tasks are called.
  package var done = "Done"
  package var toDo = "To do"

  package init() {}
}
