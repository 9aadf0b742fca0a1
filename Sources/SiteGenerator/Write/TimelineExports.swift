import Chronology
import FrontMatter
import Markup
import Platform

/// The timeline in the formats of spreadsheets, calendars, TimelineJS and search engines.
struct TimelineExports {
  private let site: Site
  private let events: Timeline

  init(_ site: Site) {
    self.site = site
    events = site.timeline
  }

  /// All of them.
  var files: [OutputFile] {
    [
      OutputFile(path: "timeline.csv", bytes: Array(csv.utf8)),
      OutputFile(path: "timeline.ics", bytes: Array(calendar.utf8)),
      OutputFile(path: "timeline.timelinejs.json", bytes: Array((timelineJS.text + "\n").utf8)),
      OutputFile(path: "timeline.jsonld", bytes: Array((linkedData.text + "\n").utf8)),
    ]
  }

  private func address(_ event: Event, _ section: Section) -> String {
    (site.settings.baseURL ?? "") + section.path.text + "#" + event.id.value
  }

  /// Whether nothing is known of a date, as of `XXXX`: ten thousand years are no time to draw.
  private func isUnknown(_ date: HistoricalDate) -> Bool {
    date.earliest?.year == 0 && date.latest?.year == 9999
  }

  // MARK: RFC 4180

  private var csv: String {
    let header = [
      "id", "date", "earliest", "latest", "display", "title", "summary", "importance", "themes",
      "people", "places", "documents", "sources", "section", "url",
    ]
    let rows = events.map { event, section -> [String] in
      let date = event.date.value
      func list(_ ids: [Located<String>]) -> String { ids.map(\.value).joined(separator: ";") }
      return [
        event.id.value, date.edtf, date.earliest?.iso ?? "", date.latest?.iso ?? "",
        date.display(in: site.words.dates), event.title, event.summary ?? "",
        String(event.importance.rawValue), list(event.themes), list(event.people),
        list(event.places), list(event.documents), list(event.sources), section.slug,
        address(event, section),
      ]
    }
    return ([header] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }

  // MARK: RFC 5545

  /// All-day events from the first to the last day that a date can mean; a date with an open end stands on its first day.
  private var calendar: String {
    let stamp = (site.settings.updated ?? CalendarDate.first(ofYear: 2000)).iso
      .replacing("-", with: "")
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//sitegen//\(calendarText(site.settings.title))//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:\(calendarText(site.settings.title))",
    ]
    for (event, section) in events {
      let date = event.date.value
      guard let start = date.earliest ?? date.latest, (1...9998).contains(start.year) else {
        continue
      }
      let end = (date.latest ?? start).next
      var note = event.summary ?? ""
      if !date.isExact || date.isInterval {
        note += (note.isEmpty ? "" : "\n") + "\(site.words.text(.date)): "
        note += "\(date.display(in: site.words.dates)) (EDTF \(date.edtf))"
      }
      lines += [
        "BEGIN:VEVENT", "UID:\(event.id.value)@\(addressSlug(site.settings.title))",
        "DTSTAMP:\(stamp)T000000Z", "DTSTART;VALUE=DATE:\(start.iso.replacing("-", with: ""))",
        "DTEND;VALUE=DATE:\(end.iso.replacing("-", with: ""))",
        "SUMMARY:\(calendarText(event.title))",
      ]
      if !note.isEmpty { lines.append("DESCRIPTION:\(calendarText(note))") }
      if !event.themes.isEmpty {
        lines.append(
          "CATEGORIES:\(event.themes.map { calendarText($0.value) }.joined(separator: ","))")
      }
      if site.settings.baseURL != nil { lines.append("URL:\(address(event, section))") }
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private func calendarText(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// A content line in pieces of at most 75 bytes, none of them within a character.
  private func folded(_ line: String) -> String {
    var result = ""
    var count = 0
    for character in line.unicodeScalars {
      let width = String(character).utf8.count
      if count + width > 75 {
        result += "\r\n "
        count = 1
      }
      result.unicodeScalars.append(character)
      count += width
    }
    return result
  }

  // MARK: TimelineJS3

  private var timelineJS: JSON {
    func day(_ date: CalendarDate, _ display: String) -> JSON {
      .members([
        "year": .integer(date.year), "month": .integer(date.month), "day": .integer(date.day),
        "display_date": .string(display),
      ])
    }
    let slides = events.compactMap { event, section -> JSON? in
      let date = event.date.value
      guard !isUnknown(date), let start = date.earliest ?? date.latest else { return nil }
      let display = date.display(in: site.words.dates)
      var html = HTML()
      if let summary = event.summary {
        html.raw("<p>")
        html.append(site.plainText.html(summary))
        html.raw("</p>")
      }
      let end = date.latest.flatMap { $0 == start ? nil : $0 }
      return .members([
        "unique_id": .string(event.id.value), "start_date": day(start, display),
        "end_date": end.map { day($0, display) },
        "text": .members(["headline": .string(event.title), "text": .string(html.text)]),
        "group": event.themes.first.flatMap { theme in
          site.index.themes[theme.value].map { .string(site.settings.themes[$0].title) }
        },
      ])
    }
    let eras = site.settings.eras.compactMap { era -> JSON? in
      guard let start = era.start.earliest else { return nil }
      let last = events.compactMap { $0.event.date.value.latest }.max()
      guard let end = era.end?.latest ?? last else { return nil }
      return .members([
        "start_date": day(start, era.start.display(in: site.words.dates)),
        "end_date": day(end, ""), "text": .members(["headline": .string(era.title)]),
      ])
    }
    return .members([
      "title": .members([
        "text": .members([
          "headline": .string(site.settings.title),
          "text": .string(site.settings.description ?? ""),
        ])
      ]), "events": .array(slides), "eras": .array(eras),
    ])
  }

  // MARK: schema.org

  private var linkedData: JSON {
    let graph = events.map { event, section -> JSON in
      let date = event.date.value
      let places = event.places.compactMap { id -> JSON? in
        guard let position = site.index.entities[.place]?[id.value] else { return nil }
        let place = site.entities[position]
        return .members(["@type": "Place", "name": .string(place.name)])
      }
      return .members([
        "@type": "Event", "@id": .string(address(event, section)), "name": .string(event.title),
        "description": event.summary.map(JSON.string),
        "startDate": isUnknown(date) ? nil : date.earliest.map { .string($0.iso) },
        "endDate": isUnknown(date) ? nil : date.latest.map { .string($0.iso) },
        "location": places.isEmpty ? nil : .array(places),
        "url": .string(address(event, section)),
      ])
    }
    return .members(["@context": "https://schema.org", "@graph": .array(graph)])
  }
}
