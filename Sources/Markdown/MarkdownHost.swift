package import Diagnostics
package import Markup

/// What a document's surroundings know and Markdown does not: where links lead, what images are, who is cited.
///
/// Every answer is a value; what is wrong is appended to the diagnostics. The default answers suit
/// a document that stands alone.
package protocol MarkdownHost {
  /// The URL to write for a destination without a scheme, such as `../places/nerchinsk.md#port` or `#top`.
  func url(for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic])
    -> String

  /// The image behind a destination without a scheme.
  func image(for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic])
    -> HostedImage

  /// The phrasing content that a citation becomes; nil leaves it as the author wrote it.
  func citation(_ citation: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML?

  /// The flow content that a component becomes; nil leaves it a code block.
  func component(_ component: Component, _ diagnostics: inout [Diagnostic]) -> HTML?

  /// Where a term of the options is explained; nil leaves it text.
  func term(_ id: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]) -> HostedTerm?
}

extension MarkdownHost {
  package func url(
    for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> String { destination }

  package func image(
    for destination: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> HostedImage { HostedImage(url: destination) }

  package func citation(_ citation: CitationGroup, _ diagnostics: inout [Diagnostic]) -> HTML? {
    nil
  }

  package func component(_ component: Component, _ diagnostics: inout [Diagnostic]) -> HTML? {
    nil
  }

  package func term(
    _ id: String, at place: SourcePlace, _ diagnostics: inout [Diagnostic]
  ) -> HostedTerm? { nil }
}

/// The host of a document that stands alone: every destination is written as it is.
package struct StandaloneHost: MarkdownHost {
  package init() {}
}

/// A term as a host knows it.
package struct HostedTerm: Sendable, Hashable {
  /// Where the glossary explains the term.
  package let url: String
  /// The explanation as phrasing content without links.
  package let definition: HTML

  package init(url: String, definition: HTML) {
    self.url = url
    self.definition = definition
  }
}

/// An image as a host knows it.
package struct HostedImage: Sendable, Hashable {
  package let url: String
  /// Width in CSS pixels.
  package let width: Int?
  /// Height in CSS pixels.
  package let height: Int?
  /// Phrasing content that names the maker and the licence.
  package let credit: HTML?

  package init(url: String, width: Int? = nil, height: Int? = nil, credit: HTML? = nil) {
    self.url = url
    self.width = width
    self.height = height
    self.credit = credit
  }
}
