import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// Pages that gather more than one page can hold are divided, by what does not change when other entries come.
@Suite struct DivisionTests {
  private static let events: [String: TestFile] = [
    "content/site.yaml": """
    title: T
    base_url: https://example.org/course/
    themes: [{id: war, title: War}]
    eras:
      - {id: old, title: Old times, start: "1600", end: "1899"}
      - {id: new, title: New times, start: "1900", end: ".."}
    """,
    "content/sources.yaml": "references: [{id: book, type: book, title: Book, issued: \"1990\"}]",
    "content/sections/01-a.md": """
    ---
    title: A
    summary: S.
    events:
      - {id: first, date: "1601", title: First, themes: [war], importance: 1, sources: [book]}
      - {id: second, date: "1612", title: Second}
      - {id: third, date: "1701-05", title: Third, themes: [war]}
      - {id: fourth, date: "1950", title: Fourth}
      - {id: fifth, date: XXXX, title: Fifth}
    ---
    [the third](../timeline.html#third), [the list](../timeline.html), [Old](../timeline.html#era-old)

    ```timeline
    events: [second]
    ```
    """,
  ]

  /// The options of a build in which so many bytes are too many for a page.
  static func options(_ limit: Int, checks: Bool = false) -> BuildOptions {
    var options = plainOptions
    (options.pageLimit, options.checksOutput) = (limit, checks)
    return options
  }

  /// What stands in `main` of a page.
  private static func main(_ page: String) throws -> String {
    let start = try #require(page.firstRange(of: "<main id=\"main\">\n"))
    let end = try #require(page.firstRange(of: "</main>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test func leavesWhatFits() async throws {
    let whole = await build(Self.events, theme: try realTheme(), options: Self.options(5000))
    #expect(whole.outputs.keys.allSatisfy { !$0.hasPrefix("timeline/") })
    #expect(whole.outputs["assets/parts.js"] == nil)
    #expect(whole.outputs["assets/parts.css"] == nil)
  }

