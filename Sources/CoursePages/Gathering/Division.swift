import Course
import Diagnostics

/// The most bytes of what a page gathers, about; the README says how it was measured.
package let gatheringLimit = 400 * 1024

/// A page that gathers more than one page can hold, with the pages that it is divided into: a tree in the order of reading. The
/// page itself keeps its address and becomes the list of its parts, and so does a part that is too large itself: what tells
/// entries apart does not change when others come, so that an address that has been published goes on.
///
/// A class, so that handing it on copies nothing.
final class Division: Sendable {
  /// The page itself, then its parts, each before its own parts.
  let parts: [Part]
  /// The places of the entries on each of them; none of those that are lists of parts.
  private let entries: [[Int]]
  /// The anchors of the entries on each of them.
  private let ids: [[ByteString]]
  private let places = Once<[ByteString: Int]>()

  /// One of the pages.
  struct Part: Sendable, Equatable {
    let route: Route
    /// What it is called where it stands below the page that it is a part of, and its anchor there.
    let label: PartLabel
    /// The titles from the page to it, those of coarser measures left out.
    let titles: [String]
    /// How many entries it has, its parts' among them; `nil` if nobody is told.
    let count: Int?
    /// Which page it is a part of.
    let above: Int?
    /// The first page behind it and its parts.
    var end: Int
    /// Whether it has parts instead of entries.
    let isIndex: Bool
    /// What its entries are listed under, with their numbers.
    var groups: [Stretch] = []

    static func == (a: Part, b: Part) -> Bool {
      a.route == b.route && a.label == b.label
        && a.titles.elementsEqual(b.titles, by: { $0.isIdentical(to: $1) }) && a.count == b.count
        && a.above == b.above && a.end == b.end && a.isIndex == b.isIndex
        && a.groups == b.groups
    }

    /// Some entries that belong together.
    struct Stretch: Sendable, Equatable {
      let label: PartLabel
      let count: Int
    }
  }

  /// How `page` is divided; `nil` if `gathered` fits on it.
  init?(_ gathered: Gathered, of page: PageEntry, limit: Int) {
    guard gathered.most > limit else { return nil }
    let bytes = gathered.bytes()
    guard bytes.reduce(0, +) > limit else { return nil }
    var building = Building(gathered, bytes, stem: page.route.stem, limit: limit)
    building.add(
      Part(
        route: page.route, label: PartLabel(name: "", title: page.title), titles: [],
        count: gathered.isCounted ? gathered.count : nil, above: nil, end: 1, isIndex: true))
    building.divide(Array(0..<gathered.count), from: 0, below: 0, path: [])
    building.close(0)
    (parts, entries, ids) = (building.parts, building.entries, building.ids)
  }

  /// On which of the pages each anchor is, the first that has it.
  private var homes: [ByteString: Int] {
    places.value {
      var homes: [ByteString: Int] = [:]
      for (part, ids) in ids.enumerated() {
        for id in ids where homes[id] == nil { homes[id] = part }
      }
      return homes
    }
  }

  /// The page where an anchor is; `nil` for one that no entry has. An anchor that ends in a dot stands for all that begin
  /// with it.
  func home(of fragment: String) -> Route? {
    let homes = homes
    let place =
      homes[ByteString(fragment)]
      ?? fragment.utf8.firstIndex(of: UInt8(ascii: ".")).flatMap {
        homes[ByteString(String(fragment[...$0]))]
      }
    return place.map { parts[$0].route }
  }

  /// The pages from the page itself down to a part.
  func trail(to place: Int) -> [Part] {
    let part = parts[place]
    return (part.above.map(trail) ?? []) + [part]
  }

  /// The places of the entries on a page.
  func entries(on part: Int) -> [Int] { entries[part] }

  /// Whether every anchor is where it is in another division.
  func hasAnchors(of other: Division) -> Bool {
    self === other
      || ids == other.ids && parts.elementsEqual(other.parts) { $0.route == $1.route }
  }

  /// The anchors of each page, for readers who come by an address that was given out before.
  var anchors: [(part: Part, ids: [String])] {
    var ids: [[ByteString]] = Array(repeating: [], count: parts.count)
    for (id, part) in homes { ids[part].append(id) }
    return zip(parts, ids).filter { !$1.isEmpty }.map { part, ids in
      (part, ids.sorted().map(\.text))
    }
  }
}

extension Division: Equatable {
  /// Whether all entries, which have the same anchors, are on the same parts.
  static func == (a: Division, b: Division) -> Bool {
    a === b || a.entries == b.entries && a.parts == b.parts && a.ids == b.ids
  }
}

