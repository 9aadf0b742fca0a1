import TestSupport
import Testing

/// Pathways take from sections what they do not say themselves, and tell what does not fit.
@Suite struct PathwayTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let sections: [String: TestFile] = [
    "content/sections/01-a.md": """
    ---
    title: "The *first*"
    summary: S.
    objectives: [Know A., Weigh A.]
    handout:
      question: Why A?
      source: Words.
      document: pact
      tasks: [{task: Mark it.}, {task: Compare it.}]
      exit: One word.
    ---
    See [this](../documents/pact.md) and [that](../documents/note.md).
    """,
    "content/sections/02-b.md": """
    ---
    title: Second
    summary: S.
    objectives: [Know B.]
    questions: [What is B?, Who says so?]
    ---
    """,
    "content/documents/pact.md": "---\ntitle: Pact\nsummary: S.\n---",
    "content/documents/note.md": "---\ntitle: Note\nsummary: S.\n---",
  ]

  private static func page(_ block: String) -> [String: TestFile] {
    sections.merging([
      "content/pages/p.md": TestFile("---\ntitle: P\nsummary: S.\n---\n```pathway\n\(block)\n```")
    ]) { $1 }
  }

  @Test func takesFromSectionsWhatALessonDoesNotSay() async throws {
    let site = await build(
      Self.page(
        """
        minutes: 45
        lessons:
          - title: One & all
            question: "Who *knows*?"
            sections: [a, b]
            parts:
              - {minutes: 15, task: "Read [A](../sections/01-a.md).", with: paper}
              - {minutes: 30, task: Talk.}
            look_for: Reasons.
        """))
    #expect(site.report == "")
    let page = try site.text("p.html")
    let start = try #require(page.firstRange(of: "<section aria-labelledby=\"lesson-"))
    let end = try #require(page[start.lowerBound...].firstRange(of: "</section>"))
    let id = page[start.upperBound...].prefix { $0 != "\"" }
    #expect(
      page[start.lowerBound..<end.upperBound].replacing("lesson-\(id)", with: "ID") == #"""
        <section aria-labelledby="ID"><h3 id="ID">One &amp; all</h3><p>Who <em>knows</em>?</p>\#
        <p><strong>Sections:</strong></p><ul><li><a href="sections/a.html">1. The <em>first</em></a> (<a href="handouts/a.html">Handout</a>)</li>\#
        <li><a href="sections/b.html">2. Second</a></li></ul>\#
        <p><strong>By the end students can:</strong></p><ul><li>Know A.</li><li>Weigh A.</li><li>Know B.</li></ul>\#
        <div class="table-scroll" role="group" tabindex="0" aria-label="What happens: One &amp; all"><table><thead><tr><th scope="col">Minutes</th><th scope="col">What happens</th><th scope="col">With</th></tr></thead>\#
        <tbody><tr><td>0–15</td><td>Read <a href="sections/a.html">A</a>.</td><td>paper</td></tr><tr><td>15–45</td><td>Talk.</td><td></td></tr></tbody></table></div>\#
        <p><strong>Questions to discuss:</strong></p><ol><li>Why A?</li><li>What is B?</li><li>Who says so?</li></ol>\#
        <p><strong>Source work:</strong></p><ul><li><a href="documents/pact.html">Pact</a></li></ul><ol><li>Mark it.</li><li>Compare it.</li></ol>\#
        <p><strong>Before you leave:</strong> One word.</p><p><strong>To look for:</strong> Reasons.</p></section>
        """#)
  }

  @Test func showsSeveralLessonsUnderAnOverview() async throws {
    let site = await build(
      Self.page(
        """
        lessons:
          - {title: One, sections: [a], objectives: [a#2], documents: [note], tasks: [Ask.], discuss: [Why?]}
          - {title: Two, minutes: 40, sections: [b, a], exit: Go.}
        """))
    #expect(site.report == "")
    let page = try site.text("p.html")
    let start = try #require(page.firstRange(of: "<div class=\"table-scroll\""))
    var text = String(page[start.lowerBound...])
    text = String(text[..<(try #require(text.firstRange(of: "</details>\n")?.upperBound))])
    var ids: [Substring] = []
    for match in text.matches(of: /id="(lesson-[a-z0-9]+)"/) { ids.append(match.1) }
    try #require(ids.count == 2)
    let plain = text.replacing(ids[0], with: "ID1").replacing(ids[1], with: "ID2")
    #expect(
      plain == #"""
        <div class="table-scroll" role="group" tabindex="0" aria-label="Lessons"><table><thead><tr><th scope="col">Lesson</th><th scope="col">Sections</th><th scope="col">Before you leave</th></tr></thead>\#
        <tbody><tr><th scope="row"><a href="#ID1">1. One</a></th><td><a href="sections/a.html">1</a></td><td>One word.</td></tr>\#
        <tr><th scope="row"><a href="#ID2">2. Two</a></th><td><a href="sections/b.html">2</a>, <a href="sections/a.html">1</a></td><td>Go.</td></tr></tbody></table></div>\#
        <details class="fold"><summary><h3>Lesson 1: One</h3></summary><div id="ID1">\#
        <p><strong>Sections:</strong></p><ul><li><a href="sections/a.html">1. The <em>first</em></a> (<a href="handouts/a.html">Handout</a>)</li></ul>\#
        <p><strong>By the end students can:</strong></p><ul><li>Weigh A.</li></ul>\#
        <p><strong>Questions to discuss:</strong></p><ol><li>Why?</li></ol>\#
        <p><strong>Source work:</strong></p><ul><li><a href="documents/note.html">Note</a></li></ul><ol><li>Ask.</li></ol>\#
        <p><strong>Before you leave:</strong> One word.</p></div></details>\#
        <details class="fold"><summary><h3>Lesson 2: Two</h3></summary><div id="ID2">\#
        <p><strong>Sections:</strong></p><ul><li><a href="sections/b.html">2. Second</a></li><li><a href="sections/a.html">1. The <em>first</em></a> (<a href="handouts/a.html">Handout</a>)</li></ul>\#
        <p><strong>By the end students can:</strong></p><ul><li>Know B.</li><li>Know A.</li><li>Weigh A.</li></ul>\#
        <p><strong>Questions to discuss:</strong></p><ol><li>What is B?</li><li>Who says so?</li><li>Why A?</li></ol>\#
        <p><strong>Source work:</strong></p><ul><li><a href="documents/pact.html">Pact</a></li></ul><ol><li>Mark it.</li><li>Compare it.</li></ol>\#
        <p><strong>Before you leave:</strong> Go.</p></div></details>

        """#)
  }

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
