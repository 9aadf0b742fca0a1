import Chronology
import Course
import Diagnostics
import Markup

/// `timeline.jsonld`: the events as schema.org `Event`s, for search engines.
struct TimelineLinkedData: TimelineExport, LinkedDataExport {
  let route = Route("timeline.jsonld")
  let downloadName: String? = "JSON-LD"

  func entries(_ items: [Item], _ facts: Facts) -> [[UInt8]] {
    let base = facts.eventBase
    return items.map { event, section in
      let address = event.address(in: section, below: base)
      let date = event.date.value
      let places = event.entities(.place).map { mention -> JSON in
        .members(["@type": "Place", "name": .string(facts.plain.words(facts.entity(mention).name))])
      }
      return JSON.members([
        "@type": "Event", "@id": .string(address),
        "name": .string(facts.plain.words(event.title)),
        "description": event.summary.map { JSON.string(facts.plain.words($0)) },
        "startDate": date.earliest.map { .string($0.iso) },
        "endDate": date.latest.map { .string($0.iso) },
        "location": places.isEmpty ? nil : .array(places),
        "url": .string(address),
      ]).bytes
    }
  }
}
