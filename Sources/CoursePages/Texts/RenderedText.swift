package import Course
package import Diagnostics
import Markdown
import Markup

/// A page's Markdown as HTML, with what it says. A class, so that one that was made before is known by being the same.
package final class RenderedText: Sendable {
  package let content: TextContent
  package let diagnostics: [Diagnostic]
  let html: HTML
  /// The sources cited, by their numbers.
  let register: CitationRegister
  /// Whether there is a chart or a map.
  let hasFigures: Bool
  /// Its questions, for the pages that gather them.
  let questions: [AskedQuestion]
  /// What is for teachers: the answers to the page's questions and notes, in order.
  let answers: [HTML]
  /// Its parsed Markdown, where the page with the whole course shows it again.
  let document: Document?

  init(
    content: TextContent, diagnostics: [Diagnostic], html: HTML, register: CitationRegister,
    hasFigures: Bool, questions: [AskedQuestion], answers: [HTML],
    document: Document?
  ) {
    self.content = content
    self.diagnostics = diagnostics
    self.html = html
    self.register = register
    self.hasFigures = hasFigures
    self.questions = questions
    self.answers = answers
    self.document = document
  }
}

extension RenderedText: Equatable {
  /// Whether both are one.
  package static func == (a: RenderedText, b: RenderedText) -> Bool { a === b }
}

