import Chronology
import Collation
import Course
import Markup

extension EntityIndexPages {
  func gathered(_ facts: Facts) -> Gathered {
    let count = facts.entities(kind).count
    return .alike(
      count, bytes: 250, ids: { _ in [] },
      levels: {
        let entities = ordered(facts)
        if let order = kind.order { return byTime(entities, order, facts) }
        let byLetter = PartLevel.letters(entities.map { facts.collation.heading(of: $0.sortedAs) })
        return (kind.grouped.flatMap { byFact(entities, $0, facts) }.map { [$0] } ?? []) + [
          byLetter
        ]
      })
  }

  /// What tells entities apart by the time of a fact: eras, if there are any, and years.
  private func byTime(_ entities: [Entity], _ order: FactKind, _ facts: Facts) -> [PartLevel] {
    let (eras, words) = (facts.eras, facts.words)
    let days = entities.map { $0.date(order)?.earliest }
    let places = days.map { day in
      day.flatMap { day in eras.lastIndex { $0.start.earliest.map { $0 <= day } ?? false } }
        ?? eras.count
    }
    let byEra = PartLevel.groups {
      places[$0]
    } _: { place in
      guard let era = eras.element(at: place) else {
        return PartLabel(name: "by-date", title: words.text(.noEra))
      }
      return PartLabel(
        name: "era-\(era.id)", title: facts.plain.text(era.title), note: words.years(of: era))
    }
    return (eras.isEmpty ? [] : [byEra]) + PartLevel.years(words, days.map { $0?.year })
  }

  /// What tells entities apart by what a fact says of them; `nil` if it says nothing of any.
  private func byFact(_ entities: [Entity], _ fact: FactKind, _ facts: Facts) -> PartLevel? {
    let values = entities.map { entity -> String? in
      if case .text(let value)? = entity[fact] { value } else { nil }
    }
    let sorted = Set(values.compactMap(\.self)).map { (key: facts.collation.key($0), value: $0) }
      .sorted { $0.key < $1.key }.map(\.value)
    guard !sorted.isEmpty else { return nil }
    let places = Dictionary(
      sorted.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let keys = values.map { $0.flatMap { places[$0] } ?? sorted.count }
    var ids = PageIDs([])
    let names = sorted.map { ids.take("group-\(addressSlug($0))") }
    return .groups {
      keys[$0]
    } _: { place in
      guard let value = sorted.element(at: place) else {
        return PartLabel(name: "group", title: facts.words.text(.elsewhere))
      }
      return PartLabel(name: names[place], title: facts.plain.text(value))
    }
  }
}
