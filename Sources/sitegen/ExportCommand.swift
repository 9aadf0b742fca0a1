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
      zip   the whole site, for a USB stick or a server; it opens from disk
      epub  the course as an electronic book (EPUB 3.3)
      scorm the site for a learning management system (SCORM 1.2); completed when every section has been opened
      imscc the pages and, as tests, the questions for Moodle, Canvas and others (IMS Common Cartridge 1.3, QTI 1.2)

      The same content gives the same bytes. Examples:
        sitegen export zip
        sitegen export epub --file course.epub
      """)

  /// What the file is.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case zip, epub, scorm, imscc

    /// What its files end in.
    var ending: String {
      switch self {
      case .zip: ".zip"
      case .epub: ".epub"
      case .scorm: "-scorm.zip"
      case .imscc: ".imscc"
      }
    }
  }

  @Argument(help: "What to write: zip, epub, scorm or imscc.")
  var form: Form

  @Option(
    help: ArgumentHelp(
      "The file to write. (default: the site's title with the form's ending, in the source)",
      valueName: "file"))
  var file: String?

  @OptionGroup var options: SiteOptions

  func run() async throws {
    guard let (outputs, book) = try await SiteRun(options: options).outputs() else {
      throw ExitCode(1)
    }
    do {
      let bytes = try bytes(outputs, book)
      let path = file ?? "\(options.source)/\(book.slug)\(form.ending)"
      try Console.failing { () throws(FileError) in try Disk.replace(path, bytes) }
      if options.isTalking { Console.error("\(path.printable()): \(bytes.count) bytes\n") }
    } catch let failure as ZipArchive.Failure {
      Console.error("sitegen: \(Self.text(of: failure))\n")
      throw ExitCode(2)
    }
  }

  private func bytes(_ outputs: [OutputFile], _ book: Book) throws(ZipArchive.Failure) -> [UInt8] {
    switch form {
    case .zip:
      let folder = book.slug
      return try ZipArchive.bytes(
        of: outputs.map { OutputFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) })
    case .epub: return try EPUB(book, of: outputs).bytes()
    case .scorm: return try SCORM(book, of: outputs).bytes()
    case .imscc: return try CommonCartridge(book, of: outputs).bytes()
    }
  }

  private static func text(of failure: ZipArchive.Failure) -> String {
    switch failure {
    case .tooManyFiles: "a ZIP archive holds 65534 files at most, and the site has more"
    case .tooManyBytes: "a ZIP archive holds 4 GiB at most, and the site has more"
    case .longName(let name): "the name \(name.printable()) is too long for a ZIP archive"
    }
  }
}
