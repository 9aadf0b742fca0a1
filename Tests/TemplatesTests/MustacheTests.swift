import Templates
import Testing

/// One table for the rules of the Mustache manual. What our strictness overrides, each for its reason:
/// an unknown name is an error, not nothing (a typo must be found); a missing partial likewise; `{{x}}` of
/// HTML and `{{{x}}}` of text are errors (escaping follows the type); there are no lambdas (content is
/// data, never code); a partial cannot include itself (pages are finite); names have no blanks; a name that only an
/// outer item has is asked for with ../ (an item must not show another's value where it lacks its own).
@Suite struct MustacheTests {
  struct Case: Sendable {
    let name: String
    let template: String
    var data = TestData.record([])
    var partials: [String: String] = [:]
    let expected: String
  }

  static let person = TestData.record([
    "name": .text("Ann & Bo"), "age": .number(7), "html": .html("<b>x</b>"), "yes": .flag(true),
    "no": .flag(false), "empty": .text(""), "gone": .missing,
    "list": .list([.record(["n": .text("1")]), .record(["n": .text("2")])]), "none": .list([]),
    "words": .list([.text("a"), .text("<")]),
    "a": .record(["b": .record(["c": .text("deep")]), "name": .text("inner")]),
    "root": .knownInside(.record(["up": .text("../")])),
  ])

