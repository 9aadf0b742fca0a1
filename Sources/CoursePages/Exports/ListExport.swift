import Course
import Diagnostics
import Formats

/// An export that is one file, of many things one behind the other. What stands for a stretch of them is made again only
/// where they have changed.
protocol ListExport: ExportKind {
  associatedtype Item
  var route: Route { get }
  /// How many things a stretch has.
  var stretch: Int { get }
  /// How many things there are; without any there is no file.
  func count(_ facts: Facts) -> Int
  /// The things at some places.
  func items(_ places: Range<Int>, _ facts: Facts) -> [Item]
  /// What stands before all of them.
  func head(_ facts: Facts) -> [UInt8]
  /// What stands for each, if anything.
  func entries(_ items: [Item], _ facts: Facts) -> [[UInt8]]
  /// What stands between two entries.
  var separator: String { get }
  /// What stands behind all of them.
  func tail(_ facts: Facts) -> [UInt8]
}

extension ListExport {
  var stretch: Int { 256 }

  func routes(_ facts: Facts) -> [Route] { count(facts) == 0 ? [] : [route] }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    let facts = pages.facts
    let count = count(facts)
    guard count > 0 else { return [] }
    let stretches = stride(from: 0, to: count, by: stretch).map { start in
      let places = start..<min(start + stretch, count)
      return facts.memo?.stretch(of: route, at: places, facts) { made(places, $0) }
        ?? made(places, facts)
    }
    let bytes =
      head(facts) + stretches.filter { !$0.isEmpty }.joined(by: separator) + tail(facts)
    return [OutputFile(path: route.text, bytes: bytes)]
  }

  private func made(_ places: Range<Int>, _ facts: Facts) -> [UInt8] {
    entries(items(places, facts), facts).joined(by: separator)
  }

}

extension [[UInt8]] {
  /// All of them in one, with something between two.
  func joined(by separator: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reduce(0) { $0 + $1.count + separator.utf8.count })
    for (place, part) in enumerated() {
      if place > 0 { bytes += separator.utf8 }
      bytes += part
    }
    return bytes
  }
}

/// A list in JSON: an object whose last member begun by the head is an array of the entries.
protocol JSONListExport: ListExport {}

extension JSONListExport {
  var separator: String { "," }
  func tail(_ facts: Facts) -> [UInt8] { Array("]}\n".utf8) }
}

/// A list in JSON-LD of schema.org's terms.
protocol LinkedDataExport: JSONListExport {}

extension LinkedDataExport {
  func head(_ facts: Facts) -> [UInt8] {
    Array("{\"@context\":\"https://schema.org\",\"@graph\":[".utf8)
  }
}

/// A file of the course's events in time order.
protocol TimelineExport: ListExport where Item == (event: Event, section: Section) {}

extension TimelineExport {
  func count(_ facts: Facts) -> Int { facts.eventCount }
  func items(_ places: Range<Int>, _ facts: Facts) -> [Item] { facts.events(at: places) }
}

extension Facts {
  /// What the addresses of events begin with: nothing in a site without an absolute address.
  var eventBase: String { baseURL ?? "" }
}

extension Event {
  /// The address of the event in a site with this address.
  func address(in section: Section, below base: String) -> String {
    base + section.route.text + "#" + percentEncoded(id.value)
  }
}
