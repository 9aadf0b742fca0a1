import Testing

@testable import Bibliography

/// Entries of a bibliography, by what is known of a source.
@Suite struct EntryTests {
  @Test(arguments: [
    // Titles and their markup.
    (
      "type: book, title: 'The <i>Aurora</i> & H<sub>2</sub>O <b>x</b><sup>2</sup>', author: [{family: Lo}]",
      "Lo (n.d.). <cite>The <i>Aurora</i> &amp; H<sub>2</sub>O <b>x</b><sup>2</sup></cite>."
    ),
    (
      "type: article, title: '<span class=\"nocase\">DNA</span> in <span style=\"font-variant:small-caps;\">bc</span>', author: [{family: Lo}]",
      "Lo (n.d.). “DNA in <span class=\"small-caps\">bc</span>”."
    ),
    (
      "type: book, title: 'a <i>b <u>c</u> </b> <script> d', author: [{family: Lo}]",
      "Lo (n.d.). <cite>a &lt;i&gt;b &lt;u&gt;c&lt;/u&gt; &lt;/b&gt; &lt;script&gt; d</cite>."
    ),
    (
      "type: book, title: 'Who lost China?', author: [{family: Lo}]",
      "Lo (n.d.). <cite>Who lost China?</cite>"
    ),
    (
      "type: article, title: 'He said “no.”', author: [{family: Lo}], container-title: 'Time!', note: 'So.'",
      "Lo (n.d.). “He said “no.””<cite>".replacing("<cite>", with: " <cite>Time!</cite> So.")
    ),
    (
      "type: book, title: 'Who?', edition: 2, author: [{family: Lo}]",
      "Lo (n.d.). <cite>Who?</cite> (2nd ed.)."
    ),
    // Addresses.
    (
      "type: book, title: T, DOI: 10.1000/x",
      "<cite>T</cite> (n.d.). <a href=\"https://doi.org/10.1000/x\">doi:10.1000/x</a>."
    ),
    (
      "type: book, title: T, DOI: 'doi:10.1000/x'",
      "<cite>T</cite> (n.d.). <a href=\"https://doi.org/10.1000/x\">doi:10.1000/x</a>."
    ),
    (
      "type: book, title: T, DOI: 'HTTPS://doi.org/10.1000/x'",
      "<cite>T</cite> (n.d.). <a href=\"https://doi.org/10.1000/x\">doi:10.1000/x</a>."
    ),
    (
      "type: book, title: T, URL: 'http://dx.doi.org/10.1000/%28x%29'",
      "<cite>T</cite> (n.d.). <a href=\"https://doi.org/10.1000/(x)\">doi:10.1000/(x)</a>."
    ),
    (
      "type: book, title: T, DOI: '10.1002/a<1::é>3#?'",
      "<cite>T</cite> (n.d.). <a href=\"https://doi.org/10.1002/a%3C1::%C3%A9%3E3%23%3F\">doi:10.1002/a&lt;1::é&gt;3#?</a>."
    ),
    // Details.
    (
      "type: book, title: T, volume: 3, edition: revised, number-of-volumes: 5, author: [{family: Lo}], editor: [{family: Brown, given: Ann}], ISBN: 978-0-00-000000-0",
      "Lo (n.d.). <cite>T</cite> (vol. 3, revised). Edited by Ann Brown. ISBN 978-0-00-000000-0."
    ),
    (
      "type: book, title: T, edition: 2nd, number-of-volumes: 5, page: 12-15, author: [{family: Lo}]",
      "Lo (n.d.). <cite>T</cite> (5 vols, 2nd ed., pp. 12–15)."
    ),
    (
      "type: chapter, title: C, author: [{family: Lo}], container-author: [{family: Hu, given: Ada}], container-title: B, volume: II, page: iv--xii, collection-title: S, collection-number: 12",
      "Lo (n.d.). “C”. In Ada Hu, <cite>B</cite>, vol. II, iv–xii. S, no. 12."
    ),
    (
      "type: article-journal, title: A, author: [{family: Lo}], container-title: J, volume: 3-4, issue: 1-2, page: '21-52, S3-S5, A-12'",
      "Lo (n.d.). “A”. <cite>J</cite> 3–4(1–2), 21–52, S3–S5, A-12."
    ),
    (
      "type: report, title: R, author: [{literal: Bank}], genre: Working paper, number: 17, publisher: Bank",
      "Bank (n.d.). <cite>R</cite> (Working paper, no. 17)."
    ),
    (
      "type: thesis, title: T, author: [{family: Lo}], genre: PhD thesis, publisher: Lund University, issued: 2004, original-date: 1999",
      "Lo (2004). <cite>T</cite> (PhD thesis). Lund University. Originally published 1999."
    ),
    (
      "type: paper-conference, title: P, author: [{family: Lo}], event-title: Days of X, event-place: Riga, container-title: Papers",
      "Lo (n.d.). “P”. In <cite>Papers</cite>. Days of X, Riga."
    ),
    (
      "type: manuscript, title: Letter, author: [{family: Lo}], archive: RGADA, archive_location: 'f. 62, op. 1', archive-place: Moscow",
      "Lo (n.d.). <cite>Letter</cite>. RGADA, f. 62, op. 1, Moscow."
    ),
    (
      "type: personal_communication, genre: Letter, author: [{family: Lo}], issued: 1969",
      "Lo (1969). Letter."
    ),
    (
      "type: interview, title: Talk, author: [{family: Lo}], interviewer: [{family: Hu, given: Ada}], status: in press",
      "Lo (in press). “Talk”. Interviewed by Ada Hu."
    ),
    (
      "type: motion_picture, title: Film, director: [{family: Lo, given: Ada}], translator: [{family: Hu}], issued: 1950, medium: 35 mm, custom: {a: b}",
      "Lo, Ada (1950). <cite>Film</cite>. Translated by Hu."
    ),
  ])
  func prints(_ source: String, _ entry: String) {
    let printed = Printed(source: source)
    #expect(printed.diagnostics == [])
    #expect(printed.entries == [entry])
  }

