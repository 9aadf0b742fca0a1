import TestSupport
import Testing

/// Index pages group what they list, and say nothing twice.
@Suite struct IndexPageTests {
  /// The template that shows the groups of an index page: ids, titles, notes, and the notes of the items.
  private static let template: [String: TestFile] = [
    "templates/index.html": """
    {{#groups}}
    {{id}} {{title}} {{note}}{{#items}} | {{name}}{{#fullName}} = {{.}}{{/fullName}}{{#note}} ({{{.}}}){{/note}}{{/items}}
    {{/groups}}
    """
  ]

  private func groups(_ path: String, _ files: [String: TestFile]) async throws -> String {
    try await build(Self.template.merging(files) { $1 }).text(path)
  }

  @Test func groupsPlacesByRegion() async throws {
    let page = try await groups(
      "places.html",
      [
        "content/places/a.md": "---\nname: A\nkind: town\nregion: The \"South\"\n---\n",
        "content/places/b.md": "---\nname: B\n---\n",
        "content/places/c.md": "---\nname: C\nregion: Arctic\n---\n",
        "content/places/d.md": "---\nname: D\nregion: The South\n---\n",
      ])
    #expect(
      page == """
        group-arctic Arctic  | C
        group-the-south The “South”  | A (town)
        group-the-south-2 The South  | D
        group Elsewhere  | B

        """)
  }

  @Test func groupsPlacesWithoutRegionsByLetter() async throws {
    let page = try await groups(
      "places.html",
      [
        "content/places/a.md": "---\nname: Aa\n---\n", "content/places/b.md": "---\nname: B\n---\n",
        "content/places/c.md": "---\nname: Ab\n---\n",
      ])
    #expect(page == "letter-a A  | Aa | Ab\nletter-b B  | B\n")
  }

  @Test func groupsDocumentsByEra() async throws {
    let eras = """
      title: T
      eras:
        - {id: old, title: Old, start: 1600, end: 1900}
        - {id: new, title: New, start: 1901, end: ..}
      """
    let documents: [String: TestFile] = [
      "content/documents/a.md": "---\ntitle: A\nsigned: 1950\n---\n",
      "content/documents/b.md": "---\ntitle: B\nshort: Bee\nsigned: 1689-09-06\n---\n",
      "content/documents/c.md": "---\ntitle: C\nsigned: 1500\n---\n",
      "content/documents/d.md": "---\ntitle: D\n---\n",
    ]
    let page = try await groups(
      "documents.html", documents.merging(["content/site.yaml": TestFile(eras)]) { $1 })
    #expect(
      page == """
        era-old Old 1600–1900 | Bee = B (<time datetime="1689-09-06">6 September 1689</time>)
        era-new New from 1901 | A (<time datetime="1950">1950</time>)
        by-date Across eras  | C (<time datetime="1500">1500</time>) | D

        """)
    let plain = try await groups("documents.html", documents)
    #expect(plain.hasPrefix("by-date Documents  | C "))
  }

  @Test func saysNoRoleTwice() async throws {
    let page = try await groups(
      "people.html",
      [
        "content/people/a.md":
          "---\nname: A\nrole: Foreign Minister of Russia, 1990–1996\nsummary: Russian foreign minister from 1990 to 1996.\n---\n",
        "content/people/b.md":
          "---\nname: B\nrole: Soviet premier\nsummary: Met Zhou in 1969.\n---\n",
        "content/people/c.md": "---\nname: C\nrole: Envoy\n---\n",
      ])
    #expect(page == "letter-a A  | A\nletter-b B  | B (Soviet premier)\nletter-c C  | C (Envoy)\n")
  }
}
