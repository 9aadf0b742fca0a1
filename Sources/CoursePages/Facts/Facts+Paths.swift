import Bibliography
import Course
import Diagnostics
import Formats

/// What texts ask by ids and paths.
extension Facts {
  /// What a content file becomes, by its path relative to the content folder.
  func target(of path: String) -> Course.Target? { ask { $0.origin.target(of: path) } }
  /// The paths of all content files.
  var paths: [String] { ask { $0.origin.paths } }
  /// What an entry of the main navigation names.
  func destination(of entry: Settings.NavigationEntry) -> NavigationTarget {
    ask { $0.origin.destination(of: entry) }
  }

  /// The page or file that the program makes at an address, or the page that has taken it over.
  func made(at path: String) -> Route? {
    guard !path.isEmpty else { return nil }
    let route = Route(path)
    return ask { facts in
      if facts.state.index.madeRoutes.contains(route) { return route }
      guard let file = facts.origin.file(of: route),
        case .page(let page)? = facts.origin.target(of: file)
      else { return nil }
      return page
    }
  }

  /// Whether the program makes what is at an address of many files or none.
  func isMade(_ route: Route) -> Bool { ask { $0.state.index.madeRoutes.contains(route) } }

  /// The addresses of what the program makes, for hints.
  var madePaths: [String] { ask { $0.state.index.madeRoutes.map(\.text) } }

  /// The content file that has become the page which a file at `path` would be.
  func successor(of path: String) -> String? { ask { $0.origin.successor(of: path) } }
  func imageSize(of route: Route) -> ImageSize? { ask { $0.state.index.imageSizes[route] } }
  func credit(of path: String) -> ImageCredit? { ask { $0.origin.credit(of: path) } }

  /// Whether a mistake keeps credits from being read.
  var hasBrokenCredits: Bool { ask { $0.origin.hasBrokenCredits } }

  func source(
    _ id: Located<String>, isInText: Bool = false, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Reference>? {
    ask(&diagnostics) { $0.origin.source(id, isInText: isInText, &$1) }
  }

  func event(_ id: Located<String>, _ diagnostics: inout [Diagnostic]) -> Mention<Event>? {
    ask(&diagnostics) { $0.origin.event(id, &$1) }
  }

  /// Whether an event may be told where a mistake keeps it from being read.
  func mayHave(event id: String) -> Bool { ask { $0.origin.mayHave(event: id) } }

  func section(
    _ slug: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Section>? { ask(&diagnostics) { $0.origin.section(slug, &$1) } }

  func theme(_ id: Located<String>, _ diagnostics: inout [Diagnostic]) -> Mention<Theme>? {
    ask(&diagnostics) { $0.origin.theme(id, &$1) }
  }

  func entity(
    _ kind: EntityKind, _ id: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Mention<Entity>? { ask(&diagnostics) { $0.origin.entity(kind, id, &$1) } }

  func table(
    _ name: String?, at path: Located<String>, _ diagnostics: inout [Diagnostic],
    relative: @escaping @Sendable (String) -> String
  ) -> (route: Route, table: CSVTable)? {
    ask(
      &diagnostics, { $0.origin.table(name, at: path, &$1, relative: relative) },
      isAlike: { $0?.route == $1?.route && $0?.table.file == $1?.table.file })
  }

  func shapes(
    _ name: String?, at path: Located<String>, _ diagnostics: inout [Diagnostic],
    relative: @escaping @Sendable (String) -> String
  ) -> (route: Route, shapes: GeoJSON)? {
    ask(
      &diagnostics, { $0.origin.shapes(name, at: path, &$1, relative: relative) },
      isAlike: { $0?.route == $1?.route && $0?.shapes.file == $1?.shapes.file })
  }
}
