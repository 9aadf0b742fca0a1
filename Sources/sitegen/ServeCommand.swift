import ArgumentParser
import PreviewServer
import SiteGenerator

/// `sitegen serve`: shows the site in a browser and rebuilds it at every change.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser; rebuild and reload at every change.",
    discussion: """
      Builds in memory and writes nothing: the output folder stays as the last build left it. Errors are shown on the \
      console and over the last good page. Ctrl-C ends it.

      Examples:
        sitegen serve --open           show the site at http://127.0.0.1:8000/
        sitegen serve --port 0         take a free port; the address is on standard output
        sitegen serve --drafts         show drafts too
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The port; 0 takes a free one.", valueName: "n"))
  var port = 8000

  @Option(help: ArgumentHelp("The address or name to listen on.", valueName: "host"))
  var host = "127.0.0.1"

  @Flag(help: "Open the site in the browser.")
  var open = false

  func validate() throws {
    guard 0...65535 ~= port else { throw ValidationError("--port takes a number from 0 to 65535") }
  }

  func run() async throws {
    try await ServeRun(options: options).run(host: host, port: port, opens: open)
  }
}
