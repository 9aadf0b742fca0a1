import Foundation
import Platform
import SiteGenerator
import Testing

/// Cards for shared links are drawn again only where their drawing has changed.
@Suite struct CardTests {
  @Test func keepsTheCardsThatAreDrawnTheSame() async throws {
    let converter = try StandInConverter()
    defer { converter.remove() }
    let pictures = try #require(PictureConverter(searchPath: converter.folder))
    var files = try realTheme().merging(Self.site) { $1 }
    let memory = BuildMemory()
    func warm() async -> BuiltSite {
      await build(
        sources: sourceFiles(files), options: BuildOptions(pictures: pictures, memory: memory))
    }
    let cards = ["cards/a.png", "cards/b.png", "cards/index.png"]
    let first = await warm()
    #expect(first.build.outputs?.map(\.path).filter { $0.hasPrefix("cards/") } == cards)
    #expect(try converter.count() == 3)

    files["content/sections/01-a.md"] = "---\ntitle: Another\nsummary: S.\n---\nText."
    let edited = await warm()
    #expect(edited.build.stages.first?.name == "compare")
    #expect(try converter.count() == 4)

    files["content/sections/02-b.md"] = "---\ntitle: B\nsummary: S.\n---\nOther text."
    files["content/pages/about.md"] = "---\ntitle: About\n---\nUs."
    let grown = await warm()
    #expect(try converter.count() == 4)

    let cold = await build(
      sources: sourceFiles(files), options: BuildOptions(pictures: pictures))
    #expect(grown.build.outputs == cold.build.outputs)
    #expect(try converter.count() == 7)
  }

  private static let site: [String: TestFile] = [
    "content/site.yaml": "title: T\nbase_url: https://example.org/t/",
    "content/sections/01-a.md": "---\ntitle: A\nsummary: S.\n---\nText.",
    "content/sections/02-b.md": "---\ntitle: B\nsummary: S.\n---\nText.",
  ]
}

/// A program that stands in for `rsvg-convert`: its pictures are the drawings, and it keeps a line of each.
private struct StandInConverter {
  let folder: String

  init() throws {
    folder = "\(FileManager.default.temporaryDirectory.path)/sitegen-test-\(UUID().uuidString)"
    try Disk.makeFolder(folder)
    let program = "\(folder)/rsvg-convert"
    let script = """
      #!/bin/sh
      echo "$3" >> "\(folder)/log"
      /bin/cp "$3" "${2#--output=}"

      """
    try Disk.create(program, Array(script.utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
  }

  /// How many pictures it has made.
  func count() throws -> Int {
    try Disk.read("\(folder)/log").count { $0 == UInt8(ascii: "\n") }
  }

  func remove() {
    do { try Disk.remove(folder) } catch { Issue.record(error) }
  }
}
