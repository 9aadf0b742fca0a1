import Foundation
import PackagePlugin

/// Puts the theme, the example course and the ground of maps into the program, anew whenever one of their files changes, so that no copy is kept.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
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
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed the theme, the example course and the ground of maps",
        executable: try context.tool(named: "ThemeEmbedder").url,
        arguments: [output.path(percentEncoded: false)]
          + folders.flatMap { [$0.0, $0.1.path(percentEncoded: false)] },
        inputFiles: inputs.sorted { $0.path < $1.path }, outputFiles: [output])
    ]
  }
}
