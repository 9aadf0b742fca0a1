import TestSupport

extension PathwayTests {
  static let cases = [
    DiagnosticCase(
      "references that name nothing",
      page(
        """
        lessons:
          - title: One
            sections: [a, bb]
            objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
            documents: [pcat]
        """),
      """
      content/pages/p.md:8:19: error: there is no section "bb" [unknown-id]
      7 |   - title: One
      8 |     sections: [a, bb]
        |                   ^~
      hint: did you mean "b"?
      content/pages/p.md:9:18: error: the section "a" has no objective 3 [unknown-objective]
      8 |     sections: [a, bb]
      9 |     objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
        |                  ^~~
      hint: it has 2: write a number from 1 to 2
      content/pages/p.md:9:24: error: "b" names no objective [unknown-objective]
      8 |     sections: [a, bb]
      9 |     objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
        |                        ^
      hint: write a section's slug, # and the objective's number, as in no-limits#2
      content/pages/p.md:9:28: error: the section "b" has no objective 2 [unknown-objective]
      8 |     sections: [a, bb]
      9 |     objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
        |                            ^~~
      hint: it has one: write b#1
      content/pages/p.md:9:33: error: there is no section "c" [unknown-id]
      8 |     sections: [a, bb]
      9 |     objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
        |                                 ^
      content/pages/p.md:9:39: error: "a#x" names no objective [unknown-objective]
      8 |     sections: [a, bb]
      9 |     objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
        |                                       ^~~
      hint: write a section's slug, # and the objective's number, as in no-limits#2
      content/pages/p.md:9:45: warning: the lesson aims at an objective of "b", which it does not name [lesson]
      8 |     sections: [a, bb]
      9 |     objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
        |                                             ^~~
      hint: add b to its "sections:"
      content/pages/p.md:10:17: error: there is no document "pcat" [unknown-id]
       9 |     objectives: [a#3, "b", b#2, c#1, "a#x", b#1]
      10 |     documents: [pcat]
         |                 ^~~~
      hint: did you mean "pact"?
      """),
    DiagnosticCase(
      "parts that do not fill a lesson, and a lesson about nothing",
      page(
        """
        minutes: 50
        lessons:
          - {title: One, sections: [a], parts: [{minutes: 20, task: A.}, {minutes: 35, task: B.}]}
          - {title: Two, sections: [b], minutes: 55, parts: [{minutes: 20, task: A.}, {minutes: 35, task: B.}]}
          - {title: Three, sections: [a]}
          - {title: Four}
        """),
      """
      content/pages/p.md:8:13: warning: the parts of this lesson take 55 minutes, not 50 [lesson-minutes]
      7 | lessons:
      8 |   - {title: One, sections: [a], parts: [{minutes: 20, task: A.}, {minutes: 35, task: B.}]}
        |             ^~~
      hint: change the parts, or write "minutes: 55" in this lesson
      content/pages/p.md:11:13: warning: this lesson names no section [lesson]
      10 |   - {title: Three, sections: [a]}
      11 |   - {title: Four}
         |             ^~~~
      hint: add "sections:" with slugs: what it aims at and talks about comes from there
      """),
    DiagnosticCase(
      "a broken part, of which the sum says nothing",
      page(
        """
        minutes: 50
        lessons:
          - {title: One, sections: [a], parts: [{minutes: long, task: A.}, {task: B.}, {minutes: 5}]}
        """),
      """
      content/pages/p.md:8:51: error: "minutes" must be a whole number from 1 to 600, not "long" [wrong-type]
      7 | lessons:
      8 |   - {title: One, sections: [a], parts: [{minutes: long, task: A.}, {task: B.}, {minutes: 5}]}
        |                                                   ^~~~
      content/pages/p.md:8:69: error: a part of a lesson has no "minutes" [missing-key]
      7 | lessons:
      8 |   - {title: One, sections: [a], parts: [{minutes: long, task: A.}, {task: B.}, {minutes: 5}]}
        |                                                                     ^~~~
      hint: write how long this part takes
      content/pages/p.md:8:81: error: a part of a lesson has no "task" [missing-key]
      8 |  task: A.}, {task: B.}, {minutes: 5}]}
        |                          ^~~~~~~
      """),
    DiagnosticCase(
      "a pathway without lessons",
      page("lessons: []"),
      """
      content/pages/p.md:6:1: error: this pathway has no lesson [pathway]
      5 | ```pathway
      6 | lessons: []
        | ^~~~~~~
      hint: write each lesson on its own line after a dash, with a "title:"
      """),
    DiagnosticCase(
      "dead links and citations, each told where it stands",
      page(
        """
        lessons:
          - title: One
            question: "Why [@lo]?"
            sections: [a]
            discuss: ["See [b](../sections/01-b.md)."]
            look_for: "Of [@la]."
        """),
      """
      content/pages/p.md:8:21: error: there is no source "lo" [unknown-source]
      7 |   - title: One
      8 |     question: "Why [@lo]?"
        |                     ^~~
      content/pages/p.md:10:20: error: there is no file "../sections/01-b.md" [dead-link]
       9 |     sections: [a]
      10 |     discuss: ["See [b](../sections/01-b.md)."]
         |                    ^~~~~~~~~~~~~~~~~~~~~~~~
      hint: it is ../sections/02-b.md now
      content/pages/p.md:11:20: error: there is no source "la" [unknown-source]
      10 |     discuss: ["See [b](../sections/01-b.md)."]
      11 |     look_for: "Of [@la]."
         |                    ^~~
      """),
    DiagnosticCase(
      "a lesson about a draft",
      page("lessons: [{title: One, sections: [c], objectives: [c#1]}]").merging([
        "content/sections/03-c.md": "---\ntitle: C\nsummary: S.\ndraft: true\nobjectives: [O]\n---"
      ]) { $1 },
      """
      content/pages/p.md:6:35: error: the section "c" is a draft and not built [draft]
      5 | ```pathway
      6 | lessons: [{title: One, sections: [c], objectives: [c#1]}]
        |                                   ^
      hint: take it out here, or build with --drafts
      content/pages/p.md:6:52: error: the section "c" is a draft and not built [draft]
      5 | ```pathway
      6 | lessons: [{title: One, sections: [c], objectives: [c#1]}]
        |                                                    ^
      hint: take it out here, or build with --drafts
      """),
  ]
}
