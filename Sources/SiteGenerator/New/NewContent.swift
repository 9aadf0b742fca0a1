package import Diagnostics
import Markup

/// Files that `sitegen new` makes. Nothing is written here, and nothing that is there is touched by who writes them.
package enum NewContent {
  /// The pages that can be made one at a time.
  package enum Page: String, Sendable, CaseIterable {
    case section, person, place, document

    /// The folder of their files in the content folder.
    package var folder: String {
      switch self {
      case .section: "sections"
      case .person: Entity.Kind.person.folder
      case .place: Entity.Kind.place.folder
      case .document: Entity.Kind.document.folder
      }
    }
  }

  /// A whole small course, its paths relative to the site's folder.
  package static let site: [SourceFile] = EmbeddedFiles.example.map {
    SourceFile(path: "content/\($0.path)", text: $0.text.description)
  }

  /// A page, its path relative to the content folder; `names` are those in its folder.
  package static func page(_ page: Page, _ title: String, among names: [String]) -> SourceFile {
    switch page {
    case .section: section(title, among: names)
    case .person:
      entity(
        page, title, names,
        """
        name: \(quoted(title))
        role: The office or the work that matters here
        born: "1900"
        """)
    case .place:
      entity(
        page, title, names,
        """
        name: \(quoted(title))
        lat: 0.0
        lon: 0.0
        kind: town
        """)
    case .document:
      entity(
        page, title, names,
        """
        title: \(quoted(title))
        signed: "1900-01-01"
        """)
    }
  }

  private static func entity(
    _ page: Page, _ title: String, _ names: [String], _ facts: String
  ) -> SourceFile {
    let slug = Transliteration.slug(title) ?? "\(page.rawValue)-\(names.count + 1)"
    return SourceFile(
      path: "\(page.folder)/\(slug).md",
      text: """
        ---
        \(facts)
        summary: One sentence for lists and search engines.
        sources: []
        ---

        Say why this matters here.

        """)
  }

  /// A section behind the last one.
  private static func section(_ title: String, among names: [String]) -> SourceFile {
    let numbers = names.compactMap { Int($0.prefix(while: \.isWholeNumber)) }
    let number = (numbers.max() ?? 0) + 1
    let prefix = number < 10 ? "0\(number)" : String(number)
    let slug = Transliteration.slug(title) ?? "section-\(number)"
    return SourceFile(
      path: "sections/\(prefix)-\(slug).md",
      text: """
        ---
        title: \(quoted(title))
        summary: One or two sentences for the card and for search engines.
        objectives:
          - Say what readers will be able to do.
        ---

        Write the section here. A claim needs a source from sources.yaml, cited by its id between square brackets with an at sign.

        ## Check yourself

        ```quiz
        question: What does this section ask?
        objective: 1
        answer: Write a model answer here.
        ```

        """)
  }

  /// YAML that means exactly `text`.
  private static func quoted(_ text: String) -> String {
    JSON.string(text).text
  }
}
