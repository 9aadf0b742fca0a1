import Diagnostics
import SiteGenerator
import TestSupport
import Testing

/// What `check --fix` would change, as the diff that it shows.
@Suite struct MendingTests {
  private func diff(_ files: [String: TestFile]) async -> (diff: String, mended: [SourceFile]) {
    let all = smallestSite.merging(TestTheme.files) { $1 }.merging(files) { $1 }
    let sources = sourceFiles(all)
    let site = await build(sources: sources, options: BuildOptions(isEditorial: true))
    let corrections = Corrections(site.build.diagnostics, in: sources)
    return (corrections.diff, corrections.changed.map(\.new))
  }

  @Test func mendsEveryKindOfMistake() async {
    let result = await diff([
      "content/site.yaml": """
      title: T
      themes:
        - {id: war, title: War}
      navigation:
        - {title: About, target: pages/abuot.md}
      """,
      "content/sections/02-b.md": """
      ---
      title: B
      summary: S.
      objectivs: [Know]
      themes: [wra]
      events:
        - {date: 1950, title: E, id: treaty, people: [moa]}
      ---
      > [!NOTTE]
      > See [A](05-a.md), [about](../pages/old.md) and [b](#ovreview). [@lo2004b][^n]

      ## Overview

      [^nn]: N.

      ```timeline
      events: [traety]
      ```
      """,
      "content/people/mao.md": "---\nname: Mao\n---",
      "content/pages/about.md": .bytes(
        Array("---\ntitle: About\naliases: [old.html]\n---\nText".utf8)),
      "content/sources.yaml": """
      references:
        - {id: lo2004, type: book, title: T}
      """,
    ])
    #expect(
      result.diff == """
        --- a/content/pages/about.md
        +++ b/content/pages/about.md
        @@ -2,4 +2,4 @@
         title: About
         aliases: [old.html]
         ---
        -Text
        \\ No newline at end of file
        +Text
        --- a/content/sections/02-b.md
        +++ b/content/sections/02-b.md
        @@ -1,18 +1,18 @@
         ---
         title: B
         summary: S.
        -objectivs: [Know]
        -themes: [wra]
        +objectives: [Know]
        +themes: [war]
         events:
        -  - {date: 1950, title: E, id: treaty, people: [moa]}
        +  - {date: 1950, title: E, id: treaty, people: [mao]}
         ---
        -> [!NOTTE]
        -> See [A](05-a.md), [about](../pages/old.md) and [b](#ovreview). [@lo2004b][^n]
        +> [!NOTE]
        +> See [A](01-a.md), [about](../pages/about.md) and [b](#overview). [@lo2004][^nn]
         
         ## Overview
         
         [^nn]: N.
         
         ```timeline
        -events: [traety]
        +events: [treaty]
         ```
        --- a/content/site.yaml
        +++ b/content/site.yaml
        @@ -2,4 +2,4 @@
         themes:
           - {id: war, title: War}
         navigation:
        -  - {title: About, target: pages/abuot.md}
        +  - {title: About, target: pages/about.md}

        """)
  }

  @Test func leavesWhatNeedsAThought() async {
    let result = await diff([
      "content/sections/01-a.md": """
      ---
      title: A
      summary: S.
      events:
        - {date: 1950, title: E, people: [li-1], sources: [lo2003]}
      ---
      [@lo204]
      """,
      "content/sources.yaml": "references: [{id: lo2004, type: book, title: T}]",
      "content/people/li-2.md": "---\nname: L\n---",
      "content/people/li-3.md": "---\nname: L\n---",
    ])
    #expect(result.diff.isEmpty)
  }
}
