import ArgumentParser
import BuiltIn
import CoursePages
import Diagnostics
import Platform
import SiteGenerator

/// `sitegen new`: makes files to start from. Nothing that is there is ever overwritten.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a course, a theme, a section, a person, … to start from.",
    discussion: """
      Examples:
        sitegen new site my-course             a small course that builds at once
        sitegen new section "The first years"  the next section, numbered
        sitegen new person "Мария Кюри"        content/people/mariya-kyuri.md
        sitegen new templates                  the theme, to be changed
        sitegen new schemas                    JSON Schemas of all keys, for editors: .schemas/site.schema.json, …

      Prints the paths of what it made. Nothing that is there is ever overwritten.
      """)

  /// What can be made besides the kinds of pages.
  private static let wholes = ["site", "templates", "schemas"]

  /// Everything that can be made.
  private static var kinds: [String] { wholes + NewContent.pages.map(\.name) }

  @Argument(help: "What to make: \(kinds.joined(separator: ", ")).")
  var kind: String

  @Argument(
    help: "The folder of a site or of schemas, the title of a section or document, or a name.")
  var name: String?

  @Option(help: ArgumentHelp("The folder that holds content and templates.", valueName: "dir"))
  var source = "."

  @Option(
    help: ArgumentHelp("The content folder. (default: content in the source)", valueName: "dir"))
  var content: String?

  func validate() throws {
    guard Self.kinds.contains(kind) else {
      throw ValidationError(
        "there is no kind \"\(kind)\"; kinds are \(Self.kinds.joined(separator: ", "))")
    }
    if name == nil, kind != "templates", kind != "schemas" {
      throw ValidationError("say what it is called: sitegen new \(kind) NAME")
    }
  }

  func run() async throws {
    do throws(FileError) {
      switch kind {
      case "site": try write(NewContent.site, in: name ?? source)
      case "templates": try write(DefaultTheme.files(in: "templates"), in: source)
      case "schemas": try write(ContentSchemas.files(in: name ?? ".schemas"), in: source)
      default: try writePage()
      }
    } catch {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  private func writePage() throws(FileError) {
    let folder = content ?? (source == "." ? "content" : "\(source)/content")
    guard let own = NewContent.pages.first(where: { $0.name == kind })?.folder else { return }
    let siblings = "\(folder)/\(own)"
    let names = try Disk.exists(siblings) ? try Disk.names(in: siblings) : []
    guard let page = NewContent.page(kind, name ?? "", among: names) else { return }
    try write([page], in: folder)
  }

  /// Writes files that are not there yet, all or none, and prints their paths.
  private func write(_ files: [SourceFile], in folder: String) throws(FileError) {
    let paths = files.map { folder == "." ? $0.path : "\(folder)/\($0.path)" }
    for path in paths where try Disk.exists(path) {
      throw FileError("will not overwrite", path, reason: "nothing was written")
    }
    for (path, file) in zip(paths, files) {
      if let above = Disk.parent(of: path) { try Disk.makeFolder(above) }
      try Disk.create(path, file.bytes)
    }
    try Console.output(Array(paths.map { $0.printable() + "\n" }.joined().utf8))
  }
}
