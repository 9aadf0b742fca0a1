import ArgumentParser
import SiteGenerator

/// `sitegen build`: makes the site and puts it in place of the last one.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site into the output folder.",
    discussion: """
      Examples:
        sitegen                        build ./content into ./public
        sitegen build --strict         warnings are errors
        sitegen build --source course --output /srv/www
      """)

  @OptionGroup var options: SiteOptions

  func run() async throws {
    try await SiteRun(options: options).run(publishes: true)
  }
}
