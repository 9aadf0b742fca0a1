import Bibliography
package import Diagnostics

/// What a file of the content folder is, told by its path.
package enum ContentKind: Hashable {
  case settings
  case home
  /// A section with the number and the slug of its name.
  case section(number: Int, slug: String)
  case page(slug: String)
  case entity(EntityKind, id: String)
  case glossary
  case bibliography
  case credits
  /// The addresses that have been published.
  case ledger
  /// A file that is copied to this path of the site.
  case asset(Route)

  /// The name of the file of the settings in the content folder.
  package static let settingsName = "site.yaml"
  package static let glossaryName = "glossary.md"
  package static let bibliographyNames = ["sources.yaml", "sources.json"]

  /// The kind of the file at `path`, relative to the content folder, or what is wrong with its name.
  package init(path: String, file: SourceFile) throws(Diagnostic) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map {
      String(decoding: $0, as: UTF8.self)
    }
    let place = SourcePlace(path: file.path)
    if let last = parts.last, ["README.md", "_index.md"].contains(last) {
      throw .warning(
        "unknown-file", "nothing is made from this file", at: place,
        hint: "what it tells readers belongs into index.md, a section or a page")
    }
    switch (parts.first, parts.count) {
    case (Self.settingsName, 1): self = .settings
    case ("index.md", 1): self = .home
    case (Self.glossaryName, 1): self = .glossary
    case (let name?, 1) where Self.bibliographyNames.contains(name): self = .bibliography
    case (AddressLedger.name, 1): self = .ledger
    case ("sections", 2) where path.ends(with: ".md"):
      let (number, slug) = try Self.numbered(String(parts[1].dropLast(3)), place)
      self = .section(number: number, slug: slug)
    case ("sections", 3...):
      let (number, slug) = try Self.numbered(parts[1], place)
      if parts.count == 3, parts[2] == "index.md" {
        self = .section(number: number, slug: slug)
      } else {
        self = .asset(Route("sections/\(slug)/\(parts.dropFirst(2).joined(separator: "/"))"))
      }
    case ("pages", 2) where path.ends(with: ".md"):
      self = .page(slug: try Self.slug(String(parts[1].dropLast(3)), place))
    case ("pages", 3...) where path.ends(with: ".md"):
      let names = parts.dropFirst().dropLast() + [String(parts[parts.count - 1].dropLast(3))]
      var slugs: [String] = []
      for name in names { slugs.append(try Self.slug(name, place)) }
      self = .page(slug: slugs.joined(separator: "/"))
    case ("pages", 3...): self = .asset(Route(parts.dropFirst().joined(separator: "/")))
    case ("media", 2) where parts[1] == "credits.yaml": self = .credits
    case ("media", 2...), ("data", 2...): self = .asset(Route(path))
    default:
      if parts.count == 2, path.ends(with: ".md"),
        let kind = EntityKind.all.first(where: { $0.folder == parts[0] })
      {
        let name = String(parts[1].dropLast(3))
        self = .entity(kind, id: try Self.slug(name, place, otherwise: "\(kind.name)-1"))
        return
      }
      if parts.count == 1, let problem = Reference.otherwiseNamed(file) { throw problem }
      let known =
        [Self.settingsName, "index.md", Self.glossaryName] + Self.bibliographyNames
        + [AddressLedger.name, "sections", "pages"] + EntityKind.all.map(\.folder) + [
          "data", "media",
        ]
      if parts.count == 2, known.contains(parts[0]), let name = Self.markdownName(parts[1]) {
        throw .warning(
          "unknown-file", "nothing is made from this file", at: place,
          hint: "texts are Markdown: name it \(name)")
      }
      let near = parts.first.flatMap { known.contains($0) ? nil : nearestName(to: $0, in: known) }
      throw .warning(
        "unknown-file", "nothing is made from this file", at: place,
        hint: near.map { "did you mean \($0)?" }
          ?? "content is site.yaml, index.md, glossary.md, sources.yaml or sources.json and Markdown in sections, pages, \(EntityKind.all.map(\.folder).joined(separator: ", ")); other files go to media or data"
      )
    }
  }

  /// The name with `.md` for other endings of Markdown and its like.
  private static func markdownName(_ name: String) -> String? {
    [".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"].first {
      name.lowercased().ends(with: $0)
    }
    .map { "\(name.dropLast($0.count)).md" }
  }

  /// The address of the page that a file at `path` would become; `nil` if it would be no page of its own.
  package static func route(of path: String) -> Route? {
    do throws(Diagnostic) {
      return try ContentKind(path: path, file: SourceFile(path: path, bytes: [])).route
    } catch {
      return nil
    }
  }

  /// The address of the page that such a file becomes; `nil` if it is no page of its own.
  package var route: Route? {
    switch self {
    case .home: .home
    case .section(_, let slug): Section.route(of: slug)
    case .page(let slug): FreePage.route(of: slug)
    case .entity(let kind, let id): kind.route(of: id)
    case .settings, .glossary, .bibliography, .credits, .ledger, .asset: nil
    }
  }

  /// The number and slug of a name such as `04-yeltsin-years`.
  private static func numbered(
    _ name: String, _ place: SourcePlace
  ) throws(Diagnostic) -> (Int, String) {
    let digits = name.prefix(while: \.isWholeNumber)
    let rest = name.dropFirst(digits.count)
    // Only names that are wrong ask for these.
    var number: String { digits.compactMap { $0.wholeNumberValue.map(String.init) }.joined() }
    var words: String? { Transliteration.slug(String(rest)) }
    var right: String? { number.isEmpty ? nil : words.map { "\(number)-\($0)" } }
    guard let order = Int(digits), rest.begins(with: "-") else {
      throw .error(
        "file-name", "\"\(name)\" does not start with a number and a hyphen", at: place,
        hint: right.map { "name it \(shown($0, place))" }
          ?? (number.isEmpty || rest.isEmpty
            ? "name a section as in 04-\(words.flatMap { $0.utf8.contains { $0 > 96 } ? $0 : nil } ?? "yeltsin-years").md; the number gives its order"
            : unwritable("\(number)-section", place)))
    }
    return (
      order,
      try slug(String(rest.dropFirst()), place, right: right, otherwise: "\(number)-section")
    )
  }

  /// A name as that of the file at `place`, or of the folder with its `index.md`.
  private static func shown(_ name: String, _ place: SourcePlace) -> String {
    place.path.ends(with: "/index.md") ? name : "\(name).md"
  }

  /// What is said of letters that nobody can write in Latin ones without knowing how they are read here.
  private static func unwritable(_ name: String, _ place: SourcePlace) -> String {
    "addresses are of a to z, 0 to 9 and hyphens: name it as in \(shown(name, place)); readers see the title in the file"
  }

  /// A name that can be the last part of an address; `right` is how the whole name would be right.
  private static func slug(
    _ name: String, _ place: SourcePlace, right: @autoclosure () -> String? = nil,
    otherwise: @autoclosure () -> String? = nil
  ) throws(Diagnostic) -> String {
    let isPlain = name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isPlain, !name.isEmpty, !name.begins(with: "-"), !name.ends(with: "-") else {
      throw .error(
        "file-name", "\"\(name)\" cannot be an address", at: place,
        hint: (right() ?? Transliteration.slug(name)).map { "name it \(shown($0, place))" }
          ?? (name.unicodeScalars.contains { $0.properties.isAlphabetic }
            ? unwritable(otherwise() ?? "page-1", place)
            : "use a to z, 0 to 9 and hyphens in the file's name"))
    }
    return name
  }
}
