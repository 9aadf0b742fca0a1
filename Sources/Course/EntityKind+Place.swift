extension EntityKind {
  /// Places: towns, rivers, islands.
  package static let place = EntityKind(
    name: "place", noun: "a place", folder: "places",
    mentionNote: "ids of places",
    nameKey: ("name", "the name in the site's language"),
    facts: [.kind, .region, .coordinates], listed: .kind, shortened: nil, order: nil,
    grouped: .region,
    isListedByEra: true,
    starter: """
      \(Placeholder.position.text)
      \(Placeholder.kind.text)
      """)
}

extension FactKind {
  package static let kind = FactKind("kind", "what it is, such as town or river", .text)
  package static let region = FactKind(
    "region", "the part of the world that the list of places puts it in", .text)
  package static let coordinates = FactKind("coordinates", "", .position)
}
