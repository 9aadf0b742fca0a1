import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import CoursePages
@testable import FrontMatter

/// What is said of the keys of content files.
@Suite struct ContentSchemaTests {
  @Test func everyKeyHasANote() {
    func visit(_ shape: RecordShape) {
      for key in shape.keys {
        #expect(!key.note.isEmpty, "\(shape.kind): \(key.name)")
        switch key.value {
        case .record(let inner), .records(let inner): visit(inner)
        default: break
        }
      }
    }
    for (name, shape) in ContentSchemas.shapes where name != "strings" { visit(shape) }
  }

  @Test func tellsTheKeysOfADocument() {
    #expect(
      ContentSchemas.keys(of: "page") == """
        title: text
            # what readers see as its name
        summary: text
            # one or two sentences for lists and search engines
        draft: true or false
            # whether the page is left out of the site unless it is built with --drafts
        publish_after: a day
            # the day from which the page is built, told by --date; a draft until then
        updated: a day
            # the day of the last change that readers should know of
        aliases: a list
            # old addresses of the page, which go on to lead here: old/page.html or old/

        """)
    #expect(ContentSchemas.keys(of: "x") == nil)
  }

  /// Whatever has keys can be asked for by its name, not only whole files.
  @Test func tellsTheKeysOfWhatAFileHolds() {
    #expect(
      ContentSchemas.keys(of: "native-name") == """
        lang: a language tag, required
            # the language of the name (BCP 47)
        text: text, required
            # the name in that language's script
        romanization: text
            # how it is read, in Latin letters

        """)
    #expect(ContentSchemas.keys(of: "source")?.hasPrefix("id: ") == true)
    let more = ContentSchemas.names.dropFirst(ContentSchemas.shapes.count)
    #expect(
      more.sorted() == [
        "annotation", "author", "budget", "choice", "colours", "colours-of-the-site", "credit",
        "era", "evidence", "handout", "inset", "label", "layer", "lesson", "licence", "locator-map",
        "maps-of-the-site", "native-name", "navigation-entry", "option", "pair", "panel",
        "part-of-a-lesson",
        "projection", "series", "source", "task", "theme", "words-of-dates",
      ])
  }

  @Test func makesASchemaForEachKindOfFile() throws {
    let files = ContentSchemas.files(in: ".schemas")
    #expect(
      files.map(\.path)
        == [
          "site", "home", "section", "event", "claim", "page", "person", "place", "document",
          "sources", "credits",
          "chart", "decision", "estimate", "map", "match", "pathway", "quiz", "sort", "timeline",
          "strings",
        ].map { ".schemas/\($0).schema.json" })
    let credits = try #require(files.first { $0.path.contains("credits") })
    #expect(
      String(decoding: credits.bytes, as: UTF8.self) == """
        {"$schema":"http://json-schema.org/draft-07/schema#","title":"credits.yaml","type":"object","additionalProperties":false,"required":["images"],"properties":{"images":{"description":"an entry for each image of the media folder","type":"array","items":{"type":"object","additionalProperties":false,"required":["file","creator","licence"],"properties":{"file":{"description":"the image's path in the media folder","type":["string","number","boolean"]},"creator":{"description":"who made it","type":["string","number","boolean"]},"licence":{"description":"how it may be used","type":["string","number","boolean"]},"url":{"description":"where it comes from","type":["string","number","boolean","null"]}}}}}}

        """)
  }
}
