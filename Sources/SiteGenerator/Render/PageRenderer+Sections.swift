import Chronology
import FrontMatter
import Markdown
import Markup
import Platform

extension PageRenderer {
  func section(_ position: Int) -> OutputFile {
    let section = site.sections[position]
    let path = section.path
    let body = bodies[path]
    var register: CitationRegister? = body?.register ?? CitationRegister(site: site)
    let events = section.events.sorted { $0.date.value.order < $1.date.value.order }
      .map { item($0, of: section, on: path, &register) }
    let claims = section.claims.map { item($0, of: section, on: path, &register) }
    func neighbour(_ offset: Int) -> LinkItem? {
      let other = position + offset
      guard site.sections.indices.contains(other) else { return nil }
      return LinkItem(
        title: site.sections[other].title, href: path.reference(to: site.sections[other].path))
    }
    let model = SectionPage(
      item: item(section, on: path), count: site.sections.count,
      themes: section.themes.compactMap { theme in
        site.index.themes[theme.value].map {
          LinkItem(
            title: site.settings.themes[$0].title,
            href: path.reference(to: SitePath("timeline.html"), fragment: "theme-\(theme.value)"))
        }
      },
      keyTerms: section.keyTerms.compactMap { term in
        site.index.terms[term.value].map {
          LinkItem(
            title: site.terms[$0].title,
            href: path.reference(to: SitePath("glossary.html"), fragment: term.value))
        }
      },
      contents: body.map(contents) ?? [], body: body?.html ?? HTML(),
      answers: body?.answers ?? [], strip: strip(of: section), events: events,
      claims: claims, sources: register?.entries(on: path) ?? [], previous: neighbour(-1),
      next: neighbour(1), updated: section.updated.map { day($0) })
    return output(
      .section, path, title: section.title, description: section.summary.value, kind: "section",
      linkedData: LinkedData(site: site, page: path).section(section, minutes: body?.minutes ?? 1),
      model)
  }

  func page(_ page: FreePage) -> OutputFile {
    let body = bodies[page.path]
    let register = body?.register ?? CitationRegister(site: site)
    let model = TextPage(
      summary: page.summary, contents: body.map(contents) ?? [], body: body?.html ?? HTML(),
      sources: register.entries(on: page.path), updated: page.updated.map { day($0) })
    return output(
      .page, page.path, title: page.title, description: page.summary, kind: "page",
      linkedData: breadcrumbs(page.path, [(page.title, page.path)]), model)
  }

  func home() -> OutputFile {
    let path = SitePath("index.html")
    let body = bodies[path]
    let register = body?.register ?? CitationRegister(site: site)
    var none: CitationRegister?
    let landmarks = homeLandmarks
    let model = HomePage(
      heading: site.home?.title ?? site.settings.title, body: body?.html ?? HTML(),
      courseMap: courseMap(on: path),
      sections: site.sections.map { item($0, on: path) },
      strip: strip(of: landmarks.map(\.event)),
      landmarks: landmarks.map { item($0.event, of: $0.section, on: path, &none) },
      waysIn: (waysIn + wholeCourse).map {
        LinkItem(title: $0.title, href: path.reference(to: $0.path), note: $0.note)
      },
      sources: register.entries(on: path))
    return output(
      .home, path, title: nil, description: site.home?.summary ?? site.settings.description,
      kind: "home", linkedData: LinkedData(site: site, page: path).course, model)
  }

  /// The events that the home page names, else six landmarks spread over the course.
  private var homeLandmarks: [(event: Event, section: Section)] {
    let chosen = Set((site.home?.landmarks ?? []).map(\.value))
    guard chosen.isEmpty else { return site.timeline.filter { chosen.contains($0.event.id.value) } }
    let all = site.timeline.filter { $0.event.importance == .landmark }
    guard all.count > 6 else { return all }
    return (0..<6).map { all[$0 * (all.count - 1) / 5] }
  }

  func missing() -> OutputFile {
    let path = SitePath("404.html")
    let root = SitePath("index.html")
    let links = [root, SitePath("timeline.html")] + waysIn.map(\.path)
    let titles = [words.text(.home), words.text(.timeline)] + waysIn.map(\.title)
    let model = MissingPage(
      links: zip(links, titles).map {
        LinkItem(title: $1, href: site.settings.serverPath + $0.text)
      })
    return output(
      .missing, path, title: words.text(.notFound), description: nil, kind: "missing", model)
  }
}
