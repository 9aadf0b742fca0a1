import Diagnostics
import FrontMatter
import Testing

@testable import Bibliography

/// Sources as they are read from CSL.
@Suite struct ReferenceReaderTests {
  @Test(arguments: [
    "references: [{id: a, type: book, title: T}]", "[{id: a, type: book, title: T}]",
    "items: [{id: a, type: book, title: T}]", "- id: a\n  type: book\n  title: T",
    "id: a\ntype: book\ntitle: T", "---\nreferences:\n- id: a\n  type: book\n  title: T\n...\n",
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

  /// What Pandoc's metadata has beside its list is told, and the list is read all the same.
  @Test func readsPastOtherKeysOfAFile() throws {
    var diagnostics: [Diagnostic] = []
    let text = "nocite: '@*'\nreferences: [{id: a, type: book, title: T}]\n"
    let file = SourceFile(path: "s.yaml", text: text)
    let read = try #require(Reference.readAll(file, &diagnostics))
    #expect(read.references.map(\.id.value) == ["a"])
    #expect(
      DiagnosticReport(diagnostics, files: [file]).text(.human) == """
        s.yaml:1:1: warning: unknown key "nocite" in sources.yaml [unknown-key]
        1 | nocite: '@*'
          | ^~~~~~
        hint: known keys: references

        """)
  }

  /// A library of hundreds is not refused for one entry.
  @Test(arguments: [
    (
      "type: webpage, URL: www.e.org/x, title: T", "“T” (n.d.).",
      """
      sources.yaml:1:31: warning: "www.e.org/x" is no web address [url]
      1 | - {id: x, type: webpage, URL: www.e.org/x, title: T}
        |                               ^~~~~~~~~~~
      hint: start it with https:// and leave no blanks in it; until then it is left out

      """
    ),
    (
      "type: webpage, URL: 'https://e.org/x'",
      "“https://e.org/x” (n.d.). <a href=\"https://e.org/x\">e.org</a>.",
      """
      sources.yaml:1:4: warning: a source has no "title" [missing-key]
      1 | - {id: x, type: webpage, URL: 'https://e.org/x'}
        |    ^~
      hint: until it has one, its address stands in

      """
    ),
    ("type: book, title: T, author: {family: Lo}, issued: 2004", "Lo (2004). <cite>T</cite>.", ""),
  ])
  func readsWhatLibrariesHold(_ fields: String, _ entry: String, _ report: String) {
    let printed = Printed(source: fields)
    let file = SourceFile(path: "sources.yaml", text: "- {id: x, \(fields)}")
    #expect(DiagnosticReport(printed.diagnostics, files: [file]).text(.human) == report)
    #expect(printed.entries == [entry])
  }

  /// What another program calls a type is understood, and what nobody knows is a document.
  @Test(arguments: [
    ("journalArticle", "warning", "write article-journal"), ("Book", "warning", "write book"),
    ("bookSection ", "warning", "write chapter"), ("phdthesis", "warning", "write thesis"),
    ("boook", "warning", "did you mean \"book\"?"), ("legal_case", "", ""),
  ])
  func understandsTypesOfOtherPrograms(_ type: String, _ severity: String, _ hint: String) throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "s.yaml", text: "[{id: a, type: \"\(type)\", title: T}]")
    let read = try #require(Reference.readAll(file, &diagnostics))
    #expect(read.references.map(\.title) == ["T"])
    #expect(diagnostics.map { "\($0.severity)" } == (severity.isEmpty ? [] : [severity]))
    #expect(diagnostics.compactMap(\.hint) == (hint.isEmpty ? [] : [hint]))
  }

  @Test func takesAGivenNameAlone() {
    let printed = Printed(source: "type: book, title: T, author: {given: Livy}, issued: 2004")
    #expect(printed.entries == ["Livy (2004). <cite>T</cite>."])
  }

  @Test func keepsTheIDsOfSourcesThatItCannotRead() throws {
    var diagnostics: [Diagnostic] = []
    let text =
      "[{id: a, type: book}, {id: b, type: boook, title: T}, {id: d}, 3, {id: c, type: book, title: T}]"
    let read = try #require(Reference.readAll(SourceFile(path: "s.yaml", text: text), &diagnostics))
    #expect(read.references.map(\.id.value) == ["b", "c"])
    #expect(read.lostIDs == ["a", "d"])
    #expect(
      diagnostics.map(\.message).prefix(5) == [
        "a source has no \"title\"", "\"boook\" is no type of CSL",
        "a source has no \"title\"", "a source has no \"type\"",
        "a source must be a group of keys, not text",
      ])
  }
}