  @Test(arguments: [
    Case(name: "text only", template: "Hello", expected: "Hello"),
    Case(name: "escapes", template: "{{name}}", data: person, expected: "Ann &amp; Bo"),
    Case(name: "blanks in a tag", template: "{{  name  }}", data: person, expected: "Ann &amp; Bo"),
    Case(name: "number", template: "{{age}}", data: person, expected: "7"),
    Case(name: "triple", template: "{{{html}}}", data: person, expected: "<b>x</b>"),
    Case(name: "ampersand", template: "{{&html}}", data: person, expected: "<b>x</b>"),
    Case(name: "missing is nothing", template: "[{{gone}}]", data: person, expected: "[]"),
    Case(
      name: "keeps white space", template: "| {{age}} |\n {{age}}\n", data: person,
      expected: "| 7 |\n 7\n"),
    Case(name: "dotted", template: "{{a.b.c}}", data: person, expected: "deep"),
    Case(
      name: "dotted section", template: "{{#a.b}}{{c}}{{/a.b}}", data: person, expected: "deep"),
    Case(
      name: "single quotes", template: "<a title='{{t}}'>",
      data: .record(["t": .text("it's \"x\"")]), expected: "<a title='it&#39;s &quot;x&quot;'>"),
    Case(name: "true section", template: "{{#yes}}on{{/yes}}", data: person, expected: "on"),
    Case(name: "false section", template: "[{{#no}}on{{/no}}]", data: person, expected: "[]"),
    Case(name: "list", template: "{{#list}}{{n}},{{/list}}", data: person, expected: "1,2,"),
    Case(name: "empty list", template: "[{{#none}}x{{/none}}]", data: person, expected: "[]"),
    Case(name: "record pushes", template: "{{#a}}{{name}}{{/a}}", data: person, expected: "inner"),
    Case(
      name: "outer names are asked for", template: "{{#list}}{{n}}{{../age}} {{/list}}",
      data: person, expected: "17 27 "),
    Case(
      name: "two items outwards", template: "{{#a}}{{#b}}{{c}}{{../name}}{{../../age}}{{/b}}{{/a}}",
      data: person, expected: "deepinner7"),
    Case(
      name: "texts are no items", template: "{{#list}}{{#n}}{{.}}{{../age}} {{/n}}{{/list}}",
      data: person, expected: "17 27 "),
    Case(
      name: "outer sections", template: "{{#list}}{{#../a}}{{name}}{{/../a}},{{/list}}",
      data: person, expected: "inner,inner,"),
    Case(
      name: "outer dotted", template: "{{#list}}{{../a.b.c}},{{/list}}", data: person,
      expected: "deep,deep,"),
    Case(
      name: "names known inside", template: "{{#a}}{{#b}}{{c}} {{root.up}}{{/b}}{{/a}}",
      data: person, expected: "deep ../"),
    Case(
      name: "text section", template: "{{#name}}({{.}}{{/name}}",
      data: .record(["name": .text("x")]), expected: "(x"),
    Case(
      name: "empty text section", template: "[{{#empty}}x{{/empty}}]", data: person, expected: "[]"),
    Case(
      name: "implicit iterator", template: "{{#words}}({{.}}){{/words}}", data: person,
      expected: "(a)(&lt;)"),
    Case(
      name: "nested list", template: "{{#l}}{{#.}}{{.}}{{/.}};{{/l}}",
      data: .record(["l": .list([.list([.number(1), .number(2)]), .list([.number(3)])])]),
      expected: "12;3;"),
    Case(name: "inverted of false", template: "{{^no}}off{{/no}}", data: person, expected: "off"),
    Case(name: "inverted of true", template: "[{{^yes}}off{{/yes}}]", data: person, expected: "[]"),
    Case(
      name: "inverted of empty list", template: "{{^none}}empty{{/none}}", data: person,
      expected: "empty"),
    Case(
      name: "inverted of missing", template: "{{^gone}}none{{/gone}}", data: person,
      expected: "none"),
    Case(
      name: "inverted of text", template: "{{^empty}}none{{/empty}}{{^name}}x{{/name}}",
      data: person, expected: "none"),
    Case(name: "comment", template: "a{{! a comment }}b", expected: "ab"),
    Case(name: "comment of lines", template: "a\n{{!\n x\n}}\nb", expected: "a\nb"),
    Case(name: "standalone comment", template: "a\n  {{! c }}  \nb\n", expected: "a\nb\n"),
    Case(name: "indented inline comment", template: "  12 {{! 34 }}\n", expected: "  12 \n"),
    Case(
      name: "standalone section", template: "| a\n{{#yes}}\n| b\n{{/yes}}\n| c", data: person,
      expected: "| a\n| b\n| c"),
    Case(
      name: "indented standalone section", template: "| a\n  {{#yes}}\n| b\n\t{{/yes}}\n| c",
      data: person, expected: "| a\n| b\n| c"),
    Case(
      name: "standalone with CRLF", template: "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", data: person,
      expected: "|\r\n|"),
    Case(
      name: "standalone at the start", template: "  {{#yes}}\n#{{/yes}}\n/", data: person,
      expected: "#\n/"),
    Case(
      name: "standalone at the end", template: "#{{#yes}}\n/\n  {{/yes}}", data: person,
      expected: "#\n/\n"),
    Case(
      name: "two tags on a line stay", template: " {{#yes}}{{/yes}} \nx", data: person,
      expected: "  \nx"),
    Case(
      name: "variables never stand alone", template: "a\n  {{age}}\nb", data: person,
      expected: "a\n  7\nb"),
    Case(
      name: "delimiters", template: "{{=<% %>=}}(<%age%>){{age}}", data: person,
      expected: "(7){{age}}"),
    Case(
      name: "delimiters and back", template: "{{=| |=}}|age||={{ }}=|{{age}}", data: person,
      expected: "77"),
    Case(
      name: "delimiters alone on a line", template: "a\n {{= <% %> =}} \n<% age %>", data: person,
      expected: "a\n7"),
    Case(
      name: "delimiters end with the partial", template: "{{>p}}{{age}}", data: person,
      partials: ["p": "{{=| |=}}|age|"], expected: "77"),
    Case(
      name: "partial", template: "[{{> p }}]", data: person, partials: ["p": "{{age}}"],
      expected: "[7]"),
    Case(
      name: "inline partial keeps indentation", template: "  {{age}}  {{> p}}\n", data: person,
      partials: ["p": ">\n>"], expected: "  7  >\n>\n"),
    Case(
      name: "standalone partial indents", template: "\\\n {{>p}}\n/\n",
      data: .record(["c": .text("<\n->")]), partials: ["p": "|\n{{c}}\n|\n"],
      expected: "\\\n |\n &lt;\n-&gt;\n |\n/\n"),
    Case(
      name: "standalone partial with CRLF", template: "|\r\n{{>p}}\r\n|", partials: ["p": ">"],
      expected: "|\r\n>|"),
    Case(
      name: "partials in a loop", template: "{{#list}}{{>p}}{{/list}}", data: person,
      partials: ["p": "({{n}} "], expected: "(1 (2 "),
    Case(
      name: "nested indentation", template: " {{>a}}\n",
      partials: ["a": "a\n {{>b}}\n", "b": "b\n"], expected: " a\n  b\n"),
    Case(name: "block by default", template: "{{$t}}default{{/t}}", expected: "default"),
    Case(
      name: "parent by default", template: "{{<p}}{{/p}}", partials: ["p": "[{{$t}}d{{/t}}]"],
      expected: "[d]"),
    Case(
      name: "block replaced", template: "{{<p}}{{$t}}{{age}}{{/t}}{{/p}}", data: person,
      partials: ["p": "[{{$t}}d{{/t}}]"], expected: "[7]"),
    Case(
      name: "other content of a parent is ignored",
      template: "{{<p}} x {{$t}}new{{/t}} y {{age}}{{/p}}", data: person,
      partials: ["p": "{{$t}}d{{/t}}"], expected: "new"),
    Case(
      name: "two blocks", template: "{{<p}}{{$b}}2{{/b}}{{/p}}",
      partials: ["p": "{{$a}}1{{/a}}{{$b}}x{{/b}}{{$c}}3{{/c}}"], expected: "123"),
    Case(
      name: "a block used twice", template: "{{<p}}{{$a}}new{{/a}}{{/p}}",
      partials: ["p": "{{$a}}x{{/a}}-{{$a}}y{{/a}}"], expected: "new-new"),
    Case(
      name: "two levels", template: "{{<p}}{{$a}}c{{/a}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{$a}}g{{/a}}"], expected: "c"),
    Case(
      name: "middle level", template: "{{<p}}{{/p}}",
      partials: ["p": "{{<q}}{{$a}}p{{/a}}{{/q}}", "q": "{{$a}}g{{/a}}"], expected: "p"),
    Case(
      name: "block in a block", template: "{{<p}}{{$in}}new{{/in}}{{/p}}",
      partials: ["p": "{{$out}}[{{$in}}d{{/in}}]{{/out}}"], expected: "[new]"),
    Case(
      name: "a block in the context of the layout", template: "{{<p}}{{$t}}{{n}}{{/t}}{{/p}}",
      data: .record(["n": .text("outer"), "list": .list([.record(["n": .text("1")])])]),
      partials: ["p": "{{#list}}{{$t}}{{/t}}{{/list}}"], expected: "1"),
    Case(
      name: "standalone parent", template: "a\n  {{<p}}\n  {{/p}}\nb\n",
      partials: ["p": "one\ntwo\n"], expected: "a\n  one\n  two\nb\n"),
    Case(
      name: "standalone block", template: "{{<p}}\n{{$b}}\nnew\n{{/b}}\n{{/p}}\n",
      partials: ["p": "a\n{{$b}}\nold\n{{/b}}\nc\n"], expected: "a\nnew\nc\n"),
    Case(
      name: "block is indented anew",
      template: "{{<p}}\n{{$b}}\n    one\n    two\n{{/b}}\n{{/p}}\n",
      partials: ["p": "a\n  {{$b}}\n  old\n  {{/b}}\nc\n"], expected: "a\n  one\n  two\nc\n"),
  ])
  func keepsTheRules(_ test: Case) {
    #expect(render(test.template, test.data, test.partials) == test.expected, "\(test.name)")
  }
}
