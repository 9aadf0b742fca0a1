package import Diagnostics
package import Markup

/// One source cited, with the words around it.
package struct Citation: Sendable, Hashable {
  package let id: String
  /// The words before the id, such as "see"; empty without any.
  package internal(set) var prefix = HTML()
  /// The words behind the id, such as "pp. 3–5"; empty without any.
  package internal(set) var suffix = HTML()
  /// What stands between the source and the suffix.
  package let joint: Joint
  /// Whether `-@id` asks for the author's name to be left out.
  package let omitsAuthor: Bool
  /// The place of the id with its `@`.
  package let place: SourcePlace

  /// How a suffix is joined to its source.
  package enum Joint: Sendable, Hashable {
    /// A comma was written, or a place in the source follows.
    case comma
    case blank
    /// The suffix starts with punctuation, as in `[@a: 33]`.
    case none
  }

  /// What `prefix` and `suffix` are written from.
  let prefixParts: [Part]
  let suffixParts: [Part]

  /// A stretch of the words around an id.
  enum Part: Sendable, Hashable {
    case text(String)
    /// An inline with markup, such as emphasis.
    case node(NodeID)
  }
}

/// Sources cited together: `[@a; @b]`, or one in running text: `@a`.
package struct CitationGroup: Sendable, Hashable {
  package internal(set) var citations: [Citation]
  /// Whether the citation is a part of the sentence: `@id` without brackets.
  package let isInText: Bool
  package let place: SourcePlace
}
