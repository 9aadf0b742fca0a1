import Chronology
import Course
import Diagnostics
import Markup

/// `timeline.jsonld`: the events as schema.org `Event`s, for search engines.
struct TimelineLinkedData: TimelineExport {
  let route = Route("timeline.jsonld")
  let downloadName: String? = "JSON-LD"

  func bytes(_ facts: Facts) -> [UInt8] {
    let graph = facts.timeline.map { event, section -> JSON in
      let date = event.date.value
      let places = event.entities(.place).map { mention -> JSON in
        .members(["@type": "Place", "name": .string(facts.plain.words(facts.entity(mention).name))])
      }
      return .members([
        "@type": "Event", "@id": .string(facts.address(event, section)),
        "name": .string(facts.plain.words(event.title)),
        "description": event.summary.map { JSON.string(facts.plain.words($0)) },
        "startDate": date.earliest.map { .string($0.iso) },
        "endDate": date.latest.map { .string($0.iso) },
        "location": places.isEmpty ? nil : .array(places),
        "url": .string(facts.address(event, section)),
      ])
    }
    let json = JSON.members(["@context": "https://schema.org", "@graph": .array(graph)])
    return json.line
  }
}
