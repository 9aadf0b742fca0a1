import SiteGenerator
import TestSupport
import Testing

/// The files beside the pages, whole.
@Suite struct ExportTests {
  @Test(arguments: [
    (
      "timeline.json",
      #"{"events":[{"id":"nerchinsk","date":"1689-08-27","earliest":"1689-08-27","latest":"1689-08-27","display":"27 August 1689","title":"Treaty of \"Nerchinsk\"","summary":"Signed.","importance":1,"themes":["war"],"people":["mao"],"places":["beijing"],"documents":["treaty"],"sources":["book"],"section":"a","url":"sections/a.html#nerchinsk"},{"id":"later","date":"1900/..","earliest":"1900-01-01","latest":null,"display":"from 1900","title":"Later","summary":null,"importance":2,"themes":[],"people":[],"places":[],"documents":[],"sources":[],"section":"a","url":"sections/a.html#later"},{"id":"some-day","date":"XXXX","earliest":null,"latest":null,"display":"date unknown","title":"Some day","summary":null,"importance":2,"themes":[],"people":[],"places":[],"documents":[],"sources":[],"section":"a","url":"sections/a.html#some-day"}]}"#
    ),
    (
      "timeline.csv",
      """
      \u{FEFF}id,date,earliest,latest,display,title,summary,importance,themes,people,places,documents,sources,section,url\r
      nerchinsk,1689-08-27,1689-08-27,1689-08-27,27 August 1689,"Treaty of ""Nerchinsk""\",Signed.,1,war,mao,beijing,treaty,book,a,sections/a.html#nerchinsk\r
      later,1900/..,1900-01-01,,from 1900,Later,,2,,,,,,a,sections/a.html#later\r
      some-day,XXXX,,,date unknown,Some day,,2,,,,,,a,sections/a.html#some-day\r
      """
    ),
    (
      "timeline.ics",
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      PRODID:-//sitegen//Rivers & borders//EN\r
      CALSCALE:GREGORIAN\r
      X-WR-CALNAME:Rivers & borders\r
      BEGIN:VEVENT\r
      UID:nerchinsk@rivers-borders\r
      DTSTAMP:20261120T000000Z\r
      DTSTART;VALUE=DATE:16890827\r
      DTEND;VALUE=DATE:16890828\r
      SUMMARY:Treaty of "Nerchinsk"\r
      DESCRIPTION:Signed.\r
      CATEGORIES:war\r
      TRANSP:TRANSPARENT\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      UID:later@rivers-borders\r
      DTSTAMP:20261120T000000Z\r
      DTSTART;VALUE=DATE:19000101\r
      DTEND;VALUE=DATE:19000102\r
      SUMMARY:Later\r
      DESCRIPTION:Date: from 1900 (EDTF 1900/..)\r
      TRANSP:TRANSPARENT\r
      END:VEVENT\r
      END:VCALENDAR\r
      """
    ),
    (
      "timeline.timelinejs.json",
      #"{"title":{"text":{"headline":"Rivers & borders","text":""}},"events":[{"unique_id":"nerchinsk","start_date":{"year":1689,"month":8,"day":27,"display_date":"27 August 1689"},"text":{"headline":"Treaty of \"Nerchinsk\"","text":"\u003cp>Signed.\u003c/p>"},"group":"War"},{"unique_id":"later","start_date":{"year":1900,"month":1,"day":1,"display_date":"from 1900"},"text":{"headline":"Later","text":""}}],"eras":[{"start_date":{"year":1600,"month":1,"day":1,"display_date":"1600"},"end_date":{"year":1900,"month":12,"day":31,"display_date":""},"text":{"headline":"Early"}}]}"#
    ),
    (
      "timeline.jsonld",
      #"{"@context":"https://schema.org","@graph":[{"@type":"Event","@id":"sections/a.html#nerchinsk","name":"Treaty of \"Nerchinsk\"","description":"Signed.","startDate":"1689-08-27","endDate":"1689-08-27","location":[{"@type":"Place","name":"Beijing"}],"url":"sections/a.html#nerchinsk"},{"@type":"Event","@id":"sections/a.html#later","name":"Later","startDate":"1900-01-01","url":"sections/a.html#later"},{"@type":"Event","@id":"sections/a.html#some-day","name":"Some day","url":"sections/a.html#some-day"}]}"#
    ),
    (
      "sitemap.xml",
      """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>index.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>timeline.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>sections/a.html</loc><lastmod>2026-11-21</lastmod></url>
      <url><loc>people.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>places.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>documents.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>glossary.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>claims.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>sources.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>documents/treaty.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>people/mao.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>places/beijing.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>about.html</loc><lastmod>2025-01-02</lastmod></url>
      <url><loc>flashcards.html</loc><lastmod>2026-11-20</lastmod></url>
      </urlset>
      """
    ),
    (
      "feed.xml",
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>Rivers &amp; borders</title>
      <subtitle>A course</subtitle>
      <id>urn:sitegen:rivers-borders</id>
      <updated>2026-11-21T00:00:00Z</updated>
      <link href="index.html"/>
      <author><name>Ann &lt;Editor&gt;</name>
      </author>
      <entry>
      <title>A &amp; B</title>
      <id>urn:sitegen:rivers-borders:a</id>
      <updated>2026-11-21T00:00:00Z</updated>
      <link href="sections/a.html"/>
      <summary>First &lt;one&gt;.</summary>
      </entry>
      </feed>
      """
    ),
    (
      "robots.txt",
      """
      User-agent: *
      Allow: /
      """
    ),
    (
      "assets/filters.css",
      """
      /* For each theme of the site its events, marks and eras; for each era its drawing and its events. */
      body:has(#theme-war:checked) :is(.event, .mark[data-themes]):not([data-themes~="war"]),
      body:has(#theme-war:checked) .era:not(:has(.event[data-themes~="war"])),
      body:has(#theme-war:checked):has(#importance-landmark:checked) .era:not(:has(.event.importance-1[data-themes~="war"])) { display: none; }
      body:has(#zoom-early:checked) .era:not([aria-labelledby="era-early"]), body:has(#zoom-early:checked) .overview:not(.zoom-early) { display: none; }
      body:has(#zoom-early:checked) .zoom-early { display: block; }
      """
    ),
  ])
  func writesFilesOfASiteWithoutAddress(_ path: String, _ expected: String) async throws {
    let site = await build(TestCourse.files)
    #expect(site.report == "")
    #expect(try site.text(path) == expected + "\n")
  }

