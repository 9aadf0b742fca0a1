import ArgumentParser
import Diagnostics
import Markup
import Platform
import SiteGenerator

/// `sitegen render`: the HTML of one Markdown file's body on standard output.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Render one Markdown file to HTML on standard output.")

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String

  @Flag(help: "CommonMark alone: no extensions, no front matter, raw HTML passed on.")
  var plain = false

  @Option(help: "How diagnostics are written.")
  var format: DiagnosticReport.Format = .human

  func run() throws {
    do {
      guard try render() else { throw ExitCode(1) }
    } catch let error as FileError {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  private func render() throws -> Bool {
    let name = file == "-" ? "standard input" : file
    let most = Limit.file.maximum
    let bytes =
      file == "-"
      ? try Terminal.readInput(atMost: most) : try Disk.read(FilePath(file), atMost: most)
    let source = SourceFile(path: name, bytes: bytes)
    let result = renderAlone(source, plain: plain)
    let report = DiagnosticReport(result.diagnostics, files: [source])
    Console.raw(report.text(format, colour: Console.hasColour && format == .human))
    try Console.output(result.html.bytes)
    return report.errorCount == 0
  }
}
