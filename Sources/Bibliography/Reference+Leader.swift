extension Reference {
  /// Who or what stands first in an entry, and for the source in the text.
  enum Leader {
    case names([Name], Role)
    /// A body that published an unsigned source, or the journal or site that it stands in.
    case body(String)
    /// Nobody: the title stands first.
    case nobody
  }

  /// Those who made it, then its editors and the like, or the body that published an unsigned source.
  var leader: Leader {
    for role in Self.leadingRoles {
      if let names = contributors[role], !names.isEmpty { return .names(names, role) }
    }
    if let body = kind.isWholeWork ? self[.publisher] : self[.containerTitle] ?? self[.publisher] {
      return .body(body)
    }
    return .nobody
  }

  /// The roles of which one stands first, the nearest to an author's first.
  private static let leadingRoles: [Role] = [
    .author, .director, .composer, .performer, .scriptWriter, .seriesCreator, .host, .curator,
    .chair, .organizer, .editor, .editorTranslator, .editorialDirector, .compiler,
    .collectionEditor, .translator,
  ]

  /// The title as a citation gives it.
  var citedTitle: String { self[.titleShort] ?? self[.shortTitle] ?? title }
}
