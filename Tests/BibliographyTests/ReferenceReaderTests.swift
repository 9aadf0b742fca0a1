import Diagnostics
import FrontMatter
import Testing

@testable import Bibliography

/// Sources as they are read from CSL.
@Suite struct ReferenceReaderTests {
  @Test func readsAList() throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(
      path: "sources.yaml", text: "references: [{id: lo2004, type: book, title: T}]")
    let read = try #require(Reference.readAll(file, &diagnostics))
    #expect(read.references.map(\.id.value) == ["lo2004"])
    #expect(diagnostics == [])
  }
}
