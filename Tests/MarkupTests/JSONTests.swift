import Markup
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    (JSON.null, "null"), (.bool(true), "true"), (.integer(-7), "-7"), (.number(0.5), "0.5"),
    ("a\"b\\c\nd\u{1}</script>", #""a\"b\\c\nd\u0001\u003c/script>""#), ("尼布楚", "\"尼布楚\""),
    (.array([]), "[]"), (.strings(["a", "b"]), #"["a","b"]"#), (.object([]), "{}"),
    (.members(["b": 1.json, "a": nil, "c": .array([.null])]), #"{"b":1,"c":[null]}"#),
  ])
  func writesValues(_ value: JSON, _ expected: String) {
    #expect(value.text == expected)
  }
}

extension Int {
  fileprivate var json: JSON { .integer(self) }
}
