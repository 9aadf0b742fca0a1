import Diagnostics
import Templates
import Testing

@Suite struct TemplateDiagnosticTests {
  static let data = TestData.record([
    "title": .text("T"), "body": .html("<p>"), "href": .url("a.html"), "isOpen": .flag(true),
    "items": .list([.record(["name": .text("n")])]),
    "words": .knownInside(.record(["home": .text("Home")])),
  ])

  func report(_ template: String, _ partials: [String: String] = [:]) -> String {
    render(template, Self.data, partials)
  }

  @Test func tellsUnknownNamesInEveryBranch() {
    #expect(
      report("<p>{{titel}}</p>\n{{^isOpen}}{{#items}}{{nmae}}{{zzz}}{{/items}}{{/isOpen}}") == """
        main.html:1:6: error: no value is called "titel" here [template-name]
        1 | <p>{{titel}}</p>
          |      ^~~~~
        hint: did you mean "title"?
        main.html:2:24: error: no value is called "nmae" here [template-name]
        1 | <p>{{titel}}</p>
        2 | {{^isOpen}}{{#items}}{{nmae}}{{zzz}}{{/items}}{{/isOpen}}
          |                        ^~~~
        hint: did you mean "name"?
        main.html:2:32: error: no value is called "zzz" here [template-name]
        1 | <p>{{titel}}</p>
        2 | {{^isOpen}}{{#items}}{{nmae}}{{zzz}}{{/items}}{{/isOpen}}
          |                                ^~~
        hint: known here: name, words

        """)
  }

  @Test func tellsTheFileOfAPartial() {
    #expect(
      report("{{> head}}{{>hed}}", ["head": "{{x}}{{title.length}}"]) == """
        head.html:1:3: error: no value is called "x" here [template-name]
        1 | {{x}}{{title.length}}
          |   ^
        hint: known here: title, body, href, isOpen, items, words
        head.html:1:8: error: "title.length" asks for "length" of text [template-name]
        1 | {{x}}{{title.length}}
          |        ^~~~~~~~~~~~
        main.html:1:14: error: there is no template "hed" [template-partial]
        1 | {{> head}}{{>hed}}
          |              ^~~
        hint: did you mean "head"?

        """)
  }

  /// The first line of the report and its hint.
  func firstLines(_ template: String, _ partials: [String: String] = [:]) -> [String] {
    let lines = report(template, partials).split(separator: "\n").map(String.init)
    return [lines.first ?? "", lines.first { $0.hasPrefix("hint:") } ?? ""]
  }

  @Test(arguments: [
    (
      "{{body}}",
      "main.html:1:3: error: \"body\" is HTML, which is put with three braces [template-kind]",
      "hint: write {{{body}}}"
    ),
    (
      "{{{title}}}",
      "main.html:1:4: error: \"title\" is text, which must be escaped [template-kind]",
      "hint: write {{title}}"
    ),
    (
      "{{items}}",
      "main.html:1:3: error: \"items\" is a list, which cannot be put on a page [template-kind]",
      "hint: open a section: {{#items}}…{{/items}}"
    ),
    (
      "{{isOpen}}",
      "main.html:1:3: error: \"isOpen\" is true or false, which cannot be put on a page [template-kind]",
      "hint: open a section: {{#isOpen}}…{{/isOpen}}"
    ),
    (
      "{{#items}}{{title}}{{/items}}",
      "main.html:1:13: error: \"title\" is no name of this item, only of the page [template-name]",
      "hint: if that is meant, write \"../title\""
    ),
    (
      "{{#items}}{{#../words}}{{name}}{{/../words}}{{/items}}",
      "main.html:1:26: error: \"name\" is no name of this item, only of one around it [template-name]",
      "hint: if that is meant, write \"../name\""
    ),
    (
      "{{#items}}{{../../title}}{{/items}}",
      "main.html:1:13: error: \"../../title\" leads further out than the page [template-name]",
      "hint: write \"../title\""
    ),
    (
      "{{../title}}",
      "main.html:1:3: error: \"../title\" leads further out than the page [template-name]",
      "hint: write \"title\""
    ),
    (
      "a{{#items}}b",
      "main.html:1:2: error: \"items\" is opened here and never closed [template-section]",
      "hint: add {{/items}}"
    ),
    (
      "{{/items}}",
      "main.html:1:1: error: \"items\" is closed here but was not opened [template-section]",
      "hint: remove the tag"
    ),
    (
      "{{#items}}{{#isOpen}}{{/items}}",
      "main.html:1:22: error: \"items\" is closed where \"isOpen\" is open [template-section]",
      "hint: write {{/isOpen}} before it"
    ),
    (
      "a {{title", "main.html:1:3: error: the tag that starts here is not closed [template-tag]",
      "hint: end it with }}"
    ),
    (
      "a {{{body}}", "main.html:1:3: error: the tag that starts here is not closed [template-tag]",
      "hint: end it with }}}"
    ),
    ("{{}}", "main.html:1:1: error: a tag without a name [template-tag]", ""),
    (
      "{{a b}}", "main.html:1:3: error: \"a b\" is no name [template-tag]",
      "hint: a name has no blanks in it"
    ),
    (
      "{{=x=}}",
      "main.html:1:1: error: new delimiters are two words without an equals sign [template-tag]",
      "hint: write {{=<% %>=}}"
    ),
    (
      "<script>{{title}}</script>",
      "main.html:1:11: error: a value cannot stand in a script or a style [template-html]",
      "hint: put it in a data- attribute and read it from there"
    ),
    (
      "<STYLE>a{{title}}</STYLE>",
      "main.html:1:11: error: a value cannot stand in a script or a style [template-html]",
      "hint: put it in a data- attribute and read it from there"
    ),
    (
      "<p onclick=\"{{title}}\">",
      "main.html:1:15: error: a value cannot stand in a script or a style [template-html]",
      "hint: put it in a data- attribute and read it from there"
    ),
    (
      "<p style='{{title}}'>",
      "main.html:1:13: error: a value cannot stand in a script or a style [template-html]",
      "hint: put it in a data- attribute and read it from there"
    ),
    (
      "<a href={{href}}>",
      "main.html:1:11: error: a value cannot stand in an attribute without quotes [template-html]",
      "hint: put quotes around it"
    ),
    (
      "<a href=x{{href}}>",
      "main.html:1:12: error: a value cannot stand in an attribute without quotes [template-html]",
      "hint: put quotes around it"
    ),
    (
      "<a {{title}}>",
      "main.html:1:6: error: a value cannot be the name of a tag or of an attribute [template-html]",
      "hint: write the name out, in a section if need be"
    ),
    (
      "<{{title}}>",
      "main.html:1:4: error: a value cannot be the name of a tag or of an attribute [template-html]",
      "hint: write the name out, in a section if need be"
    ),
    (
      "<!-- {{title}} -->",
      "main.html:1:8: error: a value cannot stand in a comment [template-html]",
      "hint: use a Mustache comment: {{! … }}"
    ),
    (
      "<a title=\"{{{body}}}\">",
      "main.html:1:14: error: HTML cannot stand in an attribute [template-html]",
      "hint: use a text there"
    ),
    (
      "<title>{{{body}}}</title>",
      "main.html:1:11: error: HTML cannot stand in <title> [template-html]",
      "hint: use a text there"
    ),
    (
      "{{#isOpen}}<a href=\"{{/isOpen}}",
      "main.html:1:4: error: the section \"isOpen\" ends in another place of the HTML than it starts [template-html]",
      "hint: open and close tags and quotes on the same side of the section's tags"
    ),
    (
      "<p class=\"x",
      "main.html:1:1: error: the template ends inside a tag, a comment or a raw element [template-html]",
      ""
    ),
  ])
  func tellsWhatIsWrong(_ template: String, _ first: String, _ hint: String) {
    #expect(firstLines(template) == [first, hint])
  }

  @Test(arguments: [
    (
      "{{>a}}", ["a": "{{>b}}", "b": "{{>a}}"],
      "b.html:1:4: error: the template includes itself: main → a → b → a [template-cycle]", ""
    ),
    (
      "{{<p}}{{$tilte}}x{{/tilte}}{{/p}}", ["p": "{{$title}}{{/title}}"],
      "main.html:1:10: error: the template \"p\" has no block \"tilte\" [template-block]",
      "hint: did you mean \"title\"?"
    ),
    (
      "{{<p}}{{$zzz}}x{{/zzz}}{{/p}}", ["p": "{{$b}}{{/b}}{{$a}}{{/a}}"],
      "main.html:1:10: error: the template \"p\" has no block \"zzz\" [template-block]",
      "hint: known blocks: a, b"
    ),
    (
      "{{<layout}}{{/layout}}", [:],
      "main.html:1:4: error: there is no template \"layout\" [template-partial]", ""
    ),
  ])
  func tellsWhatIsWrongBetweenTemplates(
    _ template: String, _ partials: [String: String], _ first: String, _ hint: String
  ) {
    #expect(firstLines(template, partials) == [first, hint])
  }

  @Test(arguments: [
    "<a{{#isOpen}} aria-current=\"page\"{{/isOpen}}>",
    "<a class=\"x{{#isOpen}} y{{/isOpen}}\" href=\"{{href}}\">",
    "<!doctype html><title>{{title}}</title><script src=\"{{href}}\"></script><p>{{title}}</p>",
    "<!-- <a href= --><p data-x='{{title}}'>{{{body}}}</p><br/>{{title}}", "a < b {{title}}",
    "{{#items}}<li>{{name}}</li>{{/items}}{{^items}}<p>none</p>{{/items}}",
  ])
  func acceptsSafePlaces(_ template: String) {
    #expect(!report(template).contains("error:"))
  }
}
