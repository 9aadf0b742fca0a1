import Chronology
import Course
import Diagnostics
import Formats

/// `timeline.csv`: the events as a table (RFC 4180), with a signature for Excel.
struct TimelineCSV: TimelineExport {
  let route = Route("timeline.csv")
  let downloadName: String? = "CSV"

  let separator = ""

  func head(_ facts: Facts) -> [UInt8] {
    let header =
      [
        "id", "date", "earliest", "latest", "display", "title", "summary", "importance", "themes",
      ] + EntityKind.all.map(\.folder) + ["sources", "section", "url"]
    return CSVTable.signature + CSVTable.row(header)
  }

  func tail(_ facts: Facts) -> [UInt8] { [] }

  func entries(_ items: [Item], _ facts: Facts) -> [[UInt8]] {
    let base = facts.eventBase
    func list(_ ids: [String]) -> String { ids.joined(separator: ";") }
    return items.map { event, section in
      let date = event.date.value
      let cells =
        [
          event.id.value, date.edtf, date.earliest?.iso ?? "", date.latest?.iso ?? "",
          date.display(in: facts.words.dates), facts.plain.words(event.title),
          facts.plain.words(event.summary ?? ""),
          String(event.importance.rawValue), list(event.themes.map(\.id.value)),
        ] + EntityKind.all.map { list(event.entities($0).map(\.id.value)) }
        + [
          list(event.sources.map(\.id.value)), section.slug,
          event.address(in: section, below: base),
        ]
      return CSVTable.row(cells)
    }
  }
}
