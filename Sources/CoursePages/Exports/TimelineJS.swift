import Chronology
import Course
import Diagnostics
import Markup

/// `timeline.timelinejs.json`: the events as TimelineJS3 reads them.
struct TimelineJS: TimelineExport, JSONListExport {
  let route = Route("timeline.timelinejs.json")
  let downloadName: String? = "TimelineJS"

  func head(_ facts: Facts) -> [UInt8] {
    let title = JSON.members([
      "text": .members([
        "headline": .string(facts.plain.words(facts.settings.title)),
        "text": .string(facts.plain.words(facts.settings.description ?? "")),
      ])
    ])
    return Array("{\"title\":".utf8) + title.bytes + Array(",\"events\":[".utf8)
  }

  func entries(_ items: [Item], _ facts: Facts) -> [[UInt8]] {
    items.compactMap { event, section in
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
      return JSON.members([
        "unique_id": .string(event.id.value), "start_date": Self.day(start, display),
        "end_date": end.map { Self.day($0, display) },
        "text": .members([
          "headline": .string(facts.plain.words(event.title)), "text": .string(html.text),
        ]),
        "group": event.themes.first.map { .string(facts.plain.words(facts.theme($0).title)) },
      ]).bytes
    }
  }

  func tail(_ facts: Facts) -> [UInt8] {
    let last = facts.lastDay
    let eras = facts.eras.compactMap { era -> JSON? in
      guard let start = era.start.earliest else { return nil }
      guard let end = era.end?.latest ?? last else { return nil }
      return .members([
        "start_date": Self.day(start, era.start.display(in: facts.words.dates)),
        "end_date": Self.day(end, ""),
        "text": .members(["headline": .string(facts.plain.words(era.title))]),
      ])
    }
    return Array("],\"eras\":".utf8) + JSON.array(eras).bytes + Array("}\n".utf8)
  }

  private static func day(_ date: CalendarDate, _ display: String) -> JSON {
    .members([
      "year": .integer(date.year), "month": .integer(date.month), "day": .integer(date.day),
      "display_date": .string(display),
    ])
  }
}
