import SiteGenerator
import TestSupport
import Testing

/// Sheets for the classroom and cards, made from the front matter of sections.
@Suite struct HandoutTests {
  private static let files: [String: TestFile] = [
    "content/sections/01-a.md": """
    ---
    title: A & B
    summary: S.
    objectives: [Name it]
    events:
      - {id: e, date: 1950, title: The pact of 1950, card: Two states sign., sources: [book]}
      - {id: f, date: 1689, title: The treaty, card: An empire signs., sources: [book]}
      - {id: g, date: 1700, title: No card, sources: [book]}
    handout:
      question: Why <so>?
      text: [In short., And more.]
      document: pact
      source: It says “help”.
      tasks:
        - {task: Compare them., strong: Names both., weak: Names none.}
        - {task: Judge it.}
      exit: One word.
      sources: [book]
    ---
    [The pact](../documents/pact.md)
    """,
    "content/documents/pact.md": "---\ntitle: Pact\nsources: [book]\n---\nText.",
    "content/sources.yaml":
      "references:\n  - {id: book, type: book, title: Book, issued: \"2001\"}",
  ]

  @Test func showsASheet() async throws {
    let page = try await build(
      Self.files.merging([
        "templates/handout.html": """
        {{title}}|{{section.number}}/{{count}} {{section.title}} {{section.href}}
        {{#text}}({{{.}}}){{/text}} {{{source}}} {{#document}}{{title}} {{href}}{{/document}}
        {{#tasks}}[{{{.}}}]{{/tasks}}
        {{{sources}}}
        """
      ]) { $1 }
    ).text("handouts/a.html")
    #expect(
      page == """
        Why &lt;so&gt;?|1/1 A &amp; B ../sections/a.html
        (In short.)(And more.) It says “help”. Pact ../documents/pact.html
        [Compare them.][Judge it.]
        <span class="linked-sources"><a href="../sources.html#book">Book (2001)</a></span>

        """)
  }

  @Test func tellsTeachersWhatGoodAnswersLookLike() async throws {
    let page = try await build(
      Self.files.merging([
        "templates/handouts.html": """
        {{#handouts}}
        {{id}} {{#link}}{{title}} {{href}}{{/link}} {{{question}}}
        {{#tasks}}
        {{{task}}}{{#strong}} + {{{.}}}{{/strong}}{{#weak}} - {{{.}}}{{/weak}}
        {{/tasks}}
        {{#exit}}
        {{{.}}}
        {{/exit}}
        {{/handouts}}
        {{cardsHref}}
        """
      ]) { $1 }
    ).text("handouts.html")
    #expect(
      page == """
        a Handout 1: A &amp; B handouts/a.html Why &lt;so&gt;?
        Compare them. + Names both. - Names none.
        Judge it.
        One word.
        cards.html

        """)
  }

  /// The order of the cards tells nothing of time, and an event without a card is none.
  @Test func makesCardsOfEvents() async throws {
    let page = try await build(
      Self.files.merging([
        "templates/cards.html": """
        {{#cards}}
        {{{card}}} {{section}} {{href}}
        {{/cards}}
        """
      ]) { $1 }
    ).text("cards.html")
    #expect(
      page == """
        An empire signs. 1 sections/a.html#f
        Two states sign. 1 sections/a.html#e

        """)
  }

  @Test func hasNoPagesWithoutThem() async {
    let site = await build([:])
    #expect(!site.outputs.keys.contains { $0.hasPrefix("handout") || $0 == "cards.html" })
  }

  @Test(arguments: [
    DiagnosticCase(
      "a handout without what it needs",
      ["content/sections/01-a.md": "---\ntitle: A\nsummary: S.\nhandout: {text: T}\n---\n"],
      """
      content/sections/01-a.md:4:11: error: a handout has no "question" [missing-key]
      3 | summary: S.
      4 | handout: {text: T}
        |           ^~~~
      content/sections/01-a.md:4:11: error: a handout has no "source" [missing-key]
      3 | summary: S.
      4 | handout: {text: T}
        |           ^~~~
      content/sections/01-a.md:4:11: error: a handout has no "tasks" [missing-key]
      3 | summary: S.
      4 | handout: {text: T}
        |           ^~~~
      """),
    DiagnosticCase(
      "a handout of a document that is not there",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        handout: {question: Q?, source: S., document: pakt, tasks: [{task: T.}]}
        ---
        """,
        "content/documents/pact.md": "---\ntitle: Pact\n---\nText.",
      ],
      """
      content/sections/01-a.md:4:47: error: there is no document "pakt" [unknown-id]
      3 | summary: S.
      4 | handout: {question: Q?, source: S., document: pakt, tasks: [{task: T.}]}
        |                                               ^~~~
      hint: did you mean "pact"?
      """),
  ])
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  @Test func tellsWhatDoesNotFitOnePage() async {
    let text = Array(repeating: "word", count: 400).joined(separator: " ")
    let site = await build(
      [
        "content/sections/01-a.md": TestFile(
          "---\ntitle: A\nsummary: S.\nobjectives: [Name it]\n"
            + "handout: {question: Q?, text: [\(text)], source: S., tasks: [{task: T.}]}\n---\n")
      ], options: BuildOptions(isEditorial: true))
    #expect(
      site.report == """
        content/sections/01-a.md:1:1: warning: the handout has 403 words [long-handout]
        1 | ---
          | ^
        hint: 330 are the most that fit a page of A4 with room for answers

        """)
  }
}