  @Test(arguments: [
    (
      "sitemap.xml",
      """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://example.org/course/</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/timeline.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/sections/a.html</loc><lastmod>2026-11-21</lastmod></url>
      <url><loc>https://example.org/course/people.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/places.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/documents.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/glossary.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/claims.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/sources.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/documents/treaty.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/people/mao.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/places/beijing.html</loc><lastmod>2026-11-20</lastmod></url>
      <url><loc>https://example.org/course/about.html</loc><lastmod>2025-01-02</lastmod></url>
      <url><loc>https://example.org/course/flashcards.html</loc><lastmod>2026-11-20</lastmod></url>
      </urlset>
      """
    ),
    (
      "feed.xml",
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title>Rivers &amp; borders</title>
      <subtitle>A course</subtitle>
      <id>https://example.org/course/</id>
      <updated>2026-11-21T00:00:00Z</updated>
      <link href="https://example.org/course/"/>
      <link rel="self" href="https://example.org/course/feed.xml"/>
      <author><name>Ann &lt;Editor&gt;</name>
      </author>
      <entry>
      <title>A &amp; B</title>
      <id>https://example.org/course/sections/a.html</id>
      <updated>2026-11-21T00:00:00Z</updated>
      <link href="https://example.org/course/sections/a.html"/>
      <summary>First &lt;one&gt;.</summary>
      </entry>
      </feed>
      """
    ),
    (
      "robots.txt",
      """
      User-agent: *
      Allow: /
      Sitemap: https://example.org/course/sitemap.xml
      """
    ),
  ])
  func writesFilesOfASiteWithAnAddress(_ path: String, _ expected: String) async throws {
    let options = BuildOptions(baseURL: "https://example.org/course")
    let site = await build(TestCourse.files, options: options)
    #expect(try site.text(path) == expected + "\n")
  }

  /// The rules of the site's filters stand behind those of the theme.
  @Test func addsFiltersToThoseOfTheTheme() async throws {
    let site = await build(
      [
        "content/site.yaml": "title: T\nthemes: [{id: war, title: War}]",
        "templates/assets/filters.css": "a {}",
        "content/sections/01-a.md": TestFile(
          "---\ntitle: A\nsummary: S.\nevents: [{date: 1950, title: E}]\n---\nText."),
      ])
    #expect(
      try site.text("assets/filters.css") == """
        a{}
        /* For each theme of the site its events, marks and eras; for each era its drawing and its events. */
        body:has(#theme-war:checked) :is(.event, .mark[data-themes]):not([data-themes~="war"]),
        body:has(#theme-war:checked) .era:not(:has(.event[data-themes~="war"])),
        body:has(#theme-war:checked):has(#importance-landmark:checked) .era:not(:has(.event.importance-1[data-themes~="war"])) { display: none; }

        """)
  }

  /// Days of four digits alone, and no event that ends before it begins (RFC 5545 §3.6.1).
  @Test(arguments: [
    ("9990/9999", "99900101", "99991231"), ("9990/9999-12-31", "99900101", "99991231"),
    ("9998-12-31", "99981231", "99990101"), ("9998/10000", nil, nil), ("9999", nil, nil),
    ("9998/..", "99980101", "99980102"), ("0001/9999", "00010101", "99991231"),
    ("9990/Y12000", "99900101", "99991231"), ("-0100/0100", nil, nil), ("Y12000", nil, nil),
  ])
  func writesValidDaysOfCalendars(_ date: String, _ start: String?, _ end: String?) async throws {
    let site = await build([
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\nevents:\n- {date: \"\(date)\", title: E}\n- {date: 1950, title: F}\n---\nText."
      )
    ])
    guard site.report.isEmpty else { return }
    let lines = try site.text("timeline.ics").split(separator: "\r\n")
    let starts = lines.filter { $0.hasPrefix("DTSTART;VALUE=DATE:") }.map {
      String($0.dropFirst(19))
    }
    let ends = lines.filter { $0.hasPrefix("DTEND;VALUE=DATE:") }.map { String($0.dropFirst(17)) }
    #expect(starts.filter { $0 != "19500101" } == [start].compactMap(\.self))
    #expect(ends.filter { $0 != "19510101" } == [end].compactMap(\.self))
    #expect(zip(starts, ends).allSatisfy { $0.utf8.count == 8 && $1.utf8.count == 8 && $0 < $1 })
  }
}