extension Division {
  /// A tree that is being put together.
  private struct Building {
    let gathered: Gathered
    let levels: [PartLevel]
    let bytes: [Int]
    /// The folder of the parts.
    let stem: String
    let limit: Int
    private(set) var parts: [Part] = []
    private(set) var entries: [[Int]] = []
    private(set) var ids: [[ByteString]] = []

    /// A step on the way from the page to a part.
    struct Step {
      let family: Int
      let label: PartLabel
    }

    /// The family of portions, which every measure can end in.
    private static let portions = Int.max

    init(_ gathered: Gathered, _ bytes: [Int], stem: String, limit: Int) {
      (self.gathered, self.bytes, self.stem, self.limit) = (gathered, bytes, stem, limit)
      levels = gathered.levels()
    }

    mutating func add(_ part: Part, _ own: [Int] = []) {
      parts.append(part)
      entries.append(own)
      ids.append(own.flatMap { gathered.ids($0).map { ByteString($0) } })
    }

    mutating func close(_ part: Int) { parts[part].end = parts.count }

    /// Makes parts of entries that are too many for one page; no deeper than there are levels.
    mutating func divide(_ own: [Int], from level: Int, below above: Int, path: [Step]) {
      guard let (next, groups) = told(own, from: level) else {
        for (number, portion) in portions(of: own).enumerated() {
          let label = PartLabel(
            name: "\(number + 1)", title: "\(portion.lowerBound + 1)–\(portion.upperBound)")
          part(
            Array(own[portion]), from: levels.count, below: above,
            path + [Step(family: Self.portions, label: label)])
        }
        return
      }
      let family = levels[next].family
      let coarser = path.filter { $0.family != family }
      for (label, members) in groups {
        part(
          members, from: next + 1, below: above, coarser + [Step(family: family, label: label)])
      }
    }

    /// A page for some entries, or for the list of their parts.
    private mutating func part(
      _ own: [Int], from level: Int, below above: Int, _ path: [Step]
    ) {
      guard let label = path.last?.label else { return }
      let isIndex =
        own.count > 1 && path.last?.family != Self.portions
        && own.reduce(0) { $0 + bytes[$1] } > limit
      let name = path.map(\.label.name).joined(separator: "-")
      let groups = isIndex ? nil : told(own, from: level)?.groups
      let place = parts.count
      add(
        Part(
          route: Route("\(stem)/\(name).html"),
          label: PartLabel(name: name, title: label.title, note: label.note),
          titles: path.map(\.label.title), count: gathered.isCounted ? own.count : nil,
          above: above, end: place + 1, isIndex: isIndex,
          groups: groups?.map { Part.Stretch(label: $0.label, count: $0.members.count) } ?? []),
        isIndex ? [] : groups?.flatMap(\.members) ?? own)
      if isIndex {
        divide(own, from: level, below: place, path: path)
        close(place)
      }
    }

    /// Entries by the first level that is not passed over, with the level; `nil` if there is none.
    private func told(
      _ own: [Int], from level: Int
    ) -> (level: Int, groups: [(label: PartLabel, members: [Int])])? {
      for next in level..<max(level, levels.count) {
        let level = levels[next]
        let keys = own.map(level.key)
        guard !level.isPassed || keys.contains(where: { $0 != keys[0] }) else { continue }
        var members: [Int: [Int]] = [:]
        for (entry, key) in zip(own, keys) { members[key, default: []].append(entry) }
        return (next, members.sorted { $0.key < $1.key }.map { (level.label($0.key), $0.value) })
      }
      return nil
    }

    /// Stretches of entries that each fit on a page.
    private func portions(of own: [Int]) -> [Range<Int>] {
      var portions: [Range<Int>] = []
      var (start, bytes) = (0, 0)
      for (place, entry) in own.enumerated() {
        let more = self.bytes[entry]
        if place > start, bytes + more > limit {
          portions.append(start..<place)
          (start, bytes) = (place, 0)
        }
        bytes += more
      }
      return portions + [start..<own.count]
    }
  }
}

extension Route {
  /// The address without its ending: the folder of what belongs to the page.
  var stem: String { text.ends(with: ".html") ? String(text.dropLast(".html".count)) : text }

  /// The page that a page in this folder would be a part of; `nil` for one in no folder.
  var whole: Route? {
    guard let end = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return Route(String(text[..<end]) + ".html")
  }
}
