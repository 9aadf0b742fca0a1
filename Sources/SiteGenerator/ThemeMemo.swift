import CoursePages
import Diagnostics
import Synchronization

/// The theme that was compiled last and its words, for the next build whose templates have the same bytes: in a preview
/// hardly any edit is of a template.
///
/// A class with a lock, for builds share it.
package final class ThemeMemo: Sendable {
  private struct Entry: Sendable {
    let files: [SourceFile]
    let folder: String
    let theme: SiteTheme
    let diagnostics: [Diagnostic]
  }

  private struct Strings: Sendable {
    let language: String
    let file: SourceFile?
    let words: Words
    let diagnostics: [Diagnostic]
  }

  private let last = Mutex<Entry?>(nil)
  private let lastWords = Mutex<Strings?>(nil)

  package init() {}

  /// The theme of these files; what is wrong with its templates is reported each time.
  func theme(
    of files: [SourceFile], in folder: String, _ diagnostics: inout [Diagnostic]
  ) -> SiteTheme {
    if let entry = last.withLock({ $0 }), entry.folder == folder, entry.files == files {
      diagnostics += entry.diagnostics
      return entry.theme
    }
    var found: [Diagnostic] = []
    let theme = SiteTheme(files, in: folder, &found)
    diagnostics += found
    let entry = Entry(files: files, folder: folder, theme: theme, diagnostics: found)
    last.withLock { $0 = entry }
    return theme
  }

  /// The words of a language as the theme has them; what is wrong with them is reported each time.
  func words(
    of language: String, in files: [SourceFile], _ diagnostics: inout [Diagnostic]
  ) -> Words {
    let file = Words.file(of: language, in: files)
    if let last = lastWords.withLock({ $0 }), last.language.isIdentical(to: language),
      last.file == file
    {
      diagnostics += last.diagnostics
      return last.words
    }
    var found: [Diagnostic] = []
    let words = Words(language: language, from: file, &found)
    diagnostics += found
    lastWords.withLock {
      $0 = Strings(language: language, file: file, words: words, diagnostics: found)
    }
    return words
  }
}
