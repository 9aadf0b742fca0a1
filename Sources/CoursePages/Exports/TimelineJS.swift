import Chronology
import Course
import Diagnostics
import Markup

/// `timeline.timelinejs.json`: the events as TimelineJS3 reads them.
struct TimelineJS: TimelineExport {
  let route = Route("timeline.timelinejs.json")
  let downloadName: String? = "TimelineJS"

  func bytes(_ facts: Facts) -> [UInt8] {
    func day(_ date: CalendarDate, _ display: String) -> JSON {
      .members([
        "year": .integer(date.year), "month": .integer(date.month), "day": .integer(date.day),
        "display_date": .string(display),
      ])
    }
    let slides = facts.timeline.compactMap { event, section -> JSON? in
      let date = event.date.value
      guard let start = date.earliest ?? date.latest else { return nil }
      let display = date.display(in: facts.words.dates)
      var html = HTML()
      if let summary = event.summary {
        html.raw("<p>")
        html.append(facts.plain.html(summary))
        html.raw("</p>")
      }
      let end = date.latest.flatMap { $0 == start ? nil : $0 }
      return .members([
        "unique_id": .string(event.id.value), "start_date": day(start, display),
        "end_date": end.map { day($0, display) },
        "text": .members([
          "headline": .string(facts.plain.words(event.title)), "text": .string(html.text),
        ]),
        "group": event.themes.first.map { .string(facts.plain.words(facts.theme($0).title)) },
      ])
    }
    let last = facts.timeline.lazy.compactMap { $0.event.date.value.latest }.max()
    let eras = facts.eras.compactMap { era -> JSON? in
      guard let start = era.start.earliest else { return nil }
      guard let end = era.end?.latest ?? last else { return nil }
      return .members([
        "start_date": day(start, era.start.display(in: facts.words.dates)),
        "end_date": day(end, ""),
        "text": .members(["headline": .string(facts.plain.words(era.title))]),
      ])
    }
    let json = JSON.members([
      "title": .members([
        "text": .members([
          "headline": .string(facts.plain.words(facts.settings.title)),
          "text": .string(facts.plain.words(facts.settings.description ?? "")),
        ])
      ]), "events": .array(slides), "eras": .array(eras),
    ])
    return json.line
  }
}
