import BuiltIn
import Course
package import Diagnostics
import Markup

/// Files that `sitegen new` makes. Nothing is written here, and nothing that is there is touched by who writes them.
package enum NewContent {
  /// The kinds of pages that can be made one at a time, by their names, each with the folder of its files.
  package static let pages: [(name: String, folder: String)] =
    [("section", "sections")] + EntityKind.all.map { ($0.name, $0.folder) }

  /// A whole small course, its paths relative to the site's folder.
  package static let site: [SourceFile] = ExampleCourse.files(in: "content")

  /// A page of a kind, its path relative to the content folder; `names` are those in its folder. `nil` if there is no
  /// such kind.
  package static func page(_ kind: String, _ title: String, among names: [String]) -> SourceFile? {
    if kind == "section" { return section(title, among: names) }
    return EntityKind.all.first { $0.name == kind }.map { entity($0, title, names) }
  }

  private static func entity(
    _ kind: EntityKind, _ title: String, _ names: [String]
  ) -> SourceFile {
    let slug = Transliteration.slug(title) ?? "\(kind.name)-\(names.count + 1)"
    return SourceFile(
      path: "\(kind.folder)/\(slug).md",
      text: """
        ---
        \(kind.nameKey.key): \(quoted(title))
        \(kind.starter)
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
    // Addresses that are there: names without their numbers.
    var addresses = PageIDs(
      names.map { name in
        let slug = name.drop(while: \.isWholeNumber).dropFirst()
        return slug.ends(with: ".md") ? String(slug.dropLast(3)) : String(slug)
      })
    let slug = addresses.take(Transliteration.slug(title) ?? "section-\(number)")
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
