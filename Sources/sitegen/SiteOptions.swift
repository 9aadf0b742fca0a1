import ArgumentParser
import Chronology
import Course
import Diagnostics
import FrontMatter
import Platform
import SiteGenerator

/// The options that every command over a whole site takes.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content and templates.", valueName: "dir"))
  var source = "."

  @Option(
    help: ArgumentHelp("The content folder. (default: content in the source)", valueName: "dir"))
  var content: String?

  @Option(
    help: ArgumentHelp("The theme's folder. (default: templates in the source)", valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp("The output folder. (default: public in the source)", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp("The site's absolute address, instead of site.yaml's.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The day of the build: pages with publish_after are drafts before it. No clock is read.",
      valueName: "yyyy-mm-dd"))
  var date: String?

  @Flag(help: "Build drafts too.")
  var drafts = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: ArgumentHelp("How many tasks work at a time.", valueName: "n"))
  var jobs: Int?

  @Option(help: "How diagnostics are written.")
  var format: DiagnosticReport.Format = .human

  @Flag(help: "Say nothing but diagnostics.")
  var quiet = false

  @Flag(help: "Tell the time of each stage and what became of every content file.")
  var verbose = false

  mutating func validate() throws {
    baseURL = try baseURL.map { try Self.read($0, of: "--base-url", readBaseURL) }
    _ = try date.map { try Self.read($0, of: "--date", readDay) }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
  }

  /// The day of the build.
  private var day: CalendarDate? {
    do { return try date.map { try Self.read($0, of: "--date", readDay) } } catch { return nil }
  }

  /// An argument as `reader` reads it, what is wrong with it in its words.
  private static func read<Value>(
    _ text: String, of option: String, _ reader: (String, SourcePlace) throws(Diagnostic) -> Value
  ) throws -> Value {
    do throws(Diagnostic) {
      return try reader(text, SourcePlace(path: ""))
    } catch {
      let hint = error.hint.map { "; \($0)" } ?? ""
      throw ValidationError("\(option): \((error.message + hint).printable())")
    }
  }

  /// Whether people read along; programs get diagnostics and nothing else.
  var isTalking: Bool {
    switch format {
    case .human, .github: !quiet
    case .json, .sarif: false
    }
  }

  /// Where the site's folders are.
  var folders: SiteFolders {
    SiteFolders(
      content: content ?? "\(source)/content", templates: templates ?? "\(source)/templates",
      output: output ?? "\(source)/public")
  }

  /// How diagnostics name the output folder.
  var outputName: String {
    folders.output.parts(at: "/").last { !$0.isEmpty }.map(String.init) ?? "public"
  }

  /// What the pipeline is told.
  func buildOptions(
    isChecking: Bool, hasCards: Bool, progress: BuildProgress? = nil, memo: BuildMemo = BuildMemo()
  ) -> BuildOptions {
    BuildOptions(
      baseURL: baseURL, includesDrafts: drafts, day: day, isStrict: strict,
      isEditorial: isChecking,
      checksOutput: isChecking, outputName: outputName, hasCards: hasCards,
      jobs: jobs ?? defaultJobs, progress: progress, memo: memo)
  }
}

extension DiagnosticReport.Format: ExpressibleByArgument {}
