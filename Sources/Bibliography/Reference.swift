package import Diagnostics
import FrontMatter

/// A source of the bibliography, with all that CSL 1.0.2 can say of it. A class, so that handing it on copies nothing, and
/// one that was read before is told by being the same.
package final class Reference: Sendable {
  package let id: Located<String>
  package let kind: Kind
  /// With the markup that CSL allows; empty for a source without one.
  package let title: String
  let contributors: [Role: [Name]]
  let dates: [DateVariable: SourceDate]
  let texts: [TextVariable: String]

  init(
    id: Located<String>, kind: Kind, title: String, contributors: [Role: [Name]],
    dates: [DateVariable: SourceDate], texts: [TextVariable: String]
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.contributors = contributors
    self.dates = dates
    self.texts = texts
  }

  /// Who had a part in it, in the order in which they are named.
  package func names(_ role: Role) -> [Name] { contributors[role] ?? [] }

  /// A date of it; `nil` if none is told.
  package func date(_ variable: DateVariable) -> SourceDate? { dates[variable] }

  /// What is said of it; `nil` for nothing.
  package subscript(variable: TextVariable) -> String? { texts[variable] }

  /// `nil` for an undated source.
  package var issued: SourceDate? { dates[.issued] }

  /// The title without its markup.
  package var plainTitle: String { RichText(title).plain }

  /// The DOI from `10.` on, also of a source whose address is the DOI's.
  package var doi: DOI? {
    self[.doi].flatMap { DOI($0) } ?? self[.url].flatMap { DOI(address: $0) }
  }

  /// The web address that leads to it: that of its DOI before any other.
  package var address: String? { doi?.address ?? self[.url] }

  /// BCP 47; `nil` if none is told, or in words only.
  package var language: String? { self[.language].flatMap { isLanguageTag($0) ? $0 : nil } }
}

extension Reference: Equatable {
  /// Whether both are one.
  package static func == (a: Reference, b: Reference) -> Bool { a === b }
}
