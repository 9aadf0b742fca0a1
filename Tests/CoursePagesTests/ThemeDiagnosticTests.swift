import TestSupport
import Testing

/// Mistakes in a theme are told with those of the content.
@Suite struct ThemeDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "a missing template with a near name",
      [
        "templates/section.html": .absent,
        "templates/sections.html": "x",
      ],
      """
      templates/section.html: error: the theme has no template "section.html" [no-template]
      hint: there is "sections.html"
      templates/sections.html:1:1: warning: no page uses the template "sections.html" [unused-template]
      1 | x
        | ^
      hint: did you mean "section.html"?
      """),
    DiagnosticCase(
      "a missing template without a near name",
      [
        "templates/404.html": .absent
      ],
      #"templates/404.html: error: the theme has no template "404.html" [no-template]"#),
    DiagnosticCase(
      "an unknown name",
      [
        "templates/home.html": "{{titel}}"
      ],
      """
      templates/home.html:1:3: error: no value is called "titel" here [template-name]
      1 | {{titel}}
        |   ^~~~~
      hint: did you mean "title"?
      """),
    DiagnosticCase(
      "strings with a wrong key and number of months",
      [
        "content/site.yaml": """
        title: T
        language: fr-CA
        """,
        "templates/strings/fr.yaml": """
        home: Accueil
        hme: x
        dates:
          months: [janvier]
        """,
      ],
      """
      templates/strings/fr.yaml:2:1: error: unknown key "hme" in the strings of a language [unknown-key]
      1 | home: Accueil
      2 | hme: x
        | ^~~
      hint: "home" stands here as well: put both together, and remove this key
      templates/strings/fr.yaml:4:3: error: "months" needs 12 entries, not 1 [dates]
      3 | dates:
      4 |   months: [janvier]
        |   ^~~~~~
      """),
  ]
}
