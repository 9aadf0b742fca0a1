import ArgumentParser
import BuiltIn
import Course
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
        sitegen new site my-course --blank     a title and one section
        sitegen new page "About us"            content/pages/about-us.md
        sitegen new source "The Split"         one more entry of content/sources.yaml
        sitegen new person "Мария Кюри"        content/people/mariya-kyuri.md
        sitegen new templates                  the theme, to be changed
        sitegen new schemas                    JSON Schemas of all keys, for editors: .schemas/site.schema.json, …

      Prints the paths of what it made. Nothing that is there is ever overwritten; a source is put behind the others.
      """)

  /// What can be made besides the kinds of pages.
  private static let wholes = ["site", "templates", "schemas"]

  /// Everything that can be made.
  private static var kinds: [String] { wholes + NewContent.pages.map(\.name) + ["source"] }

  @Argument(help: "What to make: \(kinds.joined(separator: ", ")).")
  var kind: String

  @Argument(
    help:
      "The folder of a site or of schemas, the title of a section, page, document or source, or a name."
  )
  var name: String?

  @Flag(help: "With site: the least that is a course, a title and one section.")
  var blank = false

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
    if blank, kind != "site" { throw ValidationError("--blank goes with new site") }
    guard let name else {
      if kind == "templates" || kind == "schemas" { return }
      throw ValidationError("say what it is called: sitegen new \(kind) NAME")
    }
    if name.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      throw ValidationError("a name holds more than blanks: sitegen new \(kind) NAME")
    }
    // What is no UTF-8 in an argument comes as U+FFFD.
    if !Self.wholes.contains(kind),
      !name.printable().isIdentical(to: name) || name.unicodeScalars.contains("\u{FFFD}")
    {
      throw ValidationError(
        "\"\(name.printable())\" holds a line break, a control character or bytes that are not UTF-8; a name is text of one line"
      )
    }
  }

  func run() async throws {
    do throws(FileError) {
      switch kind {
      case "site": try write(try site(in: name ?? source), in: name ?? source)
      case "source":
        let folder = FilePath(contentFolder)
        try Disk.makeFolder(folder)
        // What another call adds meanwhile would be lost.
        try FolderLock.holding(folder, orElse: folder, writeSource)
      case "templates": try write(DefaultTheme.files(in: "templates"), in: source)
      case "schemas": try write(ContentSchemas.files(in: name ?? ".schemas"), in: source)
      default: try writePage()
      }
    } catch {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  private var contentFolder: String { content ?? (source == "." ? "content" : "\(source)/content") }

  /// The files of a new site; a blank one has the name of its folder.
  private func site(in folder: String) throws(FileError) -> [SourceFile] {
    guard blank else { return NewContent.site }
    let path = folder.begins(with: ".") ? try Disk.realPath(folder) ?? folder : folder
    let words = (path.parts(at: "/").last { !$0.isEmpty } ?? "").split { "-_ ".contains($0) }
      .joined(separator: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    return NewContent.blankSite(title.isEmpty ? "A course" : title)
  }

  /// Puts a source behind the others of `sources.yaml`.
  private func writeSource() throws(FileError) {
    var lists: [SourceFile] = []
    for name in ContentKind.bibliographyNames {
      let path = "\(contentFolder)/\(name)"
      if try Disk.exists(path) { lists.append(SourceFile(path: name, bytes: try Disk.read(path))) }
    }
    let new = NewSource(name ?? "", among: lists)
    let path = "\(contentFolder)/\(NewSource.fileName)"
    guard let file = new.file else {
      Console.error(
        "sitegen: \(path) is written in a way to which no entry can be added by itself; put this in:\n\n\(new.entry)"
      )
      throw FileError("cannot add to", path, reason: "nothing was written")
    }
    guard try Disk.exists(path) else { return try write([file], in: contentFolder) }
    try Disk.deliver(file.bytes, to: path)
    try Console.output(Array("\(path)\n".printable(keeping: "\n").utf8))
  }

  private func writePage() throws(FileError) {
    let folder = contentFolder
    guard let own = NewContent.pages.first(where: { $0.name == kind })?.folder else { return }
    let siblings = "\(folder)/\(own)"
    let names = try Disk.exists(siblings) ? try Disk.names(in: siblings) : []
    guard let page = NewContent.page(kind, name ?? "", among: names) else { return }
    try write([page], in: folder)
  }

  /// Writes files that are not there yet, all or none, and prints their paths.
  private func write(_ files: [SourceFile], in folder: String) throws(FileError) {
    let paths = files.map { folder == "." ? $0.path : "\(folder)/\($0.path)" }
    try NewFiles(zip(paths, files).map { ($0, $1.bytes) }).write()
    try Console.output(Array(paths.map { $0.printable() + "\n" }.joined().utf8))
  }
}
