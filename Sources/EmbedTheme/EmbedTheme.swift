import Foundation
import PackagePlugin

/// Puts files into the program, anew whenever one of them changes, so that no copy is kept: into `CoursePages` the theme's
/// words, into `BuiltIn` the theme, the example course and the ground of maps.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let embedder = try context.tool(named: "ThemeEmbedder").url
    let root = context.package.directoryURL
    let written = context.pluginWorkDirectoryURL
    guard target.name == "BuiltIn" else {
      let words = root.appending(path: "templates/strings/en.yaml")
      let output = written.appending(path: "Word.swift")
      return [
        .buildCommand(
          displayName: "Name the theme's words", executable: embedder,
          arguments: [
            "words", output.path(percentEncoded: false), words.path(percentEncoded: false),
          ],
          inputFiles: [words], outputFiles: [output])
      ]
    }
    let folders = [
      ("theme", root.appending(path: "templates")),
      ("example", root.appending(path: "Sources/ExampleCourse")),
      ("ground", root.appending(path: "Sources/WorldGround")),
    ]
    var inputs: [URL] = []
    for (_, folder) in folders {
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        if !file.hasDirectoryPath { inputs.append(file) }
      }
    }
    let output = written.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed the theme, the example course and the ground of maps",
        executable: embedder,
        arguments: ["files", output.path(percentEncoded: false)]
          + folders.flatMap { [$0.0, $0.1.path(percentEncoded: false)] },
        inputFiles: inputs.sorted { $0.path < $1.path }, outputFiles: [output])
    ]
  }
}
