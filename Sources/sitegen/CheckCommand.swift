import ArgumentParser
import SiteGenerator

/// `sitegen check`: builds in memory, tells what is wrong, and writes nothing unless told to.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Build in memory and tell every mistake; write nothing.",
    discussion: """
      Asks more than a build does, as an editor would: objectives, sources, facts, unused terms, the text itself, \
      what `sitegen new` wrote and nobody replaced, and the built site as a whole. Ends with the course in numbers on standard output.

      Examples:
        sitegen check --strict                          warnings are errors
        sitegen check --format json > report.json      one object a line; the report is on standard output
        sitegen check --fix                             show how to mend what can be mended without thinking
        sitegen check --fix --write                     mend it
        sitegen check --external                        ask whether links to other sites are alive, too
      """)

  @OptionGroup var options: SiteOptions

  @Flag(
    help: ArgumentHelp(
      "Show as a unified diff how misspelt keys, ids and paths would be mended where only one thing can be meant."
    ))
  var fix = false

  @Flag(help: "With --fix: mend the files.")
  var write = false

  @Flag(
    help: ArgumentHelp(
      "Ask the servers of outside links, with curl; good answers are kept for a week in the user's cache."
    ))
  var external = false

  func validate() throws {
    if write, !fix { throw ValidationError("--write goes with --fix") }
  }

  func run() async throws {
    try await SiteRun(options: options).check(
      mending: fix ? (write ? .written : .shown) : .none, asksOutside: external)
  }
}
