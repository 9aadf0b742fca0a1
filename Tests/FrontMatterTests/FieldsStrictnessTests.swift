import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct FieldsStrictnessTests {
  @Test func countsBlankTextAsMissing() throws {
    let text = try report("é: x\ntitle: \"\"\nsummary: ' '\ndate: ~\nnote: \"\"\n") { fields in
      #expect(fields.text("é", isRequired: true)?.value == "x")
      #expect(fields.text("title", isRequired: true) == nil)
      #expect(fields.text("summary", isRequired: true) == nil)
      #expect(fields.value("date", type: "a date", isRequired: true) { text, _ in text } == nil)
      #expect(fields.text("note")?.value == "")
    }
    #expect(
      text == """
        a.md:2:1: error: "title" is empty [missing-key]
        1 | é: x
        2 | title: ""
          | ^~~~~
        hint: a section needs one: write text after the colon
        a.md:3:1: error: "summary" is empty [missing-key]
        2 | title: ""
        3 | summary: ' '
          | ^~~~~~~
        hint: a section needs one: write text after the colon
        a.md:4:1: error: "date" is empty [missing-key]
        3 | summary: ' '
        4 | date: ~
          | ^~~~
        hint: a section needs one: write a date after the colon

        """)
  }

  @Test func tellsQuotedNumbersAndFlags() throws {
    let text = try report("importance: \"2\"\nlat: '1'\ndraft: \"true\"\n") { fields in
      #expect(fields.integer("importance", in: 1...3) == nil)
      #expect(fields.number("lat", in: -90...90) == nil)
      #expect(fields.flag("draft") == nil)
    }
    #expect(
      text == """
        a.md:1:14: error: "importance" must be a whole number from 1 to 3, not quoted text [wrong-type]
        1 | importance: "2"
          |              ^
        hint: remove the quotes
        a.md:2:7: error: "lat" must be a number, not quoted text [wrong-type]
        1 | importance: "2"
        2 | lat: '1'
          |       ^
        hint: remove the quotes
        a.md:3:9: error: "draft" must be true or false, not quoted text [wrong-type]
        2 | lat: '1'
        3 | draft: "true"
          |         ^~~~
        hint: remove the quotes

        """)
  }

  @Test(arguments: [
    ("diplomacy", "write [diplomacy]"), ("a, b", "write [a, b]"), ("\"a: b\"", "write [\"a: b\"]"),
    ("a [b]", "write [\"a [b]\"]"), ("a \"b\" c", "write each entry on its own line after a dash"),
    ("|\n  a\n  b", "write each entry on its own line after a dash"),
    (String(repeating: "x", count: 40), "write each entry on its own line after a dash"),
  ])
  func tellsHowToWriteAList(_ value: String, _ hint: String) throws {
    let file = SourceFile(path: "a.md", text: "themes: \(value)\n")
    var diagnostics: [Diagnostic] = []
    var fields = Fields(try YAMLNode.read(YAMLText(file: file), &diagnostics), of: "a section")
    #expect(fields.texts("themes").isEmpty)
    fields.finish(&diagnostics)
    #expect(diagnostics.map(\.message) == ["\"themes\" must be a list, not text"])
    #expect(diagnostics.map(\.hint) == [hint])
  }

  @Test(arguments: [
    ("yes", "write true"), ("On", "write true"), ("1", "write true"), ("no", "write false"),
    ("off", "write false"), ("N", "write false"), ("perhaps", "write true or false"),
  ])
  func takesTrueAndFalseAlone(_ value: String, _ hint: String) throws {
    let file = SourceFile(path: "a.md", text: "draft: \(value)\n")
    var diagnostics: [Diagnostic] = []
    var fields = Fields(try YAMLNode.read(YAMLText(file: file), &diagnostics), of: "a section")
    #expect(fields.flag("draft") == nil)
    fields.finish(&diagnostics)
    #expect(
      diagnostics == [
        .error(
          "wrong-type", "\"draft\" must be true or false, not \"\(value)\"",
          at: file.place(7..<7 + value.utf8.count), hint: hint)
      ])
  }

  @Test func tellsOneProblemOfARecordThatIsNone() throws {
    let text = try report("licence: MIT\nevents: x\nwords: [a]\nclaims: [~, x]\n") { fields in
      _ = fields.record("licence", of: "a licence") { $0.text("name", isRequired: true) }
      _ = fields.records("events", of: "an event") { $0.text("id", isRequired: true) }
      _ = fields.dictionary("words")
      _ = fields.records("claims", of: "a claim") { $0.text("claim", isRequired: true) }
    }
    #expect(
      text == """
        a.md:1:10: error: a licence must be a group of keys, not text [wrong-type]
        1 | licence: MIT
          |          ^~~
        hint: write one "key: value" a line
        a.md:2:9: error: "events" must be a list, not text [wrong-type]
        1 | licence: MIT
        2 | events: x
          |         ^
        hint: write each entry on its own line after a dash
        a.md:3:8: error: "words" must be a group of keys, not a list [wrong-type]
        2 | events: x
        3 | words: [a]
          |        ^~~
        hint: write one "key: value" a line
        a.md:4:10: error: a claim has no "claim" [missing-key]
        3 | words: [a]
        4 | claims: [~, x]
          |          ^
        a.md:4:13: error: a claim must be a group of keys, not text [wrong-type]
        3 | words: [a]
        4 | claims: [~, x]
          |             ^
        hint: write one "key: value" a line

        """)
  }

  @Test func tellsWhatItAsksFor() throws {
    let shape = RecordShape.of("a section") { fields in
      _ = fields.text("title", isRequired: true)
      _ = fields.value("date", type: "a day", { text, _ in text })
      _ = fields.flag("draft")
      _ = fields.integer("importance", in: 1...3)
      _ = fields.number("lat", in: -90...90)
      _ = fields.numbers("at", of: [("longitude", -180...180), ("latitude", -90...90)])
      _ = fields.choice("verdict", as: FieldsTests.Verdict.self)
      _ = fields.texts("themes")
      _ = fields.textOrTexts("era")
      _ = fields.dictionary("scripts", keys: ["Han"])
      _ = fields.records("events", of: "an event", isRequired: true) { $0.text("id") }
      if fields.has("maps") {
        _ = fields.record("maps", of: "maps") { $0.node("x", type: "a date") }
      }
    }
    func key(
      _ name: String, _ type: String, _ value: ValueShape, isRequired: Bool = false
    ) -> RecordShape.Key {
      RecordShape.Key(name: name, note: "", type: type, isRequired: isRequired, value: value)
    }
    #expect(
      shape
        == RecordShape(
          kind: "a section",
          keys: [
            key("title", "text", .text, isRequired: true), key("date", "a day", .text),
            key("draft", "true or false", .flag),
            key("importance", "a whole number from 1 to 3", .integer(1...3)),
            key("lat", "a number", .number(-90...90)),
            key("at", "[longitude, latitude]", .numbers(2)),
            key(
              "verdict", "one of confirmed, corrected",
              .choice(["confirmed", "corrected"])),
            key("themes", "a list", .texts), key("era", "text or a list", .textOrTexts),
            key("scripts", "a group of keys", .dictionary(["Han"])),
            key(
              "events", "a list",
              .records(RecordShape(kind: "an event", keys: [key("id", "text", .text)])),
              isRequired: true),
            key(
              "maps", "a group of keys",
              .record(RecordShape(kind: "maps", keys: [key("x", "a date", .any)]))),
          ]))
  }

  @Test func tellsValuesThatAreNoChoice() throws {
    let text = try report("verdict: maybe\nimportance: two\nera: [a, ~, {b: c}]\n") { fields in
      _ = fields.choice("verdict", as: FieldsTests.Verdict.self, isRequired: true)
      _ = fields.integer("importance", in: 1...3)
      #expect(fields.textOrTexts("era").map(\.value) == ["a"])
      _ = fields.choice("other", as: FieldsTests.Verdict.self, isRequired: true)
    }
    #expect(
      text == """
        a.md:1:1: error: a section has no "other" [missing-key]
        1 | verdict: maybe
          | ^~~~~~~
        a.md:1:10: error: "maybe" is no verdict [unknown-value]
        1 | verdict: maybe
          |          ^~~~~
        hint: write one of: confirmed, corrected
        a.md:2:13: error: "importance" must be a whole number from 1 to 3, not "two" [wrong-type]
        1 | verdict: maybe
        2 | importance: two
          |             ^~~
        a.md:3:10: error: an empty entry in "era" [wrong-type]
        2 | importance: two
        3 | era: [a, ~, {b: c}]
          |          ^
        hint: remove it
        a.md:3:13: error: an entry of "era" must be text, not a group of keys [wrong-type]
        2 | importance: two
        3 | era: [a, ~, {b: c}]
          |             ^~~~~~
        hint: put it in quotes if it is text

        """)
  }

  @Test func reportsWhatAReaderRefuses() throws {
    let text = try report("é: 9 May\nupdated: [x]\n") { fields in
      _ = fields.value("é", type: "a date") { text, place throws(Diagnostic) -> Int in
        throw .error("edtf", "\"\(text)\" is no date", at: place, hint: "write 1989-05-09")
      }
      #expect(fields.value("updated", type: "a day") { text, _ in text } == nil)
    }
    #expect(
      text == """
        a.md:1:4: error: "9 May" is no date [edtf]
        1 | é: 9 May
          |    ^~~~~
        hint: write 1989-05-09
        a.md:2:10: error: "updated" must be a day, not a list [wrong-type]
        1 | é: 9 May
        2 | updated: [x]
          |          ^~~
        hint: put it in quotes if it starts with [

        """)
  }
}