/// A stretch of Markdown that is to be rendered.
package struct TextSource: Sendable {
  /// The page that it stands on.
  package let route: Route
  let text: PageText
  /// The bytes of its file; all below the front matter without them.
  var range: Range<Int>?
  let reserved: Reserved
  var keyTerms: [Mention<Term>] = []
  /// The part of its page that it stands on, where the page is too large for one.
  private var shownOn: Route?
  /// Whether the page with the whole course may show it, too.
  private var isOfSection = false

  /// What ids of a text keep clear of.
  struct Reserved: Sendable {
    /// Those of its own page.
    var own: Set<String> = []
    /// Those that the pages of many texts have, made once for all.
    let common: Set<String>
    /// The same.
    let ids: PageIDs

    init(_ common: Set<String>) {
      self.common = common
      ids = PageIDs(common)
    }

    /// The same with ids of a page's own.
    func with(_ own: Set<String>) -> Reserved {
      var reserved = self
      reserved.own = own
      return reserved
    }
  }

  /// The texts that have a page of their own.
  package static func pages(of facts: Facts) -> [TextSource] {
    let reserved = facts.reserved
    return facts.sections.map { TextSource($0, facts.text(of: $0), reserved) }
      + ([facts.home].compactMap(\.self) + facts.freePages).map {
        TextSource(
          route: $0.route, text: $0.text,
          reserved: $0.route == .home ? reserved.with(ReservedIDs.ofHome) : reserved)
      }
      + entities(of: facts, reserved)
  }

  /// The texts of people, places, …, whose pages have the ids of their events.
  private static func entities(of facts: Facts, _ reserved: Reserved) -> [TextSource] {
    var events: [Route: Set<String>] = [:]
    for (event, _) in facts.timeline {
      for mention in event.entities.joined() {
        events[facts.entity(mention).route, default: []].insert(event.id.value)
      }
    }
    return facts.allEntities.map {
      TextSource(
        route: $0.route, text: facts.text(of: $0),
        reserved: reserved.with(ReservedIDs.ofEntities.union(events[$0.route] ?? [])))
    }
  }

  /// The definitions of the glossary's terms, in their order.
  package static func terms(of facts: Facts) -> [TextSource] {
    guard let glossary = facts.glossary else { return [] }
    // Of many terms, so made once for all.
    let ids = Reserved(ReservedIDs.ofTexts.union(facts.terms.map(\.id)))
    return facts.terms.map {
      TextSource(
        route: Term.indexRoute, text: glossary, range: $0.definition, reserved: ids,
        shownOn: facts.home(of: $0.id, on: Term.indexRoute))
    }
  }

  /// Renders it as the text of its page; `folder` is the content folder's name.
  package func rendered(in folder: String, _ facts: Facts) -> RenderedText {
    rendered(
      in: folder, facts, at: Placement(alone: shownOn ?? route), after: CitationRegister(), own: nil
    )
  }

  /// Renders it as `placement` says, its citations going on from those of `register`; `own` is the text of its page, where
  /// that is known. One that was made before is taken where it would come out alike.
  func rendered(
    in folder: String, _ facts: Facts, at placement: Placement, after register: CitationRegister,
    own: RenderedText?
  ) -> RenderedText {
    guard let memo = facts.memo else { return made(in: folder, facts, placement, register, own) }
    return memo.text(of: self, at: placement, after: register, facts) {
      self.made(in: folder, $0, placement, register, own)
    }
  }

  /// The Markdown put where `placement` says, which is not parsed again if `own` has it as it stands there.
  private func document(_ facts: Facts, _ placement: Placement, _ own: RenderedText?) -> Document {
    var options = MarkdownOptions()
    options.idPrefix = placement.idPrefix
    options.headingShift = placement.headingShift
    options.allowsHTML = facts.conventions.allowsHTML
    options.reservedIDs = reserved.own
    options.commonIDs = reserved.common
    options.scriptLanguages = facts.conventions.scriptLanguages
    options.words = facts.words.markdown
    options.hasTitle = true
    options.omitted = text.omitted(asWholePage: placement.isAlone)
    options.components = Registry.componentNames
    options.terms = keyTerms.map { mention in
      let term = facts.term(mention)
      return GlossaryTerm(id: term.id, names: [term.title])
    }
    // All of it has been asked for this place, too, whoever parsed it.
    if let document = own?.document, document.options.omitted == options.omitted {
      return document.placed(
        idPrefix: placement.idPrefix, headingShift: placement.headingShift)
    }
    return Document(parsing: text.file, body: range ?? text.body, options: options)
  }

  private func made(
    in folder: String, _ facts: Facts, _ placement: Placement, _ register: CitationRegister,
    _ own: RenderedText?
  ) -> RenderedText {
    let document = document(facts, placement, own)
    let prefix = folder.isEmpty ? 0 : folder.utf8.count + 1
    let contentPath = String(decoding: text.file.path.utf8.dropFirst(prefix), as: UTF8.self)
    var taken = reserved.ids
    for id in reserved.own { _ = taken.takes(id) }
    for id in document.headings.map(\.id) + document.anchors { _ = taken.takes(id) }
    let host = TextHost(
      page: route, file: text.file, contentPath: contentPath, placement: placement,
      register: register, taken: taken, facts: facts)
    let rendering = document.rendered(for: host)
    var ofFrontMatter: [Diagnostic] = []
    let frontMatter = checkedFrontMatter(contentPath, facts, &ofFrontMatter)
    let links = rendering.links.compactMap { use -> TextContent.Link? in
      host.target(of: use.destination).map { TextContent.Link($0, at: use.place) }
    }
    let content = TextContent(
      route: route, headings: rendering.headings, anchors: rendering.anchors + host.componentIDs,
      links: links + host.links + frontMatter.links,
      citations: host.register.sources + frontMatter.citations,
      images: rendering.images, servedObjectives: host.servedObjectives,
      choiceQuestions: host.choiceQuestions, parts: host.parts,
      plainText: rendering.plainText)
    return RenderedText(
      content: content, diagnostics: rendering.diagnostics + ofFrontMatter, html: rendering.html,
      register: host.register, hasFigures: host.hasFigures, questions: host.questions,
      answers: host.answers + rendering.teacherNotes,
      document: placement.isAlone && isOfSection && WholeCoursePages.exists(facts) ? document : nil)
  }
}

extension TextSource {
  /// A section, whose events and claims have ids on its page.
  init(_ section: Section, _ text: PageText, _ reserved: Reserved) {
    let ids = section.events.map(\.id.value) + section.claims.map(\.id.value)
    self.init(
      route: section.route, text: text, reserved: reserved.with(Set(ids)),
      keyTerms: section.keyTerms)
    isOfSection = true
  }
}
