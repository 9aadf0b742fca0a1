import CoursePages
import Formats
import SiteGenerator
import TestSupport
import Testing

/// The course as an electronic book.
@Suite struct EPUBTests {
  static let files: [String: TestFile] = [
    "content/site.yaml": """
    title: Rivers & borders
    updated: 2026-11-20
    authors: [{name: Ann}]
    licence: {name: CC BY 4.0}
    """,
    "content/sections/01-a.md": """
    ---
    title: A & B
    summary: S.
    events: [{id: e, date: 1950, title: E}]
    ---
    Text & [Mao](../people/mao.md), [numbers](../data/t.csv).[^n]

    ![Square](../media/square.svg)

    [^n]: Note.
    """,
    "content/people/mao.md":
      "---\nname: Mao\nsummary: A leader.\n---\n[back](../sections/01-a.md#e)",
    "content/media/square.svg": #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#,
    "content/media/credits.yaml": "images: [{file: square.svg, creator: Us, licence: CC0}]",
    "content/data/t.csv": "a\n1",
  ]

  /// The archive's names and their texts; everything in it is stored.
  private func entries(_ files: [String: TestFile]) async throws -> [(name: String, text: String)] {
    let site = await build(files, theme: try realTheme())
    let outputs = try #require(site.build.outputs, "\(site.report)")
    let book = try #require(site.build.book)
    let archive = try EPUB(book, of: outputs).bytes()
    #expect(try EPUB(book, of: outputs).bytes() == archive)
    return archived(archive)
  }

  @Test func holdsTheCourse() async throws {
    let entries = try await entries(Self.files)
    #expect(
      entries.map(\.name) == [
        "mimetype",
        "META-INF/container.xml",
        "EPUB/package.opf",
        "EPUB/nav.xhtml",
        "EPUB/index.xhtml",
        "EPUB/sections/a.xhtml",
        "EPUB/timeline.xhtml",
        "EPUB/people.xhtml",
        "EPUB/people/mao.xhtml",
        "EPUB/assets/site.css",
        "EPUB/assets/pages.css",
        "EPUB/assets/figures.css",
        "EPUB/media/square.svg",
      ])
    #expect(entries.first?.text == "application/epub+zip")
    let package = try #require(entries.first { $0.name == "EPUB/package.opf" }?.text)
    #expect(
      package == """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">urn:sitegen:rivers-borders</dc:identifier>
        <dc:title>Rivers &amp; borders</dc:title>
        <dc:language>en</dc:language>
        <dc:creator>Ann</dc:creator>
        <dc:rights>CC BY 4.0</dc:rights>
        <dc:date>2026-11-20</dc:date>
        <meta property="dcterms:modified">2026-11-20T00:00:00Z</meta>
        <meta property="schema:accessMode">textual</meta>
        <meta property="schema:accessMode">visual</meta>
        <meta property="schema:accessModeSufficient">textual</meta>
        <meta property="schema:accessibilityFeature">structuralNavigation</meta>
        <meta property="schema:accessibilityFeature">tableOfContents</meta>
        <meta property="schema:accessibilityFeature">alternativeText</meta>
        <meta property="schema:accessibilityHazard">none</meta>
        </metadata>
        <manifest>
        <item id="i0" href="index.xhtml" media-type="application/xhtml+xml"/>
        <item id="i1" href="sections/a.xhtml" media-type="application/xhtml+xml"/>
        <item id="i2" href="timeline.xhtml" media-type="application/xhtml+xml" properties="svg"/>
        <item id="i3" href="people.xhtml" media-type="application/xhtml+xml"/>
        <item id="i4" href="people/mao.xhtml" media-type="application/xhtml+xml"/>
        <item id="i5" href="assets/site.css" media-type="text/css"/>
        <item id="i6" href="assets/pages.css" media-type="text/css"/>
        <item id="i7" href="assets/figures.css" media-type="text/css"/>
        <item id="i8" href="media/square.svg" media-type="image/svg+xml"/>
        <item id="i9" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        </manifest>
        <spine>
        <itemref idref="i0"/>
        <itemref idref="i1"/>
        <itemref idref="i2"/>
        <itemref idref="i3"/>
        <itemref idref="i4"/>
        </spine>
        </package>

        """)
    let section = try #require(entries.first { $0.name == "EPUB/sections/a.xhtml" }?.text)
    #expect(section.contains(#"<a href="../people/mao.xhtml">Mao</a>, <span>numbers</span>"#))
    #expect(section.contains(#"<img src="../media/square.svg" alt="Square""#))
    #expect(!section.contains("<script"))
    let person = try #require(entries.first { $0.name == "EPUB/people/mao.xhtml" }?.text)
    #expect(person.contains(#"<a href="../sections/a.xhtml#e">back</a>"#))
    let navigation = try #require(entries.first { $0.name == "EPUB/nav.xhtml" }?.text)
    #expect(
      navigation.contains(
        """
        <li><a href="people.xhtml">People</a><ol>
        <li><a href="people/mao.xhtml">Mao</a></li>
        </ol></li>
        """))
  }
}