  @Test(arguments: [
    ("{family: 毛, given: 泽东}", "毛泽东", "毛泽东", "毛"),
    ("{family: 김, given: 정은}", "김정은", "김정은", "김"),
    ("{family: くろさわ, given: あきら}", "くろさわあきら", "くろさわあきら", "くろさわ"),
    ("{family: Mao, given: Zedong, static-ordering: true}", "Mao Zedong", "Mao Zedong", "Mao"),
    ("{literal: 'Politburo, CPSU'}", "Politburo, CPSU", "Politburo, CPSU", "Politburo, CPSU"),
    ("{family: Plato}", "Plato", "Plato", "Plato"),
    (
      "{family: Humboldt, given: Alexander, dropping-particle: von}", "Humboldt, Alexander von",
      "Alexander von Humboldt", "Humboldt"
    ),
    (
      "{family: Humboldt, given: Alexander von, parse-names: true}", "Humboldt, Alexander von",
      "Alexander von Humboldt", "Humboldt"
    ),
    (
      "{family: Beauvoir, given: Simone, non-dropping-particle: de}", "de Beauvoir, Simone",
      "Simone de Beauvoir", "de Beauvoir"
    ),
    ("{family: van der Meer, given: Jan}", "van der Meer, Jan", "Jan van der Meer", "van der Meer"),
    ("{family: \"d'Alembert\", given: Jean}", "d'Alembert, Jean", "Jean d'Alembert", "d'Alembert"),
    (
      "{family: King, given: Martin Luther, suffix: Jr., comma-suffix: true}",
      "King, Martin Luther, Jr.", "Martin Luther King, Jr.", "King"
    ),
    ("{family: King, given: 'Martin, Jr.'}", "King, Martin, Jr.", "Martin King, Jr.", "King"),
    ("{family: Smith, given: John, suffix: III}", "Smith, John, III", "John Smith III", "Smith"),
  ])
  func writesNames(_ name: String, _ inverted: String, _ direct: String, _ short: String) {
    let printed = Printed(
      "[{id: x, type: book, title: T, author: [\(name)], translator: [\(name)], issued: 2000}]")
    #expect(printed.diagnostics == [])
    let end = direct.hasSuffix(".") ? "" : "."
    #expect(
      printed.entries == ["\(inverted) (2000). <cite>T</cite>. Translated by \(direct)\(end)"])
    #expect(printed.labels == ["\(short) 2000"])
  }

  @Test(arguments: [
    ("1-2", "1–2"), ("1--2", "1–2"), ("1 - 2", "1–2"), ("A - B", "A - B"), ("12 - A", "12 - A"),
    ("1-2-3", "1–2–3"), ("iv-xii", "iv–xii"), ("S1-S2, A-3", "S1–S2, A-3"), ("-", "-"),
    ("1-", "1–"),
    ("-1", "-1"), ("", ""),
  ])
  func setsRanges(_ text: String, _ range: String) { #expect(text.withRangeDashes == range) }

  /// One entry of each is made in no time, however long its texts are.
  @Test(arguments: [
    String(repeating: "1-", count: 20_000), String(repeating: "<i>", count: 20_000),
    String(repeating: "<", count: 50_000), String(repeating: "a b-", count: 10_000),
  ])
  func staysQuick(_ text: String) {
    let duration = ContinuousClock().measure {
      let printed = Printed(
        source: "type: book, title: '\(text)', page: '\(text)', author: [{family: '\(text)'}]")
      #expect(printed.entries.count == 1)
    }
    #expect(duration < .seconds(10))
  }

  @Test func cutsLongListsOfNames() {
    let names = (1...2_000).map { "{family: N\($0)}" }.joined(separator: ", ")
    let printed = Printed(source: "type: book, title: T, author: [\(names)], issued: 2000")
    #expect(printed.entries == ["N1, N2, N3, N4, N5, N6, N7, et al. (2000). <cite>T</cite>."])
    #expect(printed.labels == ["N1 et al. 2000"])
  }
}