  @Test func dividesTheTimelineByErasAndYears() async throws {
    let site = await build(
      Self.events, theme: try realTheme(), options: Self.options(2000, checks: true))
    #expect(site.report == "")
    #expect(
      site.outputs.keys.filter { $0.hasPrefix("timeline") }.sorted() == [
        "timeline.csv", "timeline.html", "timeline.ics", "timeline.json", "timeline.jsonld",
        "timeline.timelinejs.json", "timeline/era-new.html", "timeline/era-none.html",
        "timeline/era-old-1600-1699.html", "timeline/era-old-1700-1799.html",
        "timeline/era-old.html", "timeline/parts.js",
      ])
    let addresses = try site.text("timeline/parts.js")
    #expect(
      addresses == """
        siteParts({"era-old-1600-1699.html":"first second","era-old-1700-1799.html":"third","era-new.html":"fourth","era-none.html":"fifth"});

        """)
  }

  @Test func listsThePartsWhereTheEventsWere() async throws {
    let site = await build(Self.events, theme: try realTheme(), options: Self.options(2000))
    let page = try site.text("timeline.html")
    let main = try Self.main(page)
    let start = try #require(main.firstRange(of: "<section class=\"parts\""))
    let end = try #require(main.firstRange(of: "<figure"))
    #expect(
      main[start.lowerBound..<end.lowerBound] == """
        <section class="parts" aria-labelledby="parts">
        <h2 id="parts">Pages of this list</h2>
        <p class="note">This list is too long for one page. If a link to one entry brought you here, it stands on the page of its time, letter, kind or section.</p>
        <ol>
        <li id="era-old"><a href="timeline/era-old.html">Old times</a> <span class="years">1600–1899</span> <span class="count">3</span>
        <ul>
        <li><a href="timeline/era-old-1600-1699.html">1600–99</a> <span class="count">2</span></li>
        <li><a href="timeline/era-old-1700-1799.html">1700–99</a> <span class="count">1</span></li>
        </ul>
        </li>
        <li id="era-new"><a href="timeline/era-new.html">New times</a> <span class="years">from 1900</span> <span class="count">1</span>
        </li>
        <li id="era-none"><a href="timeline/era-none.html">Across eras</a> <span class="count">1</span>
        </li>
        </ol>
        </section>

        """)
    let rest = try #require(main.firstRange(of: "</figure>"))
    #expect(
      main[rest.upperBound...] == """

        <section aria-labelledby="themes">
        <h2 id="themes">Themes</h2>
        <p>Filters and the search for words work on each of the pages above.</p>
        <ul class="inline-list">
        <li id="theme-war">War (2)</li>
        </ul>
        </section>
        <section aria-labelledby="downloads">
        <h2 id="downloads">Downloads</h2>
        <ul>
        <li><a href="timeline.csv">CSV</a></li>
        <li><a href="timeline.ics">iCalendar</a></li>
        <li><a href="timeline.json">JSON</a></li>
        <li><a href="timeline.timelinejs.json">TimelineJS</a></li>
        <li><a href="timeline.jsonld">JSON-LD</a></li>
        </ul>
        </section>


        """)
    #expect(
      page.contains("<script src=\"assets/parts.js\" data-addresses=\"timeline/parts.js\" defer>"))
  }

  @Test func showsTheEventsOfAPart() async throws {
    let site = await build(Self.events, theme: try realTheme(), options: Self.options(2000))
    let main = try Self.main(site.text("timeline/era-old-1600-1699.html"))
    #expect(
      main == """
        <nav class="trail" aria-label="Where this page belongs">
        <a href="../timeline.html">Timeline</a> ›
        <a href="era-old.html">Old times</a> ›
        </nav>
        <header class="title-block">
        <h1>Timeline: Old times, 1600–99</h1>
        <p class="summary">2 events.</p>
        </header>
        <nav class="letters" aria-label="Jump to a time">
        <ul>
        <li><a href="#in-1600-1609">1600–09</a></li>
        <li><a href="#in-1610-1619">1610–19</a></li>
        </ul>
        </nav>

        <form class="filters">
        <fieldset><legend>Theme</legend>
        <label><input type="radio" name="theme" id="theme-all" checked> All themes</label>
        <label><input type="radio" name="theme" id="theme-war"> War (1)</label>
        </fieldset>
        <fieldset><legend>Importance</legend>
        <label><input type="radio" name="importance" id="importance-all" checked> Show all</label>
        <label><input type="radio" name="importance" id="importance-landmark"> Landmarks only</label>
        </fieldset>
        <fieldset class="with-scripts"><legend>Find</legend>
        <label>Words <input type="search" id="find-text"></label>
        <label>Person <select id="find-people"><option value="">Anyone</option></select></label>
        <label>Place <select id="find-places"><option value="">Anywhere</option></select></label>
        </fieldset>
        <p class="filter-status with-scripts" role="status" data-one="{count} event" data-words="{count} events">2 events</p>
        </form>
        <section class="era" aria-labelledby="in-1600-1609">
        <h2 id="in-1600-1609">1600–09 </h2>
        <ol class="events">
        <li class="event importance-1" id="first" data-themes="war">
        <p class="event-date"><time datetime="1601">1601</time></p>
        <h3 class="event-title"><a href="#first">First</a></h3>
        <p class="note"><span class="theme">War</span> <a href="../sections/a.html#first">A</a></p>
        <p class="note">Sources: <span class="linked-sources"><a href="../sources.html#book">Book (1990)</a></span></p>
        </li>
        </ol>
        </section>
        <section class="era" aria-labelledby="in-1610-1619">
        <h2 id="in-1610-1619">1610–19 </h2>
        <ol class="events">
        <li class="event importance-2" id="second" data-themes="">
        <p class="event-date"><time datetime="1612">1612</time></p>
        <h3 class="event-title"><a href="#second">Second</a></h3>
        <p class="note"><a href="../sections/a.html#second">A</a></p>
        </li>
        </ol>
        </section>

        <nav class="pager parts-pager" aria-label="Pages of this list">
        <a rel="next" href="era-old-1700-1799.html">Next: Old times, 1700–99</a>
        </nav>

        """)
  }

  @Test func leadsStraightToTheParts() async throws {
    let site = await build(Self.events, theme: try realTheme(), options: Self.options(2000))
    let page = try site.text("sections/a.html")
    #expect(page.contains("<a href=\"../timeline/era-old-1700-1799.html#third\">the third</a>"))
    #expect(page.contains("<a href=\"../timeline.html\">the list</a>"))
    #expect(page.contains("<a href=\"../timeline.html#era-old\">Old</a>"))
    #expect(page.contains("<a href=\"../timeline/era-old-1600-1699.html#second\">Second</a>"))
    #expect(
      try site.text("timeline.html").contains("href=\"timeline/era-old-1600-1699.html#first\""))
    #expect(
      try site.text("sitemap.xml").contains(
        "https://example.org/course/timeline/era-old-1600-1699.html"))
  }

  @Test func tellsWhereAPartIs() async throws {
    let site = await build(Self.events, theme: try realTheme(), options: Self.options(2000))
    let page = try site.text("timeline/era-old-1600-1699.html")
    #expect(page.contains("<title>Timeline: Old times, 1600–99 · T</title>"))
    #expect(
      page.contains(
        "<link rel=\"canonical\" href=\"https://example.org/course/timeline/era-old-1600-1699.html\">"
      ))
    #expect(page.contains("\"@type\":\"BreadcrumbList\""))
    #expect(page.contains("title = {{Timeline: Old times, 1600–99}}"))
  }
}
