import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// What `sitegen check` asks of a course beyond what a build needs.
@Suite struct EditorialTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check(BuildOptions(isEditorial: true))
  }

  /// A build without an editor's eye lets the same files pass.
  @Test(arguments: cases.filter { !$0.report.contains("[orphan]") })
  func buildsAllTheSame(_ test: DiagnosticCase) async {
    let site = await build(test.files)
    #expect(site.report == "")
    #expect(site.build.outputs != nil)
  }

  /// What a mistake keeps from being read is not told to be missing as well.
  @Test func tellsOneCauseOnce() async {
    let site = await build(
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: [S.]
        objectives: Name it
        claims:
          - {id: c, claim: It was so, verdict: unverified, sources: book}
        ---
        See [one](../people/a.md), [two](../people/b.md), [there](../places/p.md).
        """,
        "content/people/a.md": "---\nnam: Ann\n---\nText.",
        "content/people/b.md": "---\nname: Bob\nrole: #King\nborn: 1900\n---\nText.",
        "content/people/c.md": "---\nname: Cid\n---\n[@gone]",
        "content/places/p.md": "---\nname: P\nlat: north\nlon: 5\n---\nText.",
      ], options: BuildOptions(isEditorial: true))
    let told = site.build.diagnostics.map { "\($0.place.path): \($0.message) [\($0.code)]" }
    #expect(
      told.sorted() == [
        "content/people/a.md: unknown key \"nam\" in a person [unknown-key]",
        "content/people/b.md: \"role\" is empty, for what stands here is a comment in YAML [yaml-comment]",
        "content/people/c.md: Cid has no dates and no events [person-dates]",
        "content/people/c.md: Cid has no role [person-role]",
        "content/people/c.md: there is no source \"gone\" [unknown-source]",
        "content/places/p.md: \"lat\" must be a number, not \"north\" [wrong-type]",
        "content/sections/01-a.md: \"objectives\" must be a list, not text [wrong-type]",
        "content/sections/01-a.md: \"sources\" must be a list, not text [wrong-type]",
        "content/sections/01-a.md: \"summary\" must be text, not a list [wrong-type]",
      ])
  }
}
