import Chronology
import Course
import Diagnostics
import Formats
import Markup

/// A kind of things that the search finds, with what all their addresses share.
struct SearchKind: Sendable {
  /// What results say of it.
  let title: String
  /// What stands before and after the part of an address that a record gives.
  var before = ""
  var after = ""
  /// Whether a record's names are other names of the same thing, which the search may look for instead.
  var isNamed = false
  /// How many things there are, and of how many a file holds the texts.
  let count: Int
  let countPerFile: Int
  /// The records of some of the things, in their order; all that is asked for them is asked of what is given.
  let records: @Sendable (PageFacts, Range<Int>) -> [[SearchRecord]]

  /// How many files hold their texts.
  var fileCount: Int { (count + countPerFile - 1) / countPerFile }

  /// Every kind that the site has.
  static func all(_ facts: Facts) -> [SearchKind] {
    ([sections(facts), freePages(facts)] + EntityKind.all.map { entities($0, facts) }
      + [terms(facts), events(facts), claims(facts)]).filter { $0.count > 0 }
  }

  private static func sections(_ facts: Facts) -> SearchKind {
    SearchKind(
      title: facts.words.text(.section), before: "sections/", after: ".html",
      count: facts.sectionCount, countPerFile: 4
    ) { pages, range in
      range.compactMap(pages.facts.section(at:)).map { section in
        pages.searchRecords(
          of: section.route, address: percentEncoded(section.slug), title: section.title,
          summary: section.summary.value)
      }
    }
  }

  private static func freePages(_ facts: Facts) -> SearchKind {
    SearchKind(
      title: facts.words.text(.otherPage), after: ".html", count: facts.freePages.count,
      countPerFile: 4
    ) { pages, range in
      range.compactMap(pages.facts.freePage(at:)).map { page in
        pages.searchRecords(
          of: page.route, address: percentEncoded(page.slug), title: page.title,
          summary: page.summary ?? "")
      }
    }
  }

  private static func entities(_ kind: EntityKind, _ facts: Facts) -> SearchKind {
    let entities = facts.entities(kind)
    return SearchKind(
      title: facts.words.text(kind.indexWord), before: "\(kind.folder)/", after: ".html",
      isNamed: true, count: entities.count, countPerFile: 32
    ) { pages, range in
      // They are of this list.
      _ = pages.facts.allEntities
      return entities[range].map { entity in
        let names = entity.native.flatMap { [$0.text, $0.romanization].compactMap(\.self) }
        let text = pages.text(of: entity.route)?.content.plainText ?? ""
        return [
          SearchRecord(
            address: percentEncoded(entity.id), title: pages.facts.plain.text(entity.name),
            names: names.joined(separator: " · "),
            body: pages.facts.plain.text(entity.summary ?? ""), text)
        ]
      }
    }
  }

  private static func terms(_ facts: Facts) -> SearchKind {
    SearchKind(
      title: facts.words.text(.glossary), before: facts.anchorPrefix(on: Term.indexRoute),
      count: facts.terms.count, countPerFile: 64
    ) { pages, range in
      zip(pages.facts.terms[range], pages.terms[range]).map { term, text in
        [
          SearchRecord(
            address: pages.facts.anchor(term.id, on: Term.indexRoute),
            title: pages.facts.plain.text(term.title), names: "",
            body: text.content.plainText)
        ]
      }
    }
  }

  private static func events(_ facts: Facts) -> SearchKind {
    SearchKind(
      title: facts.words.text(.timeline), before: facts.anchorPrefix(on: TimelinePages.route),
      count: facts.eventCount, countPerFile: 128
    ) { pages, range in
      pages.facts.events(at: range).map { event, _ in
        [
          SearchRecord(
            address: pages.facts.anchor(event.id.value, on: TimelinePages.route),
            title: pages.facts.plain.text(event.title),
            names: event.date.value.display(in: pages.words.dates),
            body: pages.facts.plain.text(event.summary ?? ""))
        ]
      }
    }
  }

  private static func claims(_ facts: Facts) -> SearchKind {
    let claims = facts.sections.flatMap(\.claims)
    return SearchKind(
      title: facts.words.text(.claims), before: facts.anchorPrefix(on: ClaimsPages.route),
      count: claims.count,
      countPerFile: 128
    ) { pages, range in
      // They are of this list.
      _ = pages.facts.sections
      return claims[range].map { claim in
        [
          SearchRecord(
            address: pages.facts.anchor(claim.id.value, on: ClaimsPages.route),
            title: pages.facts.plain.text(claim.claim),
            names: pages.words.text(claim.verdict.word),
            body: pages.facts.plain.text(claim.note ?? ""))
        ]
      }
    }
  }
}

extension Facts {
  /// What the addresses of all things on a page begin with; nothing where they stand on its parts.
  fileprivate func anchorPrefix(on page: Route) -> String {
    basis.divided.contains(page) ? "" : page.text + "#"
  }

  /// What follows in the address of the thing with an id.
  fileprivate func anchor(_ id: String, on page: Route) -> String {
    let fragment = percentEncoded(id)
    return basis.divided.contains(page) ? home(of: id, on: page).text + "#" + fragment : fragment
  }
}
