import Diagnostics
import FrontMatter

/// Something that people say, and what the evidence says of it.
struct Claim: Sendable {
  /// Unique in the site; the anchor on the claims page.
  let id: Located<String>
  let claim: String
  let verdict: Verdict
  let note: String?
  let sources: [Located<String>]
  let place: SourcePlace

  /// What the evidence says of a claim.
  enum Verdict: String, Sendable, CaseIterable {
    case confirmed, corrected, disputed, unverified
  }
}
