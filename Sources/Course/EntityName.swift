import Bibliography
import Diagnostics
import FrontMatter

/// What an entity is called, and what it is sorted by.
struct EntityName {
  let shown: String
  let sortParts: [String]

  /// Reads the name as one text, or in parts as CSL has them, and what it is sorted by.
  /// Without a name the first heading of its text, which is taken out of it, stands in.
  static func read(
    _ kind: EntityKind, _ text: inout PageText, _ fields: inout Fields
  ) -> EntityName {
    let key = kind.nameKey.key
    let node = fields.node(key, kind.nameKey.note, type: "text", as: .text)
    var name = EntityName(shown: "", sortParts: [""])
    if let node, case .mapping = node.content, kind.hasFamilyNames {
      if let parts = Reference.Name.read(node, &fields) {
        name = EntityName(shown: parts.direct, sortParts: parts.sortParts)
      }
    } else if let text = node.flatMap({ fields.text($0, under: key) }) {
      name = EntityName(shown: text.value, sortParts: [text.value])
      if let problem = labelProblem(of: text, under: key) { fields.report(problem) }
    }
    if !fields.isDescribing, fields.isMissing(key) {
      let title = takeTitle(key, &text, &fields)
      name = EntityName(shown: title, sortParts: [title])
    }
    let sort = fields.text("sort", "what it is sorted by, as in Curie, Marie")
    let older = fields.text("sort_name", "the same as sort")
    guard let given = sort ?? older else { return name }
    return EntityName(
      shown: name.shown,
      sortParts: given.value.split(separator: ",", maxSplits: 1).map {
        String($0.drop { $0 == " " })
      })
  }
}
