import Diagnostics
import FrontMatter
import Testing

@testable import Bibliography

/// Sources as they are read from CSL.
@Suite struct ReferenceReaderTests {
  @Test(arguments: [
    "references: [{id: a, type: book, title: T}]", "[{id: a, type: book, title: T}]",
    "items: [{id: a, type: book, title: T}]", "- id: a\n  type: book\n  title: T",
  ])
  func readsListsOfAllForms(_ text: String) throws {
    var diagnostics: [Diagnostic] = []
    let read = try #require(Reference.readAll(SourceFile(path: "s.yaml", text: text), &diagnostics))
    #expect(read.references.map(\.id.value) == ["a"])
    #expect(diagnostics == [])
  }

  @Test func knowsEveryVariableAndTypeOfCSL() throws {
    var fields = ["id: a", "title: T", "categories: [x]", "custom: {a: b}"]
    fields += Reference.TextVariable.allCases.map {
      "\($0.rawValue): \($0 == .url ? "https://example.org" : "x")"
    }
    fields += Reference.DateVariable.allCases.map { "\($0.rawValue): 2004" }
    fields += Reference.Role.allCases.map { "\($0.rawValue): [{family: F, given: G}]" }
    for kind in Reference.Kind.allCases {
      let printed = Printed("- {type: \(kind.rawValue), \(fields.joined(separator: ", "))}")
      #expect(printed.diagnostics == [])
      #expect(printed.labels == ["F 2004"])
    }
    #expect(Reference.Kind.allCases.count == 45)
    #expect(Reference.Role.allCases.count == 27)
  }

  @Test func keepsTheIDsOfSourcesThatItCannotRead() throws {
    var diagnostics: [Diagnostic] = []
    let text =
      "[{id: a, type: book}, {id: b, type: boook, title: T}, 3, {id: c, type: book, title: T}]"
    let read = try #require(Reference.readAll(SourceFile(path: "s.yaml", text: text), &diagnostics))
    #expect(read.references.map(\.id.value) == ["c"])
    #expect(read.lostIDs == ["a", "b"])
    #expect(
      diagnostics.map(\.message).prefix(3) == [
        "a source has no \"title\"", "\"boook\" is no type",
        "a source must be a group of keys, not text",
      ])
  }
}
