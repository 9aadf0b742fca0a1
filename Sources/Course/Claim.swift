package import Bibliography
package import Diagnostics
package import FrontMatter

/// Something that people say, and what the evidence says of it.
package struct Claim: Sendable {
  /// Unique in the site; the anchor on the claims page.
  package internal(set) var id: Located<String>
  /// Whether its author gave it the id, which is made of its words else.
  let isNamed: Bool
  package let claim: String
  package let verdict: Verdict
  package let note: String?
  package var sources: [Mention<Reference>]
  package let place: SourcePlace

  /// What the evidence says of a claim.
  package enum Verdict: String, Sendable, CaseIterable {
    case confirmed, corrected, disputed, unverified
  }
}

extension Claim {
  /// What messages call it.
  static let kind = "a claim"

  package static func read(_ fields: inout Fields) -> Claim? {
    let id = fields.value(
      "id", "the id by which the rest of the site names it: small letters, digits and hyphens",
      type: "an id", readID)
    let claim = fields.prose("claim", "the statement as people make it", isRequired: true)
    let verdict = fields.choice(
      "verdict", "what the sources say to it", as: Verdict.self, isRequired: true)
    let note = fields.prose("note", "why, in a sentence or two")?.value
    let sources: [Mention<Reference>] = fields.texts(
      "sources", "ids of the sources that it rests on"
    ).mentions()
    guard let claim, let verdict else { return nil }
    return Claim(
      id: id ?? Located(addressSlug(claim.value), at: claim.place), isNamed: id != nil,
      claim: claim.value, verdict: verdict.value, note: note, sources: sources, place: claim.place)
  }
}
