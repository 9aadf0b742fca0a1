import Chronology
import Course
import Diagnostics
import Formats

/// `timeline.ics` (RFC 5545): all-day events from the first to the last day that a date can mean; a date with an open
/// end stands on its first day.
struct TimelineCalendar: TimelineExport {
  let route = Route("timeline.ics")
  let downloadName: String? = "iCalendar"

  private static let lastDay = CalendarDate.last(ofYear: 9999)

  func bytes(_ facts: Facts) -> [UInt8] {
    let stamp = (facts.settings.updated ?? CalendarDate.first(ofYear: 2000)).iso
      .substituting("-", by: "")
    let title = facts.plain.words(facts.settings.title)
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//sitegen//\(ICalendar.text(title))//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:\(ICalendar.text(title))",
    ]
    let site = addressSlug(facts.settings.title)
    for (event, section) in facts.timeline {
      let date = event.date.value
      guard let start = date.earliest ?? date.latest, (1...9998).contains(start.year) else {
        continue
      }
      // The last day that the format's four digits can write.
      let end = min((date.latest ?? start).next, Self.lastDay)
      var note = facts.plain.words(event.summary ?? "")
      if !date.isExact || date.isInterval {
        note += (note.isEmpty ? "" : "\n") + "\(facts.words.text(.date)): "
        note += "\(date.display(in: facts.words.dates)) (EDTF \(date.edtf))"
      }
      lines += [
        "BEGIN:VEVENT", "UID:\(event.id.value)@\(site)",
        "DTSTAMP:\(stamp)T000000Z", "DTSTART;VALUE=DATE:\(start.iso.substituting("-", by: ""))",
        "DTEND;VALUE=DATE:\(end.iso.substituting("-", by: ""))",
        "SUMMARY:\(ICalendar.text(facts.plain.words(event.title)))",
      ]
      if !note.isEmpty { lines.append("DESCRIPTION:\(ICalendar.text(note))") }
      if !event.themes.isEmpty {
        lines.append(
          "CATEGORIES:\(event.themes.map { ICalendar.text($0.id.value) }.joined(separator: ","))")
      }
      if facts.baseURL != nil { lines.append("URL:\(facts.address(event, section))") }
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    var bytes: [UInt8] = []
    for line in lines { ICalendar.write(line, to: &bytes) }
    return bytes
  }
}
