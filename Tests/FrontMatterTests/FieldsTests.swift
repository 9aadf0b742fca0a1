import Diagnostics
import FrontMatter
import Testing

@Suite struct FieldsTests {
  enum Verdict: String, CaseIterable { case confirmed, corrected }

  @Test func readsEveryType() throws {
    let yaml = """
      title: Nerchinsk
      draft: false
      importance: 2
      lat: -51.5
      themes: [war, trade]
      one: single
      verdict: corrected
      licence: {name: CC BY}
      events:
        - id: a
        - id: b
      scripts: {Han: zh}
      year: 1949
      empty: ~
      """
    let text = try report(yaml) { fields in
      #expect(fields.text("title", isRequired: true)?.value == "Nerchinsk")
      #expect(fields.flag("draft") == false)
      #expect(fields.integer("importance", in: 1...3)?.value == 2)
      #expect(fields.number("lat", in: -90...90)?.value == -51.5)
      #expect(fields.texts("themes").map(\.value) == ["war", "trade"])
      #expect(fields.textOrTexts("one").map(\.value) == ["single"])
      #expect(fields.choice("verdict", as: Verdict.self)?.value == .corrected)
      #expect(fields.record("licence", of: "a licence") { $0.text("name")?.value } == "CC BY")
      #expect(fields.records("events", of: "an event") { $0.text("id")?.value } == ["a", "b"])
      #expect(
        fields.dictionary("scripts").map { "\($0.key.value)=\($0.value.value)" } == ["Han=zh"])
      #expect(fields.text("year")?.value == "1949")
      #expect(fields.text("empty") == nil)
      #expect(fields.text("absent") == nil)
      #expect(fields.texts("absent list").isEmpty)
    }
    #expect(text == "")
  }

  @Test func tellsUnknownAndMissingKeys() throws {
    let text = try report("tilte: x\nsummary:\nzzz: 1\n") { fields in
      _ = fields.text("title", isRequired: true)
      _ = fields.text("summary", isRequired: true)
      _ = fields.text("era")
    }
    #expect(
      text == """
        a.md:1:1: error: unknown key "tilte" in a section [unknown-key]
        1 | tilte: x
          | ^~~~~
        hint: did you mean "title"?
        a.md:2:1: error: "summary" is empty [missing-key]
        1 | tilte: x
        2 | summary:
          | ^~~~~~~
        hint: a section needs one: write text after the colon
        a.md:3:1: error: unknown key "zzz" in a section [unknown-key]
        2 | summary:
        3 | zzz: 1
          | ^~~
        hint: known keys: title, summary, era

        """)
  }

  @Test func tellsWrongTypes() throws {
    let yaml = """
      title: [a]
      themes: diplomacy
      draft: yes
      importance: 4
      lat: 91
      lon: 0x10
      verdict: corected
      summary: {a: b}
      list: [a, ~, [b]]
      licence: MIT
      """
    let text = try report(yaml) { fields in
      _ = fields.text("title")
      _ = fields.texts("themes")
      _ = fields.flag("draft")
      _ = fields.integer("importance", in: 1...3)
      _ = fields.number("lat", in: -90...90)
      _ = fields.number("lon", in: -180...180)
      _ = fields.choice("verdict", as: Verdict.self)
      _ = fields.text("summary")
      _ = fields.texts("list")
      _ = fields.record("licence", of: "a licence") { $0.text("name") }
    }
    #expect(
      text == """
        a.md:1:8: error: "title" must be text, not a list [wrong-type]
        1 | title: [a]
          |        ^~~
        hint: put it in quotes if it starts with [
        a.md:2:9: error: "themes" must be a list, not text [wrong-type]
        1 | title: [a]
        2 | themes: diplomacy
          |         ^~~~~~~~~
        hint: write [diplomacy]
        a.md:3:8: error: "draft" must be true or false, not "yes" [wrong-type]
        2 | themes: diplomacy
        3 | draft: yes
          |        ^~~
        hint: write true
        a.md:4:13: error: "importance" must be a whole number from 1 to 3, not "4" [wrong-type]
        3 | draft: yes
        4 | importance: 4
          |             ^
        a.md:5:6: error: "lat" is 91, outside -90.0 to 90.0 [out-of-range]
        4 | importance: 4
        5 | lat: 91
          |      ^~
        hint: "lat" is north of the equator and "lon" east of Greenwich: are the two exchanged?
        a.md:6:6: error: "lon" must be a number, not "0x10" [wrong-type]
        5 | lat: 91
        6 | lon: 0x10
          |      ^~~~
        a.md:7:10: error: "corected" is no verdict [unknown-value]
        6 | lon: 0x10
        7 | verdict: corected
          |          ^~~~~~~~
        hint: did you mean "corrected"?
        a.md:8:10: error: "summary" must be text, not a group of keys [wrong-type]
        7 | verdict: corected
        8 | summary: {a: b}
          |          ^~~~~~
        hint: put it in quotes if it holds a colon and a space
        a.md:9:11: error: an empty entry in "list" [wrong-type]
        8 | summary: {a: b}
        9 | list: [a, ~, [b]]
          |           ^
        hint: remove it
        a.md:9:14: error: an entry of "list" must be text, not a list [wrong-type]
        8 | summary: {a: b}
        9 | list: [a, ~, [b]]
          |              ^~~
        hint: put it in quotes if it is text
        a.md:10:10: error: a licence must be a group of keys, not text [wrong-type]
         9 | list: [a, ~, [b]]
        10 | licence: MIT
           |          ^~~
        hint: write one "key: value" a line

        """)
  }
}
