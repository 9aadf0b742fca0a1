import ArgumentParser
import CoursePages
import Diagnostics
import Formats
import Platform
import SiteGenerator

/// `sitegen export`: the course as one file to take away.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the course as one file to take away.",
    discussion: """
      \(Form.all.map { "\($0.name): \($0.purpose)" }.joined(separator: "\n"))

      The same content gives the same bytes. Examples:
        sitegen export zip
        sitegen export epub --file course.epub
      """)

  /// What the file is.
  struct Form: ExpressibleByArgument {
    let format: any BookFormat.Type

    init?(argument: String) {
      guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
      self.format = format
    }

    static let all = Registry.books
    static var allValueStrings: [String] { all.map { $0.name } }
    var defaultValueDescription: String { format.name }
  }

  @Argument(help: "What to write.")
  var form: Form

  @Option(
    help: ArgumentHelp(
      "The file to write; - is standard output. (default: the site's title with the form's ending, in the source)",
      valueName: "file"))
  var file: String?

  @OptionGroup var options: SiteOptions

  func run() async throws {
    guard let (outputs, book) = try await SiteRun(options: options).outputs() else {
      throw ExitCode(1)
    }
    do {
      let bytes = try form.format.init(book, of: outputs).bytes()
      let isStandardOutput = file?.isIdentical(to: "-") ?? false
      let path = file ?? "\(options.source)/\(book.slug)\(form.format.ending)"
      try Console.failing { () throws(FileError) in
        if isStandardOutput {
          try Console.output(bytes)
        } else {
          try check(path)
          try Disk.deliver(bytes, to: path)
        }
      }
      if options.isTalking, !isStandardOutput {
        Console.error("\(path.printable()): \(bytes.count) bytes\n")
      }
    } catch let failure as ZipArchive.Failure {
      Console.error("sitegen: \(Self.text(of: failure))\n")
      throw ExitCode(2)
    }
  }

  /// Refuses a place where the file would take that of something else: in what the site is made from, or of a file that
  /// is no archive.
  private func check(_ path: String) throws(FileError) {
    let target = FilePath(try SiteOptions.resolved(path))
    for folder in [options.folders.content, options.folders.templates]
    where target.isWithin(FilePath(try SiteOptions.resolved(folder))) {
      throw FileError(
        "cannot write", path, reason: "it lies in \(folder), of which the site is made")
    }
    guard try Disk.isFile(target, beginningOtherThan: Array("PK\u{3}\u{4}".utf8)) else { return }
    throw FileError(
      "cannot write", path,
      reason: "a file that is no archive is there; move it away, or choose another name")
  }

  private static func text(of failure: ZipArchive.Failure) -> String {
    switch failure {
    case .tooManyFiles: "a ZIP archive holds 65534 files at most, and the site has more"
    case .tooManyBytes: "a ZIP archive holds 4 GiB at most, and the site has more"
    case .longName(let name): "the name \(name.printable()) is too long for a ZIP archive"
    }
  }
}
