import ArgumentParser
import Platform
import SiteGenerator

/// `sitegen build`: makes the site and puts it in place of the last one.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site into the output folder.",
    discussion: """
      Examples:
        sitegen                        build ./content into ./public
        sitegen build --strict         warnings are errors
        sitegen build --publish        and keep the addresses of its pages in content/addresses.txt
        sitegen build --source course --output /srv/www
      """)

  @OptionGroup var options: SiteOptions

  @Flag(
    help: ArgumentHelp(
      "Add the addresses of all pages to content/addresses.txt: no later build may lose one."))
  var publish = false

  @Flag(
    help: ArgumentHelp(
      "Take a folder as the output that holds files which no build made; none of them is touched."))
  var adopt = false

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Wait until the site stands on the disk, so that it survives a power cut."))
  var sync = true

  func validate() throws {
    if publish, options.drafts {
      throw ValidationError("--publish and --drafts exclude each other: drafts have no readers yet")
    }
  }

  func run() async throws {
    try await SiteRun(options: options).build(
      publishes: publish, Publication.Options(adopts: adopt, isSynced: sync))
  }
}
