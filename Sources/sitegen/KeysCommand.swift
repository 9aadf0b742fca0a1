import ArgumentParser
import CoursePages
import Platform
import SiteGenerator

/// `sitegen keys`: what may stand in a file, and what it is for.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Tell the keys of a kind of file, and what each is for.",
    discussion: """
      Examples:
        sitegen keys section    the front matter of content/sections/*.md
        sitegen keys site       site.yaml
        sitegen keys source     an entry of sources.yaml
      """)

  @Argument(
    help: ArgumentHelp("\(ContentSchemas.names.joined(separator: ", ")).", valueName: "kind"))
  var kind: String

  func validate() throws {
    guard ContentSchemas.names.contains(kind) else {
      throw ValidationError(
        "there is no kind \"\(kind)\"; kinds are \(ContentSchemas.names.joined(separator: ", "))")
    }
  }

  func run() throws {
    try Console.failing { () throws(FileError) in
      try Console.output(Array((ContentSchemas.keys(of: kind) ?? "").utf8))
    }
  }
}
