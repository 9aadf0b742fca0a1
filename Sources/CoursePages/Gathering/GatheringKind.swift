import Course
import Markup
import Templates

/// A kind of page that gathers entries of the whole course. Where they are too many for one page it has parts, which are pages
/// of the same kind, each with some of the entries; the page itself lists them.
protocol GatheringKind: PageKind {
  /// The page; `nil` if the site has nothing for it.
  func page(_ facts: Facts) -> PageEntry?
  /// What it gathers, in the order in which it shows it.
  func gathered(_ facts: Facts) -> Gathered
  /// What stands on the page, or on a part of it.
  func content(of portion: Portion, _ pages: PageFacts) -> PageContent
}

extension GatheringKind {
  var gathering: (any GatheringKind)? { self }
}

/// What one page shows of what is gathered.
struct Portion {
  let entry: PageEntry
  /// Which part of a page it is; `nil` for all.
  let part: Division.Part?
  /// The places of its entries; `nil` for all.
  let entries: [Int]?

  var route: Route { entry.route }
  /// Whether it is the page itself, whole or as the list of its parts.
  var isWhole: Bool { part?.above == nil }
  /// Whether the entries stand on other pages.
  var isIndex: Bool { part?.isIndex == true }

  /// Those of `all` that stand on the page.
  func own<Entry>(_ all: [Entry]) -> [Entry] { entries.map { $0.map { all[$0] } } ?? all }
}

extension Division.Part {
  /// Its entries, in their order, under what tells them apart; the anchors are none of `ids`, which the page has as well.
  func grouped<Item: TemplateModel>(_ items: [Item], besides ids: [String]) -> [Group<Item>] {
    var taken = PageIDs(ids)
    var rest = items[...]
    let groups = self.groups.map { group in
      let own = Array(rest.prefix(group.count))
      rest = rest.dropFirst(group.count)
      return Group(
        id: taken.take("in-\(group.label.name)"), title: group.label.title, note: group.label.note,
        items: own)
    }
    guard !rest.isEmpty else { return groups }
    return groups + [
      Group(id: taken.take("in-\(label.name)"), title: label.title, items: Array(rest))
    ]
  }
}

extension GatheringKind {
  func pages(_ facts: Facts) -> [PageEntry] {
    guard let page = page(facts) else { return [] }
    guard let division = facts.division(of: page.route) else { return [page] }
    return [page]
      + division.parts.enumerated().dropFirst().map { place, part in
        PageEntry(
          part.route, title: "\(page.title): \(part.titles.joined(separator: ", "))",
          in: page.listings.intersection([.book, .siteMap, .ledger]), of: page.route,
          position: place)
      }
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let whole = entry.whole ?? entry.route
    let part = pages.facts.part(entry.position, of: whole)
    let portion = Portion(
      entry: entry, part: part,
      entries: part.map { _ in pages.facts.entries(on: entry.position, of: whole) })
    var content = content(of: portion, pages)
    if let part, part.above != nil {
      content.linkedData = .page(pages.facts.trail(to: entry.position, of: whole))
    }
    return content
  }
}
