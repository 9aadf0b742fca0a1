import Course
import Diagnostics
import Formats
import Markdown
import Markup

/// What a page's Markdown asks of the course. A class, confined to the task that renders the page, because
/// citations get their numbers in the order in which they are met.
final class TextHost: MarkdownHost {
  private let facts: Facts
  private let page: Route
  private let placement: Placement
  private let file: SourceFile
  private let folder: ContentFolder
  /// Whether the page has no list of sources, so that citations lead to the page of all.
  private let citesElsewhere: Bool
  private var (ids, room) = (PageIDs([]), ComponentRoom())
  /// The ids that authors gave to components.
  private(set) var componentIDs: [String] = []
  private(set) var register: CitationRegister
  /// The 1-based numbers of the objectives that the page's questions serve.
  private(set) var servedObjectives: Set<Int> = []
  /// Its questions with choices, as checks see them.
  private(set) var choiceQuestions: [TextContent.ChoiceQuestion] = []
  /// Its lessons, charts and maps.
  private(set) var parts: [TextContent.Part] = []
  /// Whether there is a chart or a map.
  private(set) var hasFigures = false
  /// What the paths of the text lead to, as far as they have been looked up.
  private var targets: [ByteString: Course.Target?] = [:]
  /// What components lead to.
  private(set) var links: [TextContent.Link] = []
  /// The page's questions, in order.
  private(set) var questions: [AskedQuestion] = []
  /// The answers to the page's questions, in order.
  private(set) var answers: [HTML] = []

  /// The text of `page`, put where `placement` says; its citations go on from those of `register`, and what it brings has
  /// none of the ids that are `taken`.
  init(
    page: Route, file: SourceFile, folder: ContentFolder, placement: Placement,
    register: CitationRegister, taken: PageIDs = PageIDs([]), facts: Facts,
    citesElsewhere: Bool = false
  ) {
    ids = taken
    self.citesElsewhere = citesElsewhere
    self.file = file
    self.facts = facts
    self.page = page
    self.placement = placement
    self.register = register
    self.folder = folder
  }

  /// The text of a file at `contentPath` of the content folder.
  convenience init(
    page: Route, file: SourceFile, contentPath: String, placement: Placement,
    register: CitationRegister, taken: PageIDs = PageIDs([]), facts: Facts,
    citesElsewhere: Bool = false
  ) {
    self.init(
      page: page, file: file, folder: ContentFolder(of: contentPath), placement: placement,
      register: register, taken: taken, facts: facts, citesElsewhere: citesElsewhere)
  }

