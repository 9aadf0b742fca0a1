import TestSupport
import Testing

/// Questions of order, of pairs and of years, as pages hold them.
@Suite struct QuestionKindTests {
  static let files: [String: TestFile] = [
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    objectives: [Order, Match]
    events:
      - {id: later, date: 1900, title: Later & last}
      - {id: nerchinsk, date: 1689-08-27, title: Treaty of "Nerchinsk"}
      - {id: same-day, date: 1689-08-27, title: Same day}
    ---
    ```sort
    question: What came first?
    objective: 1
    events: [nerchinsk, later, same-day]
    why: Peace, then the rest.
    ```

    ```match
    id: deeds
    question: Who did what?
    objective: 2
    pairs:
      - {item: Golovin, match: Signed for Russia, why: He led the embassy.}
      - {item: Songgotu, match: Signed for the Qing}
      - {item: Gerbillon, match: Interpreted}
    ```

    ```estimate
    question: When was it?
    event: nerchinsk
    within: 5
    ```

    ```estimate
    question: When did Rome fall?
    date: "0476"
    ```
    """
  ]

  @Test func writesForms() async throws {
    let site = await build(Self.files)
    #expect(site.report == "")
    let page = try site.text("sections/a.html")
    let start = try #require(page.firstRange(of: "<form")).lowerBound
    let end = try #require(page.ranges(of: "</form>").last).upperBound
    #expect(
      page[start..<end] == #"""
        <form class="quiz" id="sort-7ljzp8km" data-kind="sort" data-right="Right" data-wrong="Not this one"><fieldset><legend>What came first?</legend>\#
        <ul class="choices"><li><label><select data-answer="1 2" data-reason="0"><option value="">–</option><option value="1">1</option><option value="2">2</option><option value="3">3</option></select> <span>Treaty of “Nerchinsk”</span></label></li>\#
        <li><label><select data-answer="3" data-reason="2"><option value="">–</option><option value="1">1</option><option value="2">2</option><option value="3">3</option></select> <span>Later &amp; last</span></label></li>\#
        <li><label><select data-answer="1 2" data-reason="1"><option value="">–</option><option value="1">1</option><option value="2">2</option><option value="3">3</option></select> <span>Same day</span></label></li>\#
        </ul></fieldset><details class="answer"><summary>Show the answer</summary><ol class="reasons"><li><time datetime="1689-08-27">27 August 1689</time> <a href="../timeline.html#nerchinsk">Treaty of “Nerchinsk”</a></li>\#
        <li><time datetime="1689-08-27">27 August 1689</time> <a href="../timeline.html#same-day">Same day</a></li>\#
        <li><time datetime="1900">1900</time> <a href="../timeline.html#later">Later &amp; last</a></li>\#
        </ol><p>Peace, then the rest.</p></details></form>
        <form class="quiz" id="deeds" data-kind="match" data-right="Right" data-wrong="Not this one"><fieldset><legend>Who did what?</legend>\#
        <ul class="choices"><li><label><select data-answer="1" data-reason="0"><option value="">–</option><option value="1">Signed for Russia</option><option value="2">Interpreted</option><option value="3">Signed for the Qing</option></select> <span>Golovin</span></label></li>\#
        <li><label><select data-answer="3" data-reason="1"><option value="">–</option><option value="1">Signed for Russia</option><option value="2">Interpreted</option><option value="3">Signed for the Qing</option></select> <span>Songgotu</span></label></li>\#
        <li><label><select data-answer="2" data-reason="2"><option value="">–</option><option value="1">Signed for Russia</option><option value="2">Interpreted</option><option value="3">Signed for the Qing</option></select> <span>Gerbillon</span></label></li>\#
        </ul></fieldset><details class="answer"><summary>Show the answer</summary><ul class="reasons"><li><strong>Golovin</strong>: Signed for Russia. He led the embassy.</li>\#
        <li><strong>Songgotu</strong>: Signed for the Qing.</li>\#
        <li><strong>Gerbillon</strong>: Interpreted.</li>\#
        </ul></details></form>
        <form class="quiz" id="estimate-ikl607nu" data-kind="estimate" data-right="Right" data-wrong="Not this one"><fieldset><legend>When was it?</legend>\#
        <p class="choices"><label>Year <input type="number" step="1" inputmode="numeric" data-first="1689" data-last="1689" data-within="5" data-early="{count} years too early." data-late="{count} years too late."></label></p>\#
        </fieldset><details class="answer"><summary>Show the answer</summary><ul class="reasons"><li><time datetime="1689-08-27">27 August 1689</time> <a href="../timeline.html#nerchinsk">Treaty of “Nerchinsk”</a></li>\#
        </ul></details></form>
        <form class="quiz" id="estimate-bfmap46j" data-kind="estimate" data-right="Right" data-wrong="Not this one"><fieldset><legend>When did Rome fall?</legend>\#
        <p class="choices"><label>Year <input type="number" step="1" inputmode="numeric" data-first="476" data-last="476" data-within="0" data-early="{count} years too early." data-late="{count} years too late."></label></p>\#
        </fieldset><details class="answer"><summary>Show the answer</summary><ul class="reasons"><li><time datetime="0476">476</time></li>\#
        </ul></details></form>
        """#)
  }

  /// The review has every question once more, its ids and links its own; the key has prompts, answers and what they serve.
  @Test func gathersQuestions() async throws {
    let site = await build(Self.files)
    let review = try site.text("review.html")
    #expect(review.split(separator: "<form").count == 5)
    #expect(
      review.contains(
        #"<a href="timeline.html#nerchinsk">Treaty of “Nerchinsk”</a>"#))
    #expect(
      review.contains(#"<div id="item.a.deeds"><form class="quiz" id="a.deeds" data-kind="match""#))
    #expect(
      try site.text("answers.html") == #"""
        <title>Answers for teachers · T</title>
        <p>Order 1</p>
        <p>Match 2</p>
        <p>1 What came first? <ol class="reasons"><li><time datetime="1689-08-27">27 August 1689</time> <a href="timeline.html#nerchinsk">Treaty of “Nerchinsk”</a></li><li><time datetime="1689-08-27">27 August 1689</time> <a href="timeline.html#same-day">Same day</a></li><li><time datetime="1900">1900</time> <a href="timeline.html#later">Later &amp; last</a></li></ol>Peace, then the rest.</p>
        <p>2 Who did what? <ul class="reasons"><li><strong>Golovin</strong>: Signed for Russia. He led the embassy.</li><li><strong>Songgotu</strong>: Signed for the Qing.</li><li><strong>Gerbillon</strong>: Interpreted.</li></ul></p>
        <p>3 When was it? <ul class="reasons"><li><time datetime="1689-08-27">27 August 1689</time> <a href="timeline.html#nerchinsk">Treaty of “Nerchinsk”</a></li></ul></p>
        <p>4 When did Rome fall? <ul class="reasons"><li><time datetime="0476">476</time></li></ul></p>

        """#)
  }

  /// A site that asks nothing has neither.
  @Test func makesNoPagesWithoutQuestions() async {
    let site = await build([
      "content/sections/01-a.md":
        "---\ntitle: A\nsummary: S.\n---\n`quiz` ~~~ quizzes\n\n``` text\nquiz\n```"
    ])
    #expect(site.report == "")
    #expect(site.outputs["review.html"] == nil)
    #expect(site.outputs["answers.html"] == nil)
  }
}
