import TestSupport
import Testing

/// What other generators' files say in front matter is told once a file, and the site is built.
@Suite struct ForeignKeyTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "a section of Hugo",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        description: D.
        date: 2024-05-01
        author: Ann
        tags: [x, y]
        keywords: z
        weight: 3
        slug: b
        layout: post
        toc: true
        ---
        One sentence. Another.
        """
      ],
      """
      content/sections/01-a.md:3:1: warning: "description", "date", "author", "tags", "keywords", "weight", "slug", "layout" and "toc" are keys of other programs, and mean nothing here [foreign-key]
      2 | title: A
      3 | description: D.
        | ^~~~~~~~~~~
      hint: for "description" write "summary"; for "date" write "updated"; for "author": "authors" in site.yaml; for "tags" write "themes"; for "keywords" write "key_terms"; for "weight": the number that the file's name starts with gives the order, and "navigation" of site.yaml that of pages; for "slug": the file's name gives the address, and "aliases" old ones; "layout" and "toc" can be left out
      """),
    DiagnosticCase(
      "an episode of The Carpentries",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        teaching: 10
        exercises: 5
        questions:
          - "Why?"
        objectives:
          - "Say why."
        keypoints:
          - "Because."
        ---
        One sentence.
        """
      ],
      """
      content/sections/01-a.md:3:1: warning: "teaching", "exercises" and "keypoints" are keys of other programs, and mean nothing here [foreign-key]
      2 | title: A
      3 | teaching: 10
        | ^~~~~~~~
      hint: for "keypoints": a fenced div ::: keypoints in the text; "teaching" and "exercises" can be left out
      """),
    DiagnosticCase(
      "one key of a page and of a person",
      [
        "content/pages/about.md": """
        ---
        title: About
        permalink: /about/
        ---
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        tags: [x]
        ---
        """,
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [Mao](../people/mao.md)
        """,
      ],
      """
      content/pages/about.md:3:1: warning: "permalink" is a key of other programs, and means nothing here [foreign-key]
      2 | title: About
      3 | permalink: /about/
        | ^~~~~~~~~
      hint: for "permalink": the file's name gives the address, and "aliases" old ones
      content/people/mao.md:3:1: warning: "tags" is a key of other programs, and means nothing here [foreign-key]
      2 | name: Mao
      3 | tags: [x]
        | ^~~~
      hint: "tags" can be left out
      """),
    DiagnosticCase(
      "a key that is one slip from one of ours",
      [
        "content/people/mao.md": """
        ---
        name: Mao
        source: [x]
        ---
        """
      ],
      """
      content/people/mao.md:3:1: error: unknown key "source" in a person [unknown-key]
      2 | name: Mao
      3 | source: [x]
        | ^~~~~~
      hint: did you mean "sources"?
      """),
  ]
}
