import ArgumentParser

/// The command line: `sitegen [build|serve|check|diff|new|keys|render]`.
@main
struct Sitegen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Makes a static educational microsite from Markdown.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, DiffCommand.self, NewCommand.self,
      KeysCommand.self, RenderCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)
}
