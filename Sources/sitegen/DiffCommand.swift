import ArgumentParser
import CourseChecks
import Diagnostics
import Formats
import Platform
import SiteGenerator

/// `sitegen diff`: what readers would see change.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Build in memory and tell what readers would see change.",
    discussion: """
      Examples:
        sitegen diff                    against the site in the output folder
        sitegen diff --against ../live  against another built site
        sitegen diff --format json      one object a line
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("A built site. (default: the output folder)", valueName: "dir"))
  var against: String?

  func validate() throws {
    if options.format == .sarif {
      throw ValidationError("a difference has no SARIF form; write --format json")
    }
  }

  func run() async throws {
    try Console.failing { () throws(FileError) in
      guard let against, try Disk.realPath(against) == nil else { return }
      throw FileError("cannot read", against, reason: "there is no such folder")
    }
    guard let outputs = try await SiteRun(options: options).outputs()?.files else {
      throw ExitCode(1)
    }
    var diagnostics: [Diagnostic] = []
    do throws(FileError) {
      let old = try FileTree.read(
        against ?? options.folders.output, shownAs: "site", &diagnostics
      ).map { OutputFile(path: String($0.path.dropFirst("site/".count)), bytes: $0.bytes) }
        .filter { $0.path != Publication.manifestName }
      if let problem = diagnostics.first(where: { $0.code == "limit" }) {
        throw FileError(
          "cannot read", problem.place.path, reason: "\(problem.message); \(problem.hint ?? "")")
      }
      let difference = SiteDifference(from: old, to: outputs)
      let text = options.format == .json ? difference.jsonLines : difference.text
      try Console.output(Array(text.printable(keeping: "\n").utf8))
    } catch {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }
}
