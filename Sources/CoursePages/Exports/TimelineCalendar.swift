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

  let separator = ""

  func head(_ facts: Facts) -> [UInt8] {
    let title = facts.plain.words(facts.settings.title)
    return Self.bytes([
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//sitegen//\(ICalendar.text(title))//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:\(ICalendar.text(title))",
    ])
  }

  func tail(_ facts: Facts) -> [UInt8] { Self.bytes(["END:VCALENDAR"]) }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines { ICalendar.write(line, to: &bytes) }
    return bytes
  }

  func entries(_ items: [Item], _ facts: Facts) -> [[UInt8]] {
    let stamp = (facts.settings.updated ?? CalendarDate.first(ofYear: 2000)).iso
      .substituting("-", by: "")
    let site = addressSlug(facts.settings.title)
    let base = facts.eventBase
    return items.compactMap { event, section in
      let date = event.date.value
      guard let start = date.earliest ?? date.latest, (1...9998).contains(start.year) else {
        return nil
      }
      // The last day that the format's four digits can write.
      let end = min((date.latest ?? start).next, Self.lastDay)
      var note = facts.plain.words(event.summary ?? "")
      if !date.isExact || date.isInterval {
        note += (note.isEmpty ? "" : "\n") + "\(facts.words.text(.date)): "
        note += "\(date.display(in: facts.words.dates)) (EDTF \(date.edtf))"
      }
      var lines = [
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
      if !base.isEmpty { lines.append("URL:\(event.address(in: section, below: base))") }
      return Self.bytes(lines + ["TRANSP:TRANSPARENT", "END:VEVENT"])
    }
  }
}
