import BuiltIn
import Course
package import Diagnostics
import Markup

/// Files that `sitegen new` makes. Nothing is written here, and nothing that is there is touched by who writes them.
package enum NewContent {
  /// The kinds of pages that can be made one at a time, by their names, each with the folder of its files.
  package static let pages: [(name: String, folder: String)] =
    [("section", "sections"), ("page", "pages")] + EntityKind.all.map { ($0.name, $0.folder) }

  /// A whole small course, its paths relative to the site's folder.
  package static let site: [SourceFile] = ExampleCourse.files(in: "content")

  /// The least that is a course: a title and one section.
  package static func blankSite(_ title: String) -> [SourceFile] {
    [
      SourceFile(path: "content/site.yaml", text: "title: \(quoted(title))\nlanguage: en\n"),
      SourceFile(
        path: "content/sections/01-beginning.md",
        text: """
          ---
          title: Beginning
          summary: \(Placeholder.sectionSummary.text)
          objectives:
            - \(Placeholder.objective.text)
          ---

          \(Placeholder.firstSection.text)

          """),
    ]
  }

  /// A page of a kind, its path relative to the content folder; `names` are those in its folder. `nil` if there is no
  /// such kind.
  package static func page(_ kind: String, _ title: String, among names: [String]) -> SourceFile? {
    if kind == "section" { return section(title, among: names) }
    if kind == "page" { return freePage(title, among: names) }
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
        summary: \(Placeholder.summary.text)
        sources: []
        ---

        \(Placeholder.entity.text)

        """)
  }

  /// A page of `content/pages`, at an address that no other page has.
  private static func freePage(_ title: String, among names: [String]) -> SourceFile {
    let slugs = names.map { $0.ends(with: ".md") ? String($0.dropLast(3)) : $0 }
    var addresses = PageIDs(slugs + takenPages)
    let slug = addresses.take(Transliteration.slug(title) ?? "page-\(names.count + 1)")
    return SourceFile(
      path: "pages/\(slug).md",
      text: """
        ---
        title: \(quoted(title))
        summary: \(Placeholder.summary.text)
        ---

        \(Placeholder.page.text)

        """)
  }

  /// The names of pages that the program makes, and of folders of the site.
  private static var takenPages: [String] {
    ["index", "timeline", "glossary", "claims", "sources", "all", "404", "search", "sections"]
      + EntityKind.all.map(\.folder) + ["assets", "media", "data"]
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
        summary: \(Placeholder.sectionSummary.text)
        objectives:
          - \(Placeholder.objective.text)
        ---

        \(Placeholder.section.text)

        ## Check yourself

        ```quiz
        question: \(Placeholder.question.text)
        objective: 1
        answer: \(Placeholder.answer.text)
        ```

        """)
  }

  /// YAML that means exactly `text`.
  static func quoted(_ text: String) -> String {
    JSON.string(text).text
  }
}
