import Collation
import Diagnostics
import FrontMatter
package import Markup

/// All sources of a site, in the order of their list, with what stands for each in a citation. A class, so
/// that handing it on copies nothing.
package final class Bibliography: Sendable {
  package let style: BibliographyStyle
  private let positions: [SourceID: Int]
  /// In the order of the list.
  package let references: [Reference]
  private let labels: [CitationLabel]
  /// What a list prints of each, set once: a source stands on many pages.
  private let entries: [Once<(whole: HTML, brief: HTML)>]

  /// Of sources with one id the first counts.
  package init(_ references: [Reference], style: BibliographyStyle) {
    self.style = style
    let collation = Collation(language: style.words.language)
    let keys = references.map { ReferenceOrder($0, collation: collation) }
    let order = references.indices.sorted { keys[$0] < keys[$1] }
    let sorted = order.map { references[$0] }
    self.references = sorted
    labels = CitationLabels(sorted, style: style).labels(inOrder: sorted)
    entries = sorted.map { _ in Once() }
    var positions: [SourceID: Int] = [:]
    for (position, reference) in sorted.enumerated() {
      let id = SourceID(reference.id.value)
      if positions[id] == nil { positions[id] = position }
    }
    self.positions = positions
  }

  /// Where in the list a source stands; `nil` if there is none with these bytes for an id.
  package func position(of id: String) -> Int? { positions[SourceID(id)] }

  /// The source with an id.
  package subscript(id: String) -> Reference? { position(of: id).map { references[$0] } }

  /// The entry of the source at a position.
  package func entry(_ position: Int) -> HTML { set(position).whole }

  /// The entry without what only the list of all sources needs: publisher, day of reading, notes.
  package func briefEntry(_ position: Int) -> HTML { set(position).brief }

  private func set(_ position: Int) -> (whole: HTML, brief: HTML) {
    entries[position].value {
      ReferenceText(references[position], letter: labels[position].letter, style: style).entries
    }
  }

  /// What stands for the author in a citation of the source at a position.
  package func names(_ position: Int) -> HTML {
    RichText(labels[position].names).html(style.marked)
  }

  /// The year in a citation of the source at a position.
  package func year(_ position: Int) -> String { labels[position].year }
}
