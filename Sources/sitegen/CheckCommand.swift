import ArgumentParser
import SiteGenerator

/// `sitegen check`: builds in memory, tells what is wrong, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Build in memory and tell every mistake; write nothing.",
    discussion: """
      Asks more than a build does, as an editor would: objectives, sources, facts, unused terms, the text itself. \
      Ends with the course in numbers on standard output.

      Examples:
        sitegen check --strict                          warnings are errors
        sitegen check --format json > report.json      one object a line; the report is on standard output
      """)

  @OptionGroup var options: SiteOptions

  func run() async throws {
    try await SiteRun(options: options).run(publishes: false)
  }
}
