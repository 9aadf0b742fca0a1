import Collation
import Course
import Templates

/// Entries of an alphabetical list, in the order given, under their letters; the letters' anchors are none of `others`,
/// which the page has as well.
func letterGroups<Item: TemplateModel>(
  _ entries: [(heading: CollationHeading, item: Item)], besides others: [String]
) -> [Group<Item>] {
  var members: [CollationHeading: [Item]] = [:]
  for entry in entries { members[entry.heading, default: []].append(entry.item) }
  var ids = PageIDs(others)
  return members.sorted { $0.key < $1.key }.map { heading, items in
    Group(id: ids.take("letter-\(addressSlug(heading.title))"), title: heading.title, items: items)
  }
}
