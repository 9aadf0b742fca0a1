import Chronology
import Course
import Diagnostics
import Graphics
import Markup

extension PageFacts {
  /// The eras as the timeline's scale knows them, with the end of the last one.
  private var scale: (eras: [TimelineScale.Era], end: Double) {
    var counts: [String: Int] = [:]
    for (event, section) in facts.timeline {
      if let era = facts.era(of: event, in: section) { counts[era.id, default: 0] += 1 }
    }
    let last = facts.timeline.compactMap { $0.event.date.value.latest?.fractionalYear }.max() ?? 0
    let eras = facts.settings.eras.compactMap { era -> TimelineScale.Era? in
      guard let start = era.start.earliest?.fractionalYear else { return nil }
      return TimelineScale.Era(
        id: era.id, title: era.title, start: start,
        end: era.end?.latest?.next.fractionalYear ?? last.rounded(.up) + 1,
        eventCount: counts[era.id] ?? 0)
    }
    return (eras, last)
  }

  /// The whole timeline to scale, once for wide screens and once for narrow ones.
  func overview(on page: Route) -> HTML {
    let (eras, last) = scale
    guard !eras.isEmpty else { return HTML() }
    let timeline = facts.timeline
    let drawing = TimelineDrawing(
      eras: eras,
      marks: timeline.filter {
        timeline.count <= TimelinePages.longTimeline || $0.event.importance == .landmark
      }.map { mark($0.event, until: last, linkedOn: page) },
      title: words.text(.overview), description: words.text(.overviewDescription))
    return figure(drawing, kind: "overview", id: "overview", words.text(.overviewDescription))
  }

  /// Each era that has events alone, at a scale of its own.
  func eraDrawings(on page: Route) -> [HTML] {
    let (eras, last) = scale
    var events: [String: [Event]] = [:]
    for (event, section) in facts.timeline {
      if let era = facts.era(of: event, in: section) { events[era.id, default: []].append(event) }
    }
    return eras.compactMap { era in
      guard let own = events[era.id] else { return nil }
      let years = facts.settings.eras.first { $0.id == era.id }.map(words.years) ?? ""
      let drawing = TimelineDrawing(
        eras: [era], marks: own.map { mark($0, until: last, linkedOn: page) },
        title: "\(era.title), \(years)", description: words.text(.zoomDescription))
      return figure(
        drawing, kind: "overview zoom zoom-\(era.id)", id: "zoom-drawing-\(era.id)",
        words.text(.zoomDescription))
    }
  }

  /// A drawing once for wide screens and once for narrow ones, with what is to be said of it.
  private func figure(
    _ drawing: TimelineDrawing, kind: String, id: String, _ caption: String
  ) -> HTML {
    var html = HTML("<figure")
    html.attribute("class", kind)
    html.raw(">")
    html.append(drawing.svg(.across, id: id))
    html.append(drawing.svg(.down, id: "\(id)-narrow"))
    html.raw("<figcaption>")
    html.text(caption)
    html.raw("</figcaption></figure>")
    return html
  }

  /// Some events among all landmarks to scale; `nil` without eras or without events.
  func strip(of events: [Event]) -> HTML? {
    let (eras, last) = scale
    guard !eras.isEmpty, !events.isEmpty else { return nil }
    let named = Set(events.map(\.id.value))
    let marks = facts.timeline.map(\.event)
      .filter { $0.importance == .landmark || named.contains($0.id.value) }
      .map { mark($0, until: last, importance: named.contains($0.id.value) ? .landmark : .detail) }
    return TimelineDrawing(
      eras: eras, marks: marks, title: words.text(.landmarks),
      description: words.text(.overviewDescription)
    ).svg(.across, id: "landmark-strip")
  }

  /// The way through the course, once for wide screens and once for narrow ones; `nil` if no section builds on another.
  func courseMap(on page: Route) -> HTML? {
    guard WholeCoursePages.exists(facts) else { return nil }
    let positions = Dictionary(
      facts.sections.enumerated().map { ($0.element.route, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let edges = facts.sections.enumerated().flatMap { position, section in
      section.requires.compactMap { positions[facts.section($0).route] }.map {
        (from: $0, to: position)
      }
    }
    guard !edges.isEmpty else { return nil }
    let drawing = CourseMapDrawing(
      parts: facts.sections.map {
        .init(number: $0.number, title: $0.title, href: page.reference(to: $0.route))
      }, edges: edges, title: words.text(.courseMap),
      description: words.text(.courseMapDescription))
    var html = drawing.svg(.wide, id: "course-map")
    html.append(drawing.svg(.narrow, id: "course-map-narrow"))
    return html
  }

  /// The years of one section to scale; `nil` for fewer than three events.
  func strip(of section: Section) -> HTML? {
    let events = section.events.sorted { $0.date.value.order < $1.date.value.order }
    guard events.count > 2, let first = events.compactMap({ $0.date.value.earliest?.year }).min(),
      let last = events.compactMap({ $0.date.value.latest?.year }).max()
    else { return nil }
    let era = TimelineScale.Era(
      id: section.slug, title: "", start: Double(first), end: Double(last + 1),
      eventCount: events.count)
    let drawing = TimelineDrawing(
      eras: [era], marks: events.map { mark($0, until: Double(last + 1)) },
      title: "\(words.text(.timeline)): \(first)–\(last)",
      description: words.count(events.count, .oneEvent, .manyEvents))
    return drawing.svg(.across, id: "strip")
  }

  private func mark(
    _ event: Event, until last: Double, importance: Event.Importance? = nil,
    linkedOn page: Route? = nil
  ) -> TimelineDrawing.Mark {
    let date = event.date.value
    let end = date.latest?.fractionalYear ?? last
    let start = date.earliest?.fractionalYear ?? end
    return TimelineDrawing.Mark(
      id: event.id.value, label: facts.plain.text(event.title), start: start,
      end: max(start, end), importance: (importance ?? event.importance).rawValue,
      isSoft: date.isApproximate || date.isUncertain || date.earliest == nil || date.latest == nil,
      link: page.map {
        TimelineDrawing.Link(
          href: $0.reference(to: TimelinePages.route, fragment: event.id.value),
          name: "\(date.display(in: words.dates)): \(facts.plain.text(event.title))",
          themes: event.themes.map(\.id.value).joined(separator: " "))
      })
  }
}
