import TestSupport
import Testing

/// Mistakes in questions of order, of pairs and of years are told at their lines.
@Suite struct QuestionDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  private static func section(_ block: String) -> [String: TestFile] {
    [
      "content/sections/01-a.md": TestFile(
        """
        ---
        title: A
        summary: S.
        events: [{id: pact, date: 1950, title: P}, {id: some-day, date: XXXX, title: D}]
        ---
        \(block)
        """)
    ]
  }

  static let cases = [
    DiagnosticCase(
      "an objective that the section has not",
      [
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\nobjectives: [One, Two]\n---\n```quiz\nquestion: Q?\nobjective: 3\nanswer: A.\n```"
      ],
      """
      content/sections/01-a.md:8:12: warning: there is no objective 3 on this page [unknown-objective]
      7 | question: Q?
      8 | objective: 3
        |            ^
      hint: the section has 2: write a number from 1 to 2
      """),
    DiagnosticCase(
      "an objective of a page that can have none, and one that is not the section's only one",
      [
        "content/pages/p.md":
          "---\ntitle: P\nsummary: S.\n---\n```quiz\nquestion: Q?\nobjective: 1\nanswer: A.\n```",
        "content/sections/01-a.md":
          "---\ntitle: A\nsummary: S.\nobjectives: [One]\n---\n```quiz\nquestion: Q?\nobjective: 2\nanswer: A.\n```",
      ],
      """
      content/pages/p.md:7:12: warning: there is no objective 1 on this page [unknown-objective]
      6 | question: Q?
      7 | objective: 1
        |            ^
      hint: only sections have objectives: remove the line
      content/sections/01-a.md:8:12: warning: there is no objective 2 on this page [unknown-objective]
      7 | question: Q?
      8 | objective: 2
        |            ^
      hint: the section has one: write 1
      """),
    DiagnosticCase(
      "an objective of a section without any",
      section("```sort\nquestion: Q?\nevents: [pact, other]\nobjective: 1\n```").merging([
        "content/sections/02-b.md":
          "---\ntitle: B\nsummary: S.\nevents: [{id: other, date: 1951, title: O}]\n---\n"
      ]) { first, _ in first },
      """
      content/sections/01-a.md:9:12: warning: there is no objective 1 on this page [unknown-objective]
      8 | events: [pact, other]
      9 | objective: 1
        |            ^
      hint: add "objectives:" to the section's front matter, or remove the line
      """),
    DiagnosticCase(
      "events that are not there, twice there, of no known day",
      section("```sort\nquestion: Q?\nevents: [pcat, pact, pact, some-day]\n```"),
      """
      content/sections/01-a.md:8:10: error: there is no event "pcat" [unknown-id]
      7 | question: Q?
      8 | events: [pcat, pact, pact, some-day]
        |          ^~~~
      hint: did you mean "pact"?
      content/sections/01-a.md:8:22: error: the event "pact" stands here twice [sort]
      7 | question: Q?
      8 | events: [pcat, pact, pact, some-day]
        |                      ^~~~
      content/sections/01-a.md:8:28: error: nobody knows when the event "some-day" began [sort]
      7 | question: Q?
      8 | events: [pcat, pact, pact, some-day]
        |                            ^~~~~~~~
      hint: take events whose first day has a year
      """),
    DiagnosticCase(
      "a question of order of one event", section("```sort\nquestion: Q?\nevents: [pact]\n```"),
      """
      content/sections/01-a.md:7:1: error: a question of order needs two events [sort]
      6 | ```sort
      7 | question: Q?
        | ^~~~~~~~
      hint: add "events: [id, id]" with ids of events of the timeline
      """),
    DiagnosticCase(
      "a question of order that asks nothing", section("```sort\nevents: [pact]\nwhen: 1\n```"),
      """
      content/sections/01-a.md:7:1: error: a question of order has no "question" [missing-key]
      6 | ```sort
      7 | events: [pact]
        | ^~~~~~
      content/sections/01-a.md:7:1: error: a question of order needs two events [sort]
      6 | ```sort
      7 | events: [pact]
        | ^~~~~~
      hint: add "events: [id, id]" with ids of events of the timeline
      content/sections/01-a.md:8:1: error: unknown key "when" in a question of order [unknown-key]
      7 | events: [pact]
      8 | when: 1
        | ^~~~
      hint: known keys: id, question, objective, why, events
      """),
    DiagnosticCase(
      "pairs that lack a half",
      section(
        "```match\nquestion: Q?\npairs: [{item: A, match: B}, {item: C}, {match: D, whi: E}]\n```"),
      """
      content/sections/01-a.md:8:31: error: a pair has no "match" [missing-key]
      7 | question: Q?
      8 | pairs: [{item: A, match: B}, {item: C}, {match: D, whi: E}]
        |                               ^~~~
      content/sections/01-a.md:8:42: error: a pair has no "item" [missing-key]
      7 | question: Q?
      8 | pairs: [{item: A, match: B}, {item: C}, {match: D, whi: E}]
        |                                          ^~~~~
      content/sections/01-a.md:8:52: error: unknown key "whi" in a pair [unknown-key]
      7 | question: Q?
      8 | pairs: [{item: A, match: B}, {item: C}, {match: D, whi: E}]
        |                                                    ^~~
      hint: did you mean "why"?
      """),
    DiagnosticCase(
      "pairs that all have the same match",
      section("```match\nquestion: Q?\npairs: [{item: A, match: B}, {item: C, match: B}]\n```"),
      """
      content/sections/01-a.md:7:1: error: a question of pairs needs two that differ [match]
      6 | ```match
      7 | question: Q?
        | ^~~~~~~~
      hint: add "pairs:" with "item:" and "match:" each
      """),
    DiagnosticCase(
      "a year of nothing", section("```estimate\nquestion: Q?\n```"),
      """
      content/sections/01-a.md:7:1: error: a question of a year needs an event or a date [estimate]
      6 | ```estimate
      7 | question: Q?
        | ^~~~~~~~
      hint: add either "event:" with an id or "date:" in EDTF
      """),
    DiagnosticCase(
      "a year of an event and a date",
      section("```estimate\nquestion: Q?\nevent: pact\ndate: 1950\n```"),
      """
      content/sections/01-a.md:7:1: error: a question of a year needs an event or a date [estimate]
      6 | ```estimate
      7 | question: Q?
        | ^~~~~~~~
      hint: add either "event:" with an id or "date:" in EDTF
      """),
    DiagnosticCase(
      "a year of a day that nobody knows",
      section("```estimate\nquestion: Q?\nevent: some-day\n```"),
      """
      content/sections/01-a.md:8:8: error: nobody can guess a date without first and last year [estimate]
      7 | question: Q?
      8 | event: some-day
        |        ^~~~~~~~
      hint: take an event whose years are known
      """),
    DiagnosticCase(
      "a year of no date", section("```estimate\nquestion: Q?\ndate: spring\nwithin: -1\n```"),
      """
      content/sections/01-a.md:8:7: error: "spring" is no EDTF date [edtf]
      7 | question: Q?
      8 | date: spring
        |       ^~~~~~
      hint: write a date such as 1989-11-09, 1989-11 or 1989
      content/sections/01-a.md:9:9: error: "within" must be a whole number from 0 to 1000000, not "-1" [wrong-type]
      8 | date: spring
      9 | within: -1
        |         ^~
      """),
    DiagnosticCase(
      "a year of an unknown event", section("```estimate\nquestion: Q?\nevent: pat\n```"),
      """
      content/sections/01-a.md:8:8: error: there is no event "pat" [unknown-id]
      7 | question: Q?
      8 | event: pat
        |        ^~~
      hint: did you mean "pact"?
      """),
  ]
}
