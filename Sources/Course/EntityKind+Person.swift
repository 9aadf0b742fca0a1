extension EntityKind {
  /// People: one who acted, one who told of it.
  package static let person = EntityKind(
    name: "person", noun: "a person", folder: "people",
    mentionNote: "ids of people",
    nameKey: (
      "name",
      "the name in the site's language; {given: Marie, family: Curie} sorts by the family name"
    ),
    hasFamilyNames: true,
    facts: [.role, .born, .died], listed: .role, shortened: nil, order: nil, grouped: nil,
    isListedByEra: true,
    starter: """
      \(Placeholder.role.text)
      \(Placeholder.born.text)
      """)
}

extension FactKind {
  package static let role = FactKind("role", "the office or the work that matters here", .text)
  package static let born = FactKind("born", "the date of birth (EDTF)", .date)
  package static let died = FactKind("died", "the date of death (EDTF)", .date)
}
