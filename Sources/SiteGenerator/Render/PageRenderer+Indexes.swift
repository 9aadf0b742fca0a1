import Bibliography
import Chronology
import FrontMatter
import Markup
import Platform

extension PageRenderer {
  /// With more events than this the timeline page lists them without their summaries, which stand on the sections'
  /// pages, and draws the landmarks only: a phone must load it.
  static let longTimeline = 400

  func timeline() -> OutputFile {
    let path = SitePath("timeline.html")
    var none: CitationRegister?
    var groups: [String: [EventItem]] = [:]
    var counts: [String: Int] = [:]
    let timeline = site.timeline
    let isLong = timeline.count > Self.longTimeline
    for (event, section) in timeline {
      let era = site.era(of: event, in: section)?.id ?? ""
      groups[era, default: []].append(
        item(event, of: section, on: path, isBrief: isLong, &none))
      for theme in event.themes { counts[theme.value, default: 0] += 1 }
    }
    let eras = site.settings.eras.compactMap { era -> Group<EventItem>? in
      guard let items = groups[era.id] else { return nil }
      return Group(id: "era-\(era.id)", title: era.title, note: years(of: era), items: items)
    }
    let rest =
      groups[""].map { [Group(id: "era-none", title: words.text(.noEra), items: $0)] } ?? []
    let model = TimelinePage(
      overview: overview(),
      eras: eras + rest,
      themes: site.settings.themes.compactMap { theme in
        counts[theme.id].map { FilterItem(id: theme.id, title: theme.title, count: $0) }
      },
      count: words.count(timeline.count, .oneEvent, .manyEvents),
      downloads: [
        ("CSV", "timeline.csv"), ("iCalendar", "timeline.ics"), ("JSON", "timeline.json"),
        ("TimelineJS", "timeline.timelinejs.json"), ("JSON-LD", "timeline.jsonld"),
      ].map { LinkItem(title: $0, href: $1) })
    return output(
      .timeline, path, title: words.text(.timeline), description: words.text(.timelineIntro),
      kind: "timeline", model)
  }

  /// The years of an era, as in "1618–1916" or "from 2013".
  func years(of era: Settings.Era) -> String {
    let start = era.start.display(in: words.dates)
    guard let end = era.end else { return words.dates.from.replacing("{date}", with: start) }
    return "\(start)–\(end.display(in: words.dates))"
  }

  func claims() -> OutputFile {
    let path = SitePath("claims.html")
    var none: CitationRegister?
    let all = site.sections.flatMap(\.claims)
    let groups = site.sections.filter { !$0.claims.isEmpty }.map { section in
      Group(
        id: section.slug, title: section.title,
        items: section.claims.map { item($0, of: section, on: path, &none) })
    }
    let model = ClaimsPage(
      verdicts: Claim.Verdict.allCases.map { verdict in
        FilterItem(
          id: verdict.rawValue, title: words.text(verdict.word),
          count: all.count { $0.verdict == verdict }, icon: verdict.icon)
      },
      count: words.count(all.count, .oneClaim, .manyClaims), sections: groups)
    return output(
      .claims, path, title: words.text(.claims), description: words.text(.claimsIntro),
      kind: "claims", model)
  }

  func sources() -> OutputFile {
    let path = SitePath("sources.html")
    let groups = Reference.Group.allCases.compactMap { group -> Group<SourceItem>? in
      let bibliography = site.bibliography
      let items = bibliography.references.indices.compactMap { position -> SourceItem? in
        let reference = bibliography.references[position]
        guard reference.kind.group == group else { return nil }
        let anchor = SourceID(reference.id.value).anchor
        return SourceItem(
          id: anchor, html: bibliography.entry(position),
          href: path.reference(to: path, fragment: anchor),
          citedIn: graph.pages(citing: reference.id.value).map { link(to: $0, from: path) })
      }
      guard !items.isEmpty else { return nil }
      return Group(id: group.rawValue, title: words.text(group.word), items: items)
    }
    return output(
      .sources, path, title: words.text(.sources), description: words.text(.sourcesIntro),
      kind: "sources", SourcesPage(groups: groups))
  }

  func glossary() -> OutputFile {
    let path = SitePath("glossary.html")
    var register = CitationRegister(site: site)
    var letters: [String: [(key: String, item: TermItem)]] = [:]
    for (term, body) in zip(site.terms, bodies.terms) {
      _ = register.cite(body.citations)
      let use = site.sections.first { $0.keyTerms.contains { $0.value == term.id } }
      let item = TermItem(
        id: term.id, title: term.title, definition: body.html,
        firstUse: use.map { LinkItem(title: $0.title, href: path.reference(to: $0.path)) })
      letters[String(term.title.uppercased().prefix(1)), default: []].append(
        (term.title.lowercased(), item))
    }
    let groups = letters.sorted { $0.key < $1.key }.map { letter, terms in
      Group(
        id: "letter-\(addressSlug(letter))", title: letter,
        items: terms.sorted { ($0.key, $0.item.id) < ($1.key, $1.item.id) }.map(\.item))
    }
    return output(
      .glossary, path, title: words.text(.glossary), description: words.text(.glossaryIntro),
      kind: "glossary", GlossaryPage(letters: groups, sources: register.entries(on: path)))
  }

  /// The title of a page with the way to it.
  func link(to target: SitePath, from page: SitePath) -> LinkItem {
    LinkItem(title: titles[target] ?? target.text, href: page.reference(to: target))
  }
}

extension Reference.Group {
  var word: Word {
    switch self {
    case .treaties: .groupTreaties
    case .statements: .groupStatements
    case .data: .groupData
    case .books: .groupBooks
    case .research: .groupResearch
    case .news: .groupNews
    case .web: .groupWeb
    }
  }
}
