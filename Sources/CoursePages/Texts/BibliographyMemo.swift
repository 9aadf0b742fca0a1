import Bibliography
import Markdown
import Synchronization

/// The bibliography that was made last, for the next build whose sources are the same: in a preview hardly any edit is of
/// a source.
///
/// A class with a lock, for builds share it.
package final class BibliographyMemo: Sendable {
  private struct Entry: Sendable {
    let references: [Reference]
    let words: BibliographyWords
    let isAuthorYear: Bool
    let scriptLanguages: [Script: String]
    let bibliography: Bibliography
  }

  private let last = Mutex<Entry?>(nil)

  package init() {}

  /// The bibliography of these sources, their runs of other scripts marked as `plain` does it.
  func bibliography(
    of references: [Reference], words: BibliographyWords, isAuthorYear: Bool, _ plain: PlainText
  ) -> Bibliography {
    let scriptLanguages = plain.options.scriptLanguages
    if let entry = last.withLock({ $0 }), entry.words == words,
      entry.isAuthorYear == isAuthorYear, entry.scriptLanguages == scriptLanguages,
      entry.references.elementsEqual(references, by: ===)
    {
      return entry.bibliography
    }
    let bibliography = Bibliography(
      references,
      style: BibliographyStyle(words: words, isAuthorYear: isAuthorYear) { plain.marked($0) })
    let entry = Entry(
      references: references, words: words, isAuthorYear: isAuthorYear,
      scriptLanguages: scriptLanguages, bibliography: bibliography)
    last.withLock { $0 = entry }
    return bibliography
  }
}
