import TestSupport
import Testing

/// Dates, lists and choices that are none are told where they stand.
@Suite struct DateDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "dates that are none",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        events:
          - {date: 9 November, title: E}
          - {date: 1992-13, title: F}
          - {date: [1949], title: G}
        updated: 1949
        ---
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        born: 26 December 1893
        died: "1976-09-31"
        ---
        """,
        "content/documents/x.md": """
        ---
        title: X
        signed: soon
        ---
        """,
      ],
      """
      content/documents/x.md:3:9: error: "soon" is no EDTF date [edtf]
      2 | title: X
      3 | signed: soon
        |         ^~~~
      hint: write a date such as 1989-11-09, 1989-11 or 1989
      content/people/mao.md:3:7: error: "26 December 1893" is no EDTF date [edtf]
      2 | name: Mao
      3 | born: 26 December 1893
        |       ^~~~~~~~~~~~~~~~
      hint: write 1893-12-26
      content/people/mao.md:4:16: error: "1976-09-31" is no EDTF date: September 1976 has 30 days [edtf]
      3 | born: 26 December 1893
      4 | died: "1976-09-31"
        |                ^~
      hint: write a day from 1976-09-01 to 1976-09-30
      content/sections/01-a.md:5:12: error: "9 November" is no EDTF date: it has no year [edtf]
      4 | events:
      5 |   - {date: 9 November, title: E}
        |            ^~~~~~~~~~
      hint: write XXXX-11-09, with the year for XXXX if it is known
      content/sections/01-a.md:6:17: error: "1992-13" is no EDTF date: month 13 [edtf]
      5 |   - {date: 9 November, title: E}
      6 |   - {date: 1992-13, title: F}
        |                 ^~
      hint: write a month from 01 to 12
      content/sections/01-a.md:7:12: error: "date" must be an EDTF date, not a list [wrong-type]
      6 |   - {date: 1992-13, title: F}
      7 |   - {date: [1949], title: G}
        |            ^~~~~~
      hint: put it in quotes if it starts with [
      content/sections/01-a.md:8:10: error: "1949" is not one day [wrong-type]
      7 |   - {date: [1949], title: G}
      8 | updated: 1949
        |          ^~~~
      hint: write it as in 2026-11-23
      """),
    DiagnosticCase(
      "importance, draft and lists of the wrong type",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        draft: yes
        themes: war
        objectives: {a: b}
        events:
          - {date: 1949, title: E, importance: 4}
          - {date: 1949, title: F, importance: high}
        ---
        """
      ],
      """
      content/sections/01-a.md:4:8: error: "draft" must be true or false, not "yes" [wrong-type]
      3 | summary: S.
      4 | draft: yes
        |        ^~~
      hint: write true
      content/sections/01-a.md:5:9: error: "themes" must be a list, not text [wrong-type]
      4 | draft: yes
      5 | themes: war
        |         ^~~
      hint: write [war]
      content/sections/01-a.md:6:13: error: "objectives" must be a list, not a group of keys [wrong-type]
      5 | themes: war
      6 | objectives: {a: b}
        |             ^~~~~~
      hint: write each entry on its own line after a dash
      content/sections/01-a.md:8:40: error: "importance" must be a whole number from 1 to 3, not "4" [wrong-type]
      7 | events:
      8 |   - {date: 1949, title: E, importance: 4}
        |                                        ^
      content/sections/01-a.md:9:40: error: "importance" must be a whole number from 1 to 3, not "high" [wrong-type]
      8 |   - {date: 1949, title: E, importance: 4}
      9 |   - {date: 1949, title: F, importance: high}
        |                                        ^~~~
      """),
    DiagnosticCase(
      "an unknown verdict",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        claims:
          - {claim: C, verdict: confirmd}
          - {claim: D, verdict: "true"}
        ---
        """
      ],
      """
      content/sections/01-a.md:5:25: error: "confirmd" is no verdict [unknown-value]
      4 | claims:
      5 |   - {claim: C, verdict: confirmd}
        |                         ^~~~~~~~
      hint: did you mean "confirmed"?
      content/sections/01-a.md:6:26: error: "true" is no verdict [unknown-value]
      5 |   - {claim: C, verdict: confirmd}
      6 |   - {claim: D, verdict: "true"}
        |                          ^~~~
      hint: write one of: confirmed, corrected, disputed, unverified
      """),
    DiagnosticCase(
      "coordinates",
      [
        "content/places/a.md": """
        ---
        name: A
        lat: 91
        lon: 10
        ---
        """,
        "content/places/b.md": """
        ---
        name: B
        lat: 50
        ---
        """,
        "content/places/c.md": """
        ---
        name: C
        lat: 50° N
        lon: "1"
        ---
        """,
      ],
      """
      content/places/a.md:3:6: error: "lat" is 91, outside -90.0 to 90.0 [out-of-range]
      2 | name: A
      3 | lat: 91
        |      ^~
      hint: "lat" is north of the equator and "lon" east of Greenwich: are the two exchanged?
      content/places/b.md:3:6: error: a position is a "lat" and a "lon" [coordinates]
      2 | name: B
      3 | lat: 50
        |      ^~
      hint: add the other one, in degrees
      content/places/c.md:3:6: error: "lat" must be a number, not "50° N" [wrong-type]
      2 | name: C
      3 | lat: 50° N
        |      ^~~~~
      hint: write 50
      content/places/c.md:4:7: error: "lon" must be a number, not quoted text [wrong-type]
      3 | lat: 50° N
      4 | lon: "1"
        |       ^
      hint: remove the quotes
      """),
    DiagnosticCase(
      "eras that end before they start or have no dates",
      [
        "content/site.yaml": """
        title: T
        eras:
          - {id: a, title: A, start: 1950, end: 1940}
          - {id: b, title: B, start: then, end: ..}
          - {id: c, title: C}
        """
      ],
      """
      content/site.yaml:3:41: error: the era ends before it starts [era]
      2 | eras:
      3 |   - {id: a, title: A, start: 1950, end: 1940}
        |                                         ^~~~
      content/site.yaml:4:30: error: "then" is no EDTF date [edtf]
      3 |   - {id: a, title: A, start: 1950, end: 1940}
      4 |   - {id: b, title: B, start: then, end: ..}
        |                              ^~~~
      hint: write a date such as 1989-11-09, 1989-11 or 1989
      content/site.yaml:5:6: error: an era has no "end" [missing-key]
      4 |   - {id: b, title: B, start: then, end: ..}
      5 |   - {id: c, title: C}
        |      ^~
      content/site.yaml:5:6: error: an era has no "start" [missing-key]
      4 |   - {id: b, title: B, start: then, end: ..}
      5 |   - {id: c, title: C}
        |      ^~
      """),
  ]
}
