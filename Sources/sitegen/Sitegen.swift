import ArgumentParser
import Platform

/// The command line: `sitegen [build|serve|check|diff|export|new|keys|render]`.
@main
struct Sitegen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Makes a static educational microsite from Markdown.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, DiffCommand.self,
      ExportCommand.self, NewCommand.self, KeysCommand.self, RenderCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)

  /// How many files must be allowed to be open, standard streams among them.
  private static let leastOpenFiles = 12

  /// Runs the command that the arguments name. Help and versions are results too: it is an error if they do not arrive.
  static func main() async {
    Terminal.prepare()
    // With fewer the language's own runtime stops without a word.
    if let openFiles = OpenFiles.raiseLimit(), openFiles < leastOpenFiles {
      Console.error(
        "sitegen: \(openFiles) files may be open at a time, and \(leastOpenFiles) are needed; raise that with ulimit -n\n"
      )
      exit(withError: ExitCode(2))
    }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      guard code.isSuccess else {
        let message = fullMessage(for: error)
        if !message.isEmpty { Console.error(message + "\n") }
        exit(withError: code)
      }
      do {
        try Console.failing { () throws(FileError) in
          try Console.output(Array((fullMessage(for: error) + "\n").utf8))
        }
        exit()
      } catch { exit(withError: error) }
    }
  }
}
