import ArgumentParser
import SiteGenerator

/// `sitegen check`: builds in memory, tells what is wrong, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Build in memory and tell every mistake; write nothing.")

  @OptionGroup var options: SiteOptions

  func run() async throws {
    try await SiteRun(options: options).run(publishes: false)
  }
}
