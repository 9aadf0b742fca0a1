import TestSupport

extension GeoJSONDiagnosticTests {
  static let syntax = [
    test(
      "nothing", "",
      """
      content/data/a.geojson:1:1: error: the file ends where a value must stand [json]
      """),
    test(
      "a comma too many", "{\"type\": \"Point\", }",
      """
      content/data/a.geojson:1:19: error: "}" stands where a name in double quotes must [json]
      1 | {"type": "Point", }
        |                   ^
      hint: a comma stands only between members
      """),
    test(
      "a comma at the end of a list", "[1, ]",
      """
      content/data/a.geojson:1:5: error: "]" stands where a value must [json]
      1 | [1, ]
        |     ^
      hint: a comma stands only between values
      """),
    test(
      "a comma too few", "{\"type\": \"Point\"\n \"coordinates\": [1, 2]}",
      """
      content/data/a.geojson:2:2: error: \""" stands where a comma or "}" must [json]
      1 | {"type": "Point"
      2 |  "coordinates": [1, 2]}
        |  ^
      """),
    test(
      "a list that is not closed", "{\"a\": [1, 2",
      """
      content/data/a.geojson:1:12: error: the file ends where a comma or "]" must stand [json]
      1 | {"a": [1, 2
        |            ^
      """),
    test(
      "a word", "{\"type\": Point}",
      """
      content/data/a.geojson:1:10: error: "P" stands where a value must [json]
      1 | {"type": Point}
        |          ^
      hint: write text between double quotes
      """),
    test(
      "a comment", "{ // shapes\n}",
      """
      content/data/a.geojson:1:3: error: "/" stands where a name in double quotes must [json]
      1 | { // shapes
        |   ^
      hint: a comma stands only between members
      """),
    test(
      "no colon", "{\"type\" 1}",
      """
      content/data/a.geojson:1:9: error: "1" stands where a colon must [json]
      1 | {"type" 1}
        |         ^
      """),
    test(
      "a number with a zero in front", "[01]",
      """
      content/data/a.geojson:1:2: error: "01" is no number [json]
      1 | [01]
        |  ^~
      hint: write digits, a point before decimals, and no zero in front
      """),
    test(
      "a number without digits", "[-.5]",
      """
      content/data/a.geojson:1:2: error: "-.5" is no number [json]
      1 | [-.5]
        |  ^~~
      hint: write digits, a point before decimals, and no zero in front
      """),
    test(
      "a text without end", "{\"type",
      """
      content/data/a.geojson:1:7: error: a control character stands in a text [json]
      1 | {"type
        |       ^
      hint: write a line break as \\n and a tab as \\t; take others out
      """),
    test(
      "a line feed in a text", "[\"a\nb\"]",
      """
      content/data/a.geojson:1:4: error: a control character stands in a text [json]
      1 | ["a
        |    ^
      hint: write a line break as \\n and a tab as \\t; take others out
      """),
    test(
      "an escape that is no text", "[\"a\\u0001\"]",
      """
      content/data/a.geojson:1:2: error: U+0001 is no character of text [json]
      1 | ["a\\u0001"]
        |  ^~~~~~~~~
      hint: take it out of this text
      """),
    test(
      "a noncharacter in a text", "[\"a\u{FFFF}\"]",
      """
      content/data/a.geojson:1:2: error: U+FFFF is no character of text [json]
      1 | ["a\u{FFFF}"]
        |  ^~~~
      hint: take it out of this text
      """),
    test(
      "an unknown escape", "[\"\\x\"]",
      """
      content/data/a.geojson:1:3: error: "\\x" is no escape [json]
      1 | ["\\x"]
        |   ^~
      hint: a backslash stands before one of "\\/bfnrt, or before u and four hexadecimal digits
      """),
    test(
      "half a surrogate pair", "[\"\\ud800\"]",
      """
      content/data/a.geojson:1:3: error: "\\ud800"" is no escape [json]
      1 | ["\\ud800"]
        |   ^~~~~~~
      hint: a backslash stands before one of "\\/bfnrt, or before u and four hexadecimal digits
      """),
    test(
      "a name twice", "{\"type\": \"Point\", \"type\": \"Point\"}",
      """
      content/data/a.geojson:1:19: error: the name "type" stands twice in one object [json]
      1 | {"type": "Point", "type": "Point"}
        |                   ^~~~~~
      hint: remove or rename one
      """),
    test(
      "a second value", "{\"type\": \"Point\", \"coordinates\": [1, 2]} []",
      """
      content/data/a.geojson:1:42: error: "[" stands where the end of the file must [json]
      1 | {"type": "Point", "coordinates": [1, 2]} []
        |                                          ^
      hint: a file holds one value
      """),
    test(
      "a list too deep", String(repeating: "[", count: 100_000),
      """
      content/data/a.geojson:1:65: error: the nesting is deeper than 64 levels [json]
      1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        |                                                                 ^
      """),
  ]
}
