import Bibliography
import Chronology
import Course
import Diagnostics
import Formats
import FrontMatter
import Graphics
import Markdown
import Markup
import Templates

/// `timeline.csv`: the events as a table (RFC 4180).
struct TimelineCSV: FileExport {
  let route = Route("timeline.csv")
  let downloadName: String? = "CSV"

  func bytes(_ facts: Facts) -> [UInt8] {
    let header =
      [
        "id", "date", "earliest", "latest", "display", "title", "summary", "importance", "themes",
      ] + EntityKind.all.map(\.folder) + ["sources", "section", "url"]
    let rows = facts.timeline.map { event, section -> [String] in
      let date = event.date.value
      func list(_ ids: [String]) -> String { ids.joined(separator: ";") }
      return [
        event.id.value, date.edtf, date.earliest?.iso ?? "", date.latest?.iso ?? "",
        date.display(in: facts.words.dates), event.title, event.summary ?? "",
        String(event.importance.rawValue), list(event.themes.map(\.id.value)),
      ] + EntityKind.all.map { list(event.entities($0).map(\.id.value)) }
        + [list(event.sources.map(\.id.value)), section.slug, facts.address(event, section)]
    }
    let text = ([header] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    return Array(text.utf8)
  }

  private func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
