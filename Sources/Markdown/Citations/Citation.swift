package import Diagnostics

/// One source cited, with the words around it.
package struct Citation: Sendable, Hashable {
  package let id: String
  /// The words before the id, such as "see"; empty without any.
  package let prefix: String
  /// The words behind the id, such as "pp. 3–5"; empty without any.
  package let suffix: String
  /// Whether `-@id` asks for the author's name to be left out.
  package let omitsAuthor: Bool
  /// The place of the id with its `@`.
  package let place: SourcePlace
}

/// Sources cited together: `[@a; @b]`, or one in running text: `@a`.
package struct CitationGroup: Sendable, Hashable {
  package let citations: [Citation]
  /// Whether the citation is a part of the sentence: `@id` without brackets.
  package let isInText: Bool
  package let place: SourcePlace
}
