import Course
import Platform

/// An edit of one kind of content, and the page that shows it.
struct SavedEdit: Sendable {
  let name: String
  /// The file, or the folder whose first file with this ending that can be edited so is taken.
  let file: String
  var ending = ""
  /// The page that shows the edit; `nil` for the one that the file becomes, or its copy.
  var page: String?
  /// The text with the edit; `nil` where it cannot be made.
  let edited: @Sendable (String) -> String?

  /// What is saved, and where it shows.
  struct Change {
    let path: String
    let page: String
    let original: [UInt8]
    let edited: [UInt8]
  }

  static let all = [
    SavedEdit(name: "section: text", file: "content/sections", ending: ".md") { $0 + "\nWord.\n" },
    SavedEdit(name: "section: summary", file: "content/sections", ending: ".md") {
      $0.inserting("Or ", after: "\nsummary: ")
    },
    SavedEdit(name: "section: title", file: "content/sections", ending: ".md", page: "index.html") {
      $0.inserting("Or ", after: "\ntitle: ")
    },
    SavedEdit(
      name: "event: title", file: "content/sections", ending: ".md", page: "timeline.html"
    ) { $0.inserting("Or ", after: "\n    title: ") },
    SavedEdit(name: "person: name", file: "content/people", ending: ".md") {
      $0.inserting("Or ", after: "\nname: ")
    },
    SavedEdit(name: "place: text", file: "content/places", ending: ".md") { $0 + "\nWord.\n" },
    SavedEdit(name: "document: title", file: "content/documents", ending: ".md") {
      $0.inserting("Or ", after: "\ntitle: ")
    },
    SavedEdit(name: "page: text", file: "content/pages", ending: ".md") { $0 + "\nWord.\n" },
    SavedEdit(name: "home page", file: "content/index.md", page: "index.html") {
      $0 + "\nWord.\n"
    },
    SavedEdit(name: "source: title", file: "content/sources.yaml", page: "sources.html") {
      $0.inserting("Or ", after: " title: ")
    },
    SavedEdit(name: "glossary: text", file: "content/glossary.md", page: "glossary.html") {
      $0 + "\nWord.\n"
    },
    SavedEdit(name: "data table: number", file: "content/data", ending: ".csv") {
      $0.raisingLastNumber()
    },
    SavedEdit(name: "media: picture", file: "content/media", ending: ".svg") {
      $0 + "<!-- -->\n"
    },
    SavedEdit(name: "settings: title", file: "content/site.yaml", page: "index.html") {
      $0.inserting("Or ", after: "title: ")
    },
    SavedEdit(name: "template", file: "templates/footer.html", page: "index.html") {
      $0 + "<!-- -->\n"
    },
    SavedEdit(name: "style sheet", file: "templates/assets/site.css", page: "assets/site.css") {
      $0 + "p { color: red }\n"
    },
    SavedEdit(name: "string", file: "templates/strings/en.yaml", page: "index.html") {
      $0.inserting("Or ", after: "skipToContent: ")
    },
  ]
}

extension SavedEdit {
  /// The edit in the site in a folder; `nil` if it has no file for it.
  func change(in site: String) throws -> Change? {
    let files =
      ending.isEmpty
      ? [file]
      : try Disk.exists("\(site)/\(file)")
        ? try Disk.names(in: "\(site)/\(file)").filter { $0.hasSuffix(ending) }.sorted()
          .map { "\(file)/\($0)" } : []
    for file in files where try Disk.exists("\(site)/\(file)") {
      let original = try Disk.read("\(site)/\(file)")
      guard let edited = edited(String(decoding: original, as: UTF8.self)) else { continue }
      let path = file.dropFirst("content/".count)
      let own = ContentKind.route(of: String(path))?.text ?? String(path)
      return Change(
        path: "\(site)/\(file)", page: page ?? own, original: original,
        edited: Array(edited.utf8))
    }
    return nil
  }
}

extension String {
  /// The text with a word behind a mark and the quotation mark that may follow there; `nil` without the mark.
  fileprivate func inserting(_ word: String, after mark: String) -> String? {
    guard var place = firstRange(of: mark)?.upperBound else { return nil }
    if place < endIndex, self[place] == "\"" { place = index(after: place) }
    return self[..<place] + word + self[place...]
  }

  /// A table with another last digit in the last cell that is a number; `nil` without one.
  fileprivate func raisingLastNumber() -> String? {
    var rows = split(separator: "\n", omittingEmptySubsequences: false)
    for row in rows.indices.reversed() where row > 0 {
      var cells = rows[row].split(separator: ",", omittingEmptySubsequences: false)
      guard let cell = cells.indices.dropFirst().last(where: { Double(cells[$0]) != nil }),
        let digit = cells[cell].last?.wholeNumberValue
      else { continue }
      cells[cell] = "\(cells[cell].dropLast())\((digit + 1) % 10)"
      rows[row] = Substring(cells.joined(separator: ","))
      return rows.joined(separator: "\n")
    }
    return nil
  }
}
