import Course
import Markup
import Templates

/// A part of a page as the page lists it.
struct PartItem: TemplateModel, Hashable {
  let id: String
  let title: Phrase
  let note: Phrase?
  let href: String
  let count: Int?
  /// The pages that the part is divided into itself.
  let pages: [PartPageItem]

  static let fields: [TemplateField<PartItem>] = [
    TemplateField("id", "an anchor") { $0.id },
    TemplateField("title", "what its entries have in common") { $0.title },
    TemplateField("note", "what stands beside the title, such as the years of an era") { $0.note },
    TemplateField("href", "its page") { $0.href }.asURL,
    TemplateField("count", "how many entries it has; nothing where nobody is told") {
      $0.count.map { String($0) }
    },
    TemplateField("pages", "the pages that it is divided into itself") { $0.pages },
    TemplateField("hasPages", "whether it is divided itself") { !$0.pages.isEmpty },
  ]
}

/// A page of a part.
struct PartPageItem: TemplateModel, Hashable {
  let title: Phrase
  let href: String
  let count: Int?

  static let fields: [TemplateField<PartPageItem>] = [
    TemplateField("title", "what its entries have in common") { $0.title },
    TemplateField("href", "where it is") { $0.href }.asURL,
    TemplateField("count", "how many entries it has; nothing where nobody is told") {
      $0.count.map { String($0) }
    },
  ]
}

/// The ways from a part to those around it.
struct PartWays: TemplateModel, Hashable {
  /// The pages that it is a part of, the whole first.
  let above: [LinkItem]
  let previous: LinkItem?
  let next: LinkItem?

  static let fields: [TemplateField<PartWays>] = [
    TemplateField("above", "the pages that it is a part of, the whole first") { $0.above },
    TemplateField("previous", "the part before it") { $0.previous },
    TemplateField("next", "the part behind it") { $0.next },
  ]
}

extension Division {
  /// The parts of a page, as it lists them.
  func items(of place: Int) -> [PartItem] {
    guard let part = parts.element(at: place), part.isIndex else { return [] }
    var items: [PartItem] = []
    var next = place + 1
    while next < part.end {
      let own = parts[next]
      items.append(
        PartItem(
          id: own.label.name, title: Phrase(own.label.title), note: own.label.note.map(Phrase.init),
          href: part.route.reference(to: own.route), count: own.count,
          pages: parts[(next + 1)..<own.end].filter { !$0.isIndex }.map {
            PartPageItem(
              title: Phrase($0.label.title), href: part.route.reference(to: $0.route),
              count: $0.count)
          }))
      next = own.end
    }
    return items
  }

  /// The ways from a part; `nil` for the page itself.
  func ways(from place: Int) -> PartWays? {
    guard let part = parts.element(at: place), place > 0 else { return nil }
    func link(_ place: Int?) -> LinkItem? {
      place.map { LinkItem(title: title(of: $0), href: part.route.reference(to: parts[$0].route)) }
    }
    let above = trail(to: place).dropLast().map {
      LinkItem(title: $0.label.title, href: part.route.reference(to: $0.route))
    }
    let pages = parts.indices.filter { !parts[$0].isIndex }
    return PartWays(
      above: above, previous: link(pages.last { $0 < place }),
      next: link(pages.first { $0 >= part.end }))
  }

  private func title(of place: Int) -> String { parts[place].titles.joined(separator: ", ") }
}
