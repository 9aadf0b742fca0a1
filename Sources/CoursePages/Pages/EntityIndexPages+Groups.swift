import Chronology
import Collation
import Course
import Markup

extension EntityIndexPages {
  /// Entities, in the order given, by the eras that their dates begin in; all in one group in a course without eras.
  func byTime(
    _ entities: [Entity], _ order: FactKind, _ title: String, _ pages: PageFacts, _ page: Route
  ) -> [Group<EntityItem>] {
    let eras = pages.facts.eras
    var members: [[EntityItem]] = Array(repeating: [], count: eras.count)
    var others: [EntityItem] = []
    for entity in entities {
      let start = entity.date(order)?.earliest
      let era = start.flatMap { day in
        eras.lastIndex { era in era.start.earliest.map { $0 <= day } ?? false }
      }
      if let era {
        members[era].append(item(entity, pages, page))
      } else {
        others.append(item(entity, pages, page))
      }
    }
    let groups = zip(eras, members).filter { !$1.isEmpty }.map { era, items in
      Group(
        id: "era-\(era.id)", title: pages.facts.plain.text(era.title),
        note: pages.words.years(of: era), items: items)
    }
    guard !others.isEmpty else { return groups }
    let rest = groups.isEmpty ? title : pages.words.text(.noEra)
    return groups + [Group(id: "by-date", title: rest, items: others)]
  }

  /// Entities, in the order given, by what a fact says of them; `nil` if it says nothing of any.
  func byFact(
    _ entities: [Entity], _ fact: FactKind, _ pages: PageFacts, _ page: Route
  ) -> [Group<EntityItem>]? {
    var members: [String: [EntityItem]] = [:]
    for entity in entities {
      guard case .text(let value)? = entity[fact] else {
        members["", default: []].append(item(entity, pages, page))
        continue
      }
      members[value, default: []].append(item(entity, pages, page))
    }
    let collation = pages.facts.collation
    let named = members.filter { !$0.key.isEmpty }
      .map { (key: collation.key($0.key), value: $0.key, items: $0.value) }
      .sorted { $0.key < $1.key }
    guard !named.isEmpty else { return nil }
    var ids = PageIDs([])
    var groups = named.map { _, value, items in
      Group(
        id: ids.take("group-\(addressSlug(value))"), title: pages.facts.plain.text(value),
        items: items)
    }
    if let rest = members[""] {
      groups.append(Group(id: "group", title: pages.words.text(.elsewhere), items: rest))
    }
    return groups
  }
}
