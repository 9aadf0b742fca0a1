import BuiltIn
import CoursePages
import Diagnostics
import Formats
import Foundation
import Platform
import SiteGenerator
import Testing

@testable import sitegen

/// Cards for shared links are drawn again only where their drawing has changed.
@Suite struct CardPictureTests {
  @Test func keepsTheCardsThatAreDrawnTheSame() async throws {
    let converter = try StandInConverter()
    defer { converter.remove() }
    let pictures = CardPictures(searchPath: converter.folder)
    #expect(pictures.canDraw)
    let first = pictures.files(try await cards(title: "A"))
    #expect(first.map(\.path) == ["cards/index.png", "cards/a.png", "cards/b.png"])
    #expect(try converter.count() == 3)
    let second = pictures.files(try await cards(title: "Another"))
    #expect(try converter.count() == 4)
    #expect(second[0] == first[0] && second[1] != first[1] && second[2] == first[2])
  }

  @Test func drawsNothingWithoutAProgram() async throws {
    let pictures = CardPictures(searchPath: "/nowhere")
    #expect(!pictures.canDraw)
    #expect(pictures.files(try await cards(title: "A")).isEmpty)
  }

  /// The cards of a site of two sections, the first of which has this title.
  private func cards(title: String) async throws -> [Card] {
    let files = [
      ("site.yaml", "title: T\nbase_url: https://example.org/t/\n"),
      ("sections/01-a.md", "---\ntitle: \(title)\nsummary: S.\n---\nText.\n"),
      ("sections/02-b.md", "---\ntitle: B\nsummary: S.\n---\nText.\n"),
    ].map { SourceFile(path: "content/\($0.0)", text: $0.1) }
    let input = SiteInput(content: files, templates: DefaultTheme.files(in: "templates"))
    let build = await SiteBuilder.build(input, BuildOptions(hasCards: true))
    let page = try #require(build.outputs?.first { $0.path == "sections/a.html" })
    #expect(
      String(decoding: page.bytes, as: UTF8.self).contains("https://example.org/t/cards/a.png"))
    return build.cards
  }
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
      echo "$1" >> "\(folder)/log"
      /bin/cat

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
