import Diagnostics
import Markup

@testable import Bibliography

/// A bibliography as tests look at it.
struct Printed {
  let bibliography: Bibliography
  let diagnostics: [Diagnostic]

  /// The entries in the order of their list.
  var entries: [String] {
    bibliography.references.indices.map { bibliography.entry($0).text }
  }

  /// What stands for each source in the text, by the order of the list.
  var labels: [String] {
    bibliography.references.indices.map {
      "\(bibliography.names($0).text) \(bibliography.year($0))"
    }
  }

  init(_ yaml: String, language: String = "en", isAuthorYear: Bool = true) {
    var diagnostics: [Diagnostic] = []
    let list = Reference.readAll(SourceFile(path: "sources.yaml", text: yaml), &diagnostics)
    var words = BibliographyWords()
    words.language = language
    let style = BibliographyStyle(words: words, isAuthorYear: isAuthorYear) { HTML(text: $0) }
    bibliography = Bibliography(list?.references ?? [], style: style)
    self.diagnostics = diagnostics
  }

  /// One source, of which `fields` tell all but its id.
  init(source fields: String) { self.init("- {id: x, \(fields)}") }
}
