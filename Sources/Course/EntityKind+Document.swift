extension EntityKind {
  /// Documents: treaties, declarations, letters.
  package static let document = EntityKind(
    name: "document", noun: "a document", folder: "documents",
    mentionNote: "ids of documents",
    nameKey: ("title", "the title in the site's language"),
    facts: [.short, .signed, .place, .parties, .languages], listed: .signed, shortened: .short,
    order: .signed,
    grouped: nil, isListedByEra: false,
    starter: """
      \(Placeholder.signed.text)
      """)
}

extension FactKind {
  package static let short = FactKind("short", "a short title, which lists put first", .text)
  package static let signed = FactKind("signed", "when it was signed or published (EDTF)", .date)
  package static let place = FactKind(
    "place", "the id of the place where that was", .entity(kind: "place"))
  package static let parties = FactKind("parties", "who signed it", .texts)
  package static let languages = FactKind(
    "languages", "the languages that it was written in (BCP 47)", .languages)
}
