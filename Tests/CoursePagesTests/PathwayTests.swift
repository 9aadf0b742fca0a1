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

  static func page(_ block: String) -> [String: TestFile] {
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
}
