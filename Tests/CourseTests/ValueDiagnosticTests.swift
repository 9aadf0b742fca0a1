import TestSupport
import Testing

/// Languages, addresses and sources that are none are told where they stand.
@Suite struct ValueDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "languages",
      [
        "content/site.yaml": """
        title: T
        language: english language
        script_languages: {Han: zh_Hans, Cyrilic: ru, Klingon: tlh}
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        native:
          - {lang: chinese-, text: 毛}
        ---
        """,
      ],
      """
      content/people/mao.md:4:12: error: "chinese-" is no language tag [language]
      3 | native:
      4 |   - {lang: chinese-, text: 毛}
        |            ^~~~~~~~
      hint: write as in en, ru or zh-Hant
      content/site.yaml:2:11: error: "english language" is no language tag [language]
      1 | title: T
      2 | language: english language
        |           ^~~~~~~~~~~~~~~~
      hint: write as in en, ru or zh-Hant
      content/site.yaml:3:25: error: "zh_Hans" is no language tag [language]
      2 | language: english language
      3 | script_languages: {Han: zh_Hans, Cyrilic: ru, Klingon: tlh}
        |                         ^~~~~~~
      hint: write zh-Hans
      content/site.yaml:3:34: error: "Cyrilic" is no script [unknown-value]
      2 | language: english language
      3 | script_languages: {Han: zh_Hans, Cyrilic: ru, Klingon: tlh}
        |                                  ^~~~~~~
      hint: did you mean "Cyrillic"?
      content/site.yaml:3:47: error: "Klingon" is no script [unknown-value]
      2 | language: english language
      3 | script_languages: {Han: zh_Hans, Cyrilic: ru, Klingon: tlh}
        |                                               ^~~~~~~
      hint: write one of: Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Han, Hangul, Hebrew, Kana, Khmer, Lao, Mongolian, Myanmar, Tamil, Thai, Tibetan
      """),
    DiagnosticCase(
      "web addresses",
      [
        "content/site.yaml": """
        title: T
        base_url: example.org
        authors: [{name: A, url: "mailto:a@b.c"}]
        licence: {name: L, url: "https://a b"}
        """,
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
            title: Alliance
            URL: www.example.org
        """,
      ],
      """
      content/site.yaml:2:11: error: "example.org" is no web address [url]
      1 | title: T
      2 | base_url: example.org
        |           ^~~~~~~~~~~
      hint: start it with https:// and leave no blanks in it
      content/site.yaml:3:27: error: "mailto:a@b.c" is no web address [url]
      2 | base_url: example.org
      3 | authors: [{name: A, url: "mailto:a@b.c"}]
        |                           ^~~~~~~~~~~~
      hint: start it with https:// and leave no blanks in it
      content/site.yaml:4:26: error: "https://a b" is no web address [url]
      3 | authors: [{name: A, url: "mailto:a@b.c"}]
      4 | licence: {name: L, url: "https://a b"}
        |                          ^~~~~~~~~~~
      hint: start it with https:// and leave no blanks in it
      content/sources.yaml:5:10: warning: "www.example.org" is no web address [url]
      4 |     title: Alliance
      5 |     URL: www.example.org
        |          ^~~~~~~~~~~~~~~
      hint: start it with https:// and leave no blanks in it; until then it is left out
      """),
    DiagnosticCase(
      "an address of the site with a query",
      [
        "content/site.yaml": """
        title: T
        base_url: https://example.org/?x
        """
      ],
      """
      content/site.yaml:2:11: error: "https://example.org/?x" has a query or a fragment [url]
      1 | title: T
      2 | base_url: https://example.org/?x
        |           ^~~~~~~~~~~~~~~~~~~~~~
      hint: give the address of the site's first page only
      """),
    DiagnosticCase(
      "an unknown style of citations",
      [
        "content/site.yaml": """
        title: T
        citations: authoryear
        """
      ],
      """
      content/site.yaml:2:12: error: "authoryear" is no citations [unknown-value]
      1 | title: T
      2 | citations: authoryear
        |            ^~~~~~~~~~
      hint: did you mean "author-year"?
      """),
    DiagnosticCase(
      "a source with a wrong type, name and date",
      [
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: boook
            title: Alliance
            author: [{suffix: Jr.}, {literal: Xinhua}]
            issued: last year
            accessed: [2008]
        """
      ],
      """
      content/sources.yaml:3:11: warning: "boook" is no type of CSL [unknown-value]
      2 |   - id: lo2004
      3 |     type: boook
        |           ^~~~~
      hint: did you mean "book"?
      content/sources.yaml:5:15: error: an author has neither "family" nor "given" nor "literal" [missing-key]
      4 |     title: Alliance
      5 |     author: [{suffix: Jr.}, {literal: Xinhua}]
        |               ^~~~~~
      content/sources.yaml:6:13: warning: "last year" is no date, and stands in lists as it is [edtf]
      5 |     author: [{suffix: Jr.}, {literal: Xinhua}]
      6 |     issued: last year
        |             ^~~~~~~~~
      hint: write a date such as 1989-11-09, 1989-11 or 1989 if there is one
      content/sources.yaml:7:15: error: "accessed" must be a date [wrong-type]
      6 |     issued: last year
      7 |     accessed: [2008]
        |               ^~~~~~
      hint: write it as in 2008 or 2008-03-12
      """),
    DiagnosticCase(
      "date-parts that are no date",
      [
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
            title: Alliance
            issued: {date-parts: [[2008, 13]]}
            accessed: {years: 2008}
        """
      ],
      """
      content/sources.yaml:5:34: error: "13" is no month of "issued" [edtf]
      4 |     title: Alliance
      5 |     issued: {date-parts: [[2008, 13]]}
        |                                  ^~
      hint: months go from 1 to 12
      content/sources.yaml:6:15: error: "accessed" must be a date [wrong-type]
      5 |     issued: {date-parts: [[2008, 13]]}
      6 |     accessed: {years: 2008}
        |               ^~~~~~~~~~~~~
      hint: write it as in 2008 or 2008-03-12
      """),
    DiagnosticCase(
      "credits without licence",
      [
        "content/media/credits.yaml": """
        images:
          - {file: a.png, creator: B}
        """
      ],
      """
      content/media/credits.yaml:2:6: error: a credit has no "licence" [missing-key]
      1 | images:
      2 |   - {file: a.png, creator: B}
        |      ^~~~
      """),
  ]
}
