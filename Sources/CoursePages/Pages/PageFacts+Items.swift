import Bibliography
import Course
import Diagnostics
import Markdown
import Markup

extension PageFacts {
  /// An event as `page` shows it, its sources numbered in `register` if there is one; a brief one has what a long list
  /// needs, which is no summary, note or theme.
  func item(
    _ event: Event, of section: Section, on page: Route, idPrefix: String = "",
    isBrief: Bool = false, uncited: Uncited = .linked, _ register: inout CitationRegister?
  ) -> EventItem {
    let names = EntityKind.all.map { kind in
      let links = event.entities(kind).map { mention in
        let entity = facts.entity(mention)
        return LinkItem(
          title: facts.plain.phrase(entity.name), href: page.reference(to: entity.route))
      }
      return (kind: kind, links: links)
    }
    let timeline = TimelinePages.route
    return EventItem(
      id: idPrefix + event.id.value, title: facts.plain.phrase(event.title),
      date: dateHTML(event.date.value, words: words),
      dateNote: isBrief
        ? nil : event.dateNote.map { text($0, of: section.path, on: page, &register) },
      summary: isBrief
        ? nil : event.summary.map { text($0, of: section.path, on: page, &register) },
      importance: String(event.importance.rawValue), isLandmark: event.importance == .landmark,
      themeIDs: event.themes.map(\.id.value).joined(separator: " "),
      themes: isBrief
        ? []
        : event.themes.map { mention in
          let theme = facts.theme(mention)
          return LinkItem(
            title: theme.title,
            href: page.reference(to: timeline, fragment: "theme-\(theme.id)"))
        },
      names: names,
      section: LinkItem(
        title: facts.plain.phrase(section.title),
        href: page.reference(to: section.route, fragment: event.id.value)),
      timelineHref: facts.reference(from: page, to: timeline, fragment: event.id.value),
      sources: register?.cite(event.sources, facts)
        ?? (uncited == .linked ? sourceLinks(event.sources, on: page) : nil))
  }

  /// What a page that has no list of sources, or none for them, shows of the sources of an event or a claim.
  enum Uncited {
    /// Each as a link to the page of all sources.
    case linked
    /// Nothing; the timeline, or the page of all claims, has them.
    case elsewhere
  }

  /// A claim as `page` shows it, its sources numbered in `register` if there is one.
  func item(
    _ claim: Claim, of section: Section, on page: Route, idPrefix: String = "",
    uncited: Uncited = .linked, _ register: inout CitationRegister?
  ) -> ClaimItem {
    let isElsewhere = register == nil && uncited == .elsewhere && !claim.sources.isEmpty
    let sources =
      register?.cite(claim.sources, facts)
      ?? (uncited == .linked ? sourceLinks(claim.sources, on: page) : nil)
    let sourcesHref =
      isElsewhere
      ? facts.reference(from: page, to: ClaimsPages.route, fragment: claim.id.value) : nil
    return ClaimItem(
      id: idPrefix + claim.id.value,
      claim: text(claim.claim, of: section.path, on: page, &register),
      verdict: claim.verdict.rawValue,
      verdictWord: words.text(claim.verdict.word), icon: claim.verdict.icon,
      note: claim.note.map { text($0, of: section.path, on: page, &register) },
      sources: sources, sourcesHref: sourcesHref,
      section: LinkItem(
        title: facts.plain.phrase(section.title),
        href: page.reference(to: section.route, fragment: claim.id.value)))
  }

  /// Sources as links to the sources page, for pages that have no list of their own.
  func sourceLinks(_ sources: [Mention<Reference>], on page: Route) -> HTML? {
    var html = HTML()
    for source in sources {
      let id = source.id.value
      guard let names = facts.names(of: id), let year = facts.year(of: id) else { continue }
      if !html.isEmpty { html.raw("; ") }
      html.raw("<a")
      html.attribute(
        "href",
        facts.reference(from: page, to: Course.sourcesRoute, fragment: SourceID(id).listAnchor))
      html.raw(">")
      html.append(names)
      html.text(" (\(year))")
      html.raw("</a>")
    }
    guard !html.isEmpty else { return nil }
    var links = HTML("<span class=\"linked-sources\">")
    links.append(html)
    links.raw("</span>")
    return links
  }

  /// A section as a card or a row, without links in its words.
  func item(_ section: Section, on page: Route) -> SectionItem {
    item(
      section, on: page, summary: facts.plain.phrase(section.summary.value),
      objectives: section.objectives.map(facts.plain.phrase),
      questions: section.questions.map(facts.plain.phrase))
  }

  /// A section as its own page shows it, its citations numbered in `register`.
  func item(_ section: Section, _ register: inout CitationRegister?) -> SectionItem {
    let page = section.route
    return item(
      section, on: page,
      summary: phrase(section.summary.value, of: section.path, on: page, &register),
      objectives: section.objectives.map { phrase($0, of: section.path, on: page, &register) },
      questions: section.questions.map { phrase($0, of: section.path, on: page, &register) })
  }

  private func item(
    _ section: Section, on page: Route, summary: Phrase, objectives: [Phrase], questions: [Phrase]
  ) -> SectionItem {
    SectionItem(
      number: section.number, slug: section.slug, title: facts.plain.phrase(section.title),
      href: page.reference(to: section.route), summary: summary.text.isEmpty ? nil : summary,
      eras: section.eras.map { facts.plain.text(facts.era($0).title) },
      minutes: words.count(minutes(of: section.route) ?? 1, .minute, .minutes),
      objectives: objectives, questions: questions,
      requires: section.requires.map(facts.section).map {
        RequiredItem(
          number: $0.number, title: facts.plain.phrase($0.title),
          href: page.reference(to: $0.route))
      })
  }

  func native(_ entity: Entity) -> [NativeItem] {
    entity.native.map {
      NativeItem(language: $0.language, text: $0.text, romanization: $0.romanization)
    }
  }

  /// The headings of a page as links, those of the second level only.
  func contents(_ body: RenderedText) -> [LinkItem] {
    body.content.headings.filter { $0.level == 2 }.map {
      LinkItem(title: $0.text, href: "#\($0.id)")
    }
  }
}
