import Chronology
import Course
import Diagnostics
import Graphics
import Markup

extension PageFacts {
  /// The eras as the timeline's scale knows them; without eras the time of all events. Empty if no event has a date.
  private var scale: [TimelineScale.Era] {
    let dates = facts.timeline.map(\.event.date.value)
    guard let last = dates.flatMap({ [$0.earliest, $0.latest] }).compactMap(\.self).max() else {
      return []
    }
    guard !facts.eras.isEmpty else { return [era(of: facts.timeline.map(\.event))] }
    var counts: [String: Int] = [:]
    for (event, section) in facts.timeline {
      if let era = facts.era(of: event, in: section) { counts[era.id, default: 0] += 1 }
    }
    return facts.eras.compactMap { era -> TimelineScale.Era? in
      guard let start = era.start.earliest?.fractionalYear else { return nil }
      return TimelineScale.Era(
        id: era.id, title: facts.plain.text(era.title), start: start,
        end: era.end?.latest?.fractionalYearOfEnd ?? max(start, Double(last.year)) + 1,
        eventCount: counts[era.id] ?? 0)
    }
  }

  /// The whole years that events lie in, as one stretch without a title.
  private func era(of events: [Event]) -> TimelineScale.Era {
    let days = events.flatMap { [$0.date.value.earliest, $0.date.value.latest] }.compactMap(\.self)
    let (first, last) = (days.min()?.year ?? 0, days.max()?.year ?? 0)
    return TimelineScale.Era(
      id: "", title: "", start: Double(first), end: Double(last) + 1, eventCount: events.count)
  }

  /// The whole timeline to scale, once for wide screens and once for narrow ones, and what it cannot show.
  func overview(on page: Route) -> HTML {
    let eras = scale
    guard !eras.isEmpty else { return HTML() }
    let events = facts.timeline.map(\.event)
    let isLong = events.count > TimelinePages.longTimeline
    // So many landmarks are none: only the eras are drawn.
    let drawn = isLong ? events.filter { $0.importance == .landmark } : events
    let drawing = TimelineDrawing(
      eras: eras,
      marks: drawn.count > TimelinePages.longTimeline
        ? [] : drawn.map { mark($0, linkedOn: page) },
      ticks: words.ticks(), title: words.text(.overview), description: overviewDescription)
    let shown = TimelineScale(eras, length: 1)
    let outside = events.count {
      let (start, end) = time(of: $0)
      return !shown.shows(from: start, to: end)
    }
    let rest = outside > 0 ? " " + words.count(outside, .oneNotDrawn, .manyNotDrawn) : ""
    return figure(drawing, kind: "overview", id: "overview", overviewDescription + rest)
  }

  /// Each era that has events alone, at a scale of its own.
  func eraDrawings(on page: Route) -> [HTML] {
    var events: [String: [Event]] = [:]
    for (event, section) in facts.timeline {
      if let era = facts.era(of: event, in: section) { events[era.id, default: []].append(event) }
    }
    let years = Dictionary(
      facts.eras.map { ($0.id, words.years(of: $0)) }, uniquingKeysWith: { first, _ in first })
    return scale.compactMap { era in
      guard let own = events[era.id] else { return nil }
      let drawing = TimelineDrawing(
        eras: [era], marks: own.map { mark($0, linkedOn: page) }, ticks: words.ticks(),
        title: "\(era.title), \(years[era.id] ?? "")", description: words.text(.zoomDescription))
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

  /// How the drawing of the whole time is read.
  var overviewDescription: String {
    words.text(facts.eras.count > 1 ? .overviewDescription : .overviewKey)
  }

  /// Some events among all landmarks to scale; `nil` if nothing of them can be drawn.
  func strip(of events: [Event]) -> HTML? {
    let eras = scale
    guard !eras.isEmpty, !events.isEmpty else { return nil }
    let named = Set(events.map(\.id.value))
    let marks = facts.timeline.map(\.event)
      .filter { $0.importance == .landmark || named.contains($0.id.value) }
      .map { mark($0, importance: named.contains($0.id.value) ? .landmark : .detail) }
    return TimelineDrawing(
      eras: eras, marks: marks, ticks: words.ticks(), title: words.text(.landmarks),
      description: overviewDescription
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

  /// The years of one section to scale; `nil` for fewer than three events with a known date.
  func strip(of section: Section) -> HTML? {
    let events = section.events.filter { !$0.date.value.isUnknown }
      .sorted { $0.date.value.order < $1.date.value.order }
    guard events.count > 2 else { return nil }
    let era = era(of: events)
    let (first, last) = (Int(era.start), Int(era.end) - 1)
    let drawing = TimelineDrawing(
      eras: [era], marks: events.map { mark($0) }, ticks: words.ticks(),
      title: "\(words.text(.timeline)): \(words.dates.years(from: first, to: last))",
      description: words.count(events.count, .oneEvent, .manyEvents))
    return drawing.svg(.across, id: "strip")
  }

  private func mark(
    _ event: Event, importance: Event.Importance? = nil, linkedOn page: Route? = nil
  ) -> TimelineDrawing.Mark {
    let date = event.date.value
    let (start, end) = time(of: event)
    let title = facts.plain.text(event.title)
    return TimelineDrawing.Mark(
      id: event.id.value, label: title, start: start, end: end,
      importance: (importance ?? event.importance).rawValue, isSoft: !date.isCertain,
      link: page.map {
        TimelineDrawing.Link(
          href: facts.reference(from: $0, to: TimelinePages.route, fragment: event.id.value),
          name: "\(date.display(in: words.dates)): \(title)",
          themes: event.themes.map(\.id.value).joined(separator: " "))
      })
  }

  /// When an event begins and ends, in fractional years; `nil` where that is open or not known.
  private func time(of event: Event) -> (start: Double?, end: Double?) {
    let date = event.date.value
    return (date.earliest?.fractionalYear, date.latest?.fractionalYear)
  }
}