  func url(
    for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> String {
    let (path, fragment) = split(destination)
    guard let path else {
      // The top of a page is that of the whole page, whatever stands on it.
      if destination == "#top" { return destination }
      if placement.isAlone {
        let home = facts.home(of: fragment, on: page)
        if home != placement.page { return placement.reference(to: home, fragment: fragment) }
      }
      if let fragment, !fragment.utf8.allSatisfy({ $0 < 0x80 }) {
        return placement.reference(toOwn: percentEncoded(fragment))
      }
      return placement.idPrefix.isEmpty
        ? destination : placement.reference(toOwn: destination.dropFirst())
    }
    guard let target = resolve(path, place, &diagnostics) else { return destination }
    return placement.reference(to: facts.home(of: fragment, on: target), fragment: fragment)
  }

  func image(
    for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> HostedImage {
    let (path, _) = split(destination)
    guard let path, let target = resolve(path, place, &diagnostics) else {
      return HostedImage(url: destination)
    }
    guard let size = facts.imageSize(of: target) else {
      diagnostics.append(
        .error(
          "image-size", "\"\(path)\" is no image whose size can be read", at: place,
          hint: "use PNG, JPEG, GIF, WebP, or an SVG with a viewBox"
        ).about(target.text))
      return HostedImage(url: placement.reference(to: target))
    }
    let file = normalized(path) ?? path
    let credit = facts.credit(of: file)
    if credit == nil, !facts.hasBrokenCredits {
      diagnostics.append(
        .warning(
          "image-credit", "\"\(path)\" has no entry in media/credits.yaml", at: place,
          hint: "add its file, creator and licence there"
        ).about(target.text))
    }
    return HostedImage(
      url: placement.reference(to: target), width: size.width, height: size.height,
      credit: credit?.html(facts.plain))
  }

  func citation(_ citation: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML? {
    citesElsewhere
      ? register.citeElsewhere(citation, from: placement, facts, &diagnostics)
      : register.cite(citation, facts, &diagnostics)
  }

  func component(_ component: Component, _ diagnostics: inout [Diagnostic]) -> HTML? {
    guard let kind = Registry.component(component.name), !room.isFull else { return nil }
    var place = ComponentPlace(
      file: file, folder: folder, placement: placement, facts: facts, register: register,
      ids: ids)
    let html = kind.html(component, in: &place, &diagnostics)
    (register, ids) = (place.register, place.ids)
    componentIDs += place.ownIDs
    if let id = place.takenID {
      diagnostics.append(
        .error(
          "duplicate-id", "the id \"\(id)\" is taken already", at: component.place,
          hint: "every id of a page is used once"))
    }
    hasFigures = hasFigures || kind.isFigure
    if let objective = place.servedObjective { servedObjectives.insert(objective) }
    links += place.links
    choiceQuestions += place.choiceQuestions
    parts += place.parts
    answers += place.answers
    if kind.isQuestion, html != nil {
      questions.append(
        AskedQuestion(component: component, file: file, folder: folder, known: place.known))
    }
    return room.taken(by: html, of: component, &diagnostics)
  }

  func term(
    _ id: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> HostedTerm? {
    guard let term = facts.term(id) else { return nil }
    return HostedTerm(
      url: placement.reference(to: facts.home(of: id, on: Term.indexRoute), fragment: id),
      definition: facts.plain.html(term.summary))
  }

  /// What a destination of this page leads to; `nil` if that is nothing of the site.
  func target(of destination: String) -> TextContent.Target? {
    let (path, fragment) = split(destination)
    guard let path else { return TextContent.Target(route: page, fragment: fragment) }
    switch known(path) {
    case .page(let target), .asset(let target):
      return TextContent.Target(
        route: target, fragment: fragment,
        isMade: facts.isMade(target) && normalized(path).flatMap(facts.target(of:)) == nil)
    case .draft, .data, .broken, nil: return nil
    }
  }

  /// What a path leads to: a file of the content, or what the program makes at the address that it would be.
  private func known(_ path: String) -> Course.Target? {
    // A link's is asked for when it is written and when it is gathered.
    if let known = targets[ByteString(path)] { return known }
    let target = found(path)
    targets[ByteString(path)] = .some(target)
    return target
  }

  private func found(_ path: String) -> Course.Target? {
    if let target = normalized(path).flatMap(facts.target(of:)) { return target }
    // An address starts from the file, from the page that it becomes, or from the site's first page.
    for folder in [folder, ContentFolder(of: page.text), ContentFolder(of: "")] {
      if let route = folder.file(path).flatMap(facts.made(at:)) { return .page(route) }
    }
    return nil
  }

  private func split(_ destination: String) -> (path: String?, fragment: String?) {
    let parts = destination.parts(at: "#", most: 2)
    let written = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    // Ids are composed, however the author or the editor wrote them.
    let fragment = written.map { composed($0) }
    guard let path = parts.first, !path.isEmpty else { return (nil, fragment) }
    return (String(path).removingPercentEncoding, fragment)
  }

  private func resolve(
    _ path: String, _ place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> Route? {
    guard path.utf8.first != UInt8(ascii: "/") else {
      diagnostics.append(
        .error(
          "dead-link", "\"\(path)\" starts at the root of a server", at: place,
          hint: DestinationAdvice.hint(on: path)
            ?? "write the path of a content file relative to this one, as in ../places/x.md"))
      return nil
    }
    guard let file = normalized(path) else {
      let (facts, folder) = (facts, folder)
      diagnostics.append(
        .unknown(
          path, "dead-link", "\"\(path)\" leaves the content folder", at: place, among: [],
          otherwise: DestinationAdvice.hint(
            on: path, among: facts.paths, written: { folder.reference(to: $0) })))
      return nil
    }
    switch known(path) {
    case .page(let target), .asset(let target): return target
    case .broken: break
    case .draft:
      diagnostics.append(
        .error(
          "dead-link", "\"\(path)\" is a draft and not built", at: place,
          hint: "remove the link, or build with --drafts"))
    case .data:
      diagnostics.append(.error("dead-link", "\"\(path)\" is no page", at: place))
    case nil:
      let message = "there is no file \"\(path)\""
      if let moved = facts.successor(of: file).map(relative) {
        diagnostics.append(
          .error(
            "dead-link", message, at: place, hint: "it is \(moved) now",
            correction: Correction(path, to: moved)))
      } else {
        let (facts, folder) = (facts, folder)
        diagnostics.append(
          .unknown(
            path, "dead-link", message, at: place, among: facts.paths + facts.madePaths, as: file,
            otherwise: DestinationAdvice.hint(
              on: path, among: facts.paths, written: { folder.reference(to: $0) }),
            written: { folder.reference(to: $0) }, shown: { $0 }))
      }
    }
    return nil
  }

  private func normalized(_ path: String) -> String? { folder.file(path) }
  private func relative(_ path: String) -> String { folder.reference(to: path) }
}
