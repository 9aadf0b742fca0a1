import Chronology
import Course
import Diagnostics
import Markup

/// `timeline.json`: the events in time order.
struct TimelineJSON: TimelineExport, JSONListExport {
  let route = Route("timeline.json")
  let downloadName: String? = "JSON"

  func head(_ facts: Facts) -> [UInt8] { Array("{\"events\":[".utf8) }

  func entries(_ items: [Item], _ facts: Facts) -> [[UInt8]] {
    items.map { event, section in
      let date = event.date.value
      let head: [JSON.Member] = [
        JSON.Member("id", .string(event.id.value)), JSON.Member("date", .string(date.edtf)),
        JSON.Member("earliest", date.earliest.map { .string($0.iso) } ?? .null),
        JSON.Member("latest", date.latest.map { .string($0.iso) } ?? .null),
        JSON.Member("display", .string(date.display(in: facts.words.dates))),
        JSON.Member("title", .string(facts.plain.words(event.title))),
        JSON.Member("summary", event.summary.map { JSON.string(facts.plain.words($0)) } ?? .null),
        JSON.Member("importance", .integer(event.importance.rawValue)),
        JSON.Member("themes", .strings(event.themes.map(\.id.value))),
      ]
      let entities = EntityKind.all.map { kind in
        JSON.Member(kind.folder, .strings(event.entities(kind).map(\.id.value)))
      }
      let tail: [JSON.Member] = [
        JSON.Member("sources", .strings(event.sources.map(\.id.value))),
        JSON.Member("section", .string(section.slug)),
        JSON.Member("url", .string(section.route.text + "#" + event.id.value)),
      ]
      return JSON.object(head + entities + tail).bytes
    }
  }
}
