import TestSupport
import Testing

/// Links that lead to no page are told at their place.
@Suite struct LinkDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "a dead link with a near name",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [Mao](../people/moa.md)
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        ---
        """,
      ],
      """
      content/sections/01-a.md:5:1: error: there is no file "../people/moa.md" [dead-link]
      4 | ---
      5 | [Mao](../people/moa.md)
        | ^~~~~~~~~~~~~~~~~~~~~~~
      hint: did you mean ../people/mao.md?
      """),
    DiagnosticCase(
      "a dead link without a near name",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](nowhere/at/all.pdf)
        """
      ],
      """
      content/sections/01-a.md:5:1: error: there is no file "nowhere/at/all.pdf" [dead-link]
      4 | ---
      5 | [x](nowhere/at/all.pdf)
        | ^~~~~~~~~~~~~~~~~~~~~~~
      """),
    DiagnosticCase(
      "a dead link in a quote and a list",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        > - one
        > - [x](b.md) and [y](c.md)
        """
      ],
      """
      content/sections/01-a.md:6:5: error: there is no file "b.md" [dead-link]
      5 | > - one
      6 | > - [x](b.md) and [y](c.md)
        |     ^~~~~~~~~
      hint: did you mean 01-a.md?
      content/sections/01-a.md:6:19: error: there is no file "c.md" [dead-link]
      5 | > - one
      6 | > - [x](b.md) and [y](c.md)
        |                   ^~~~~~~~~
      hint: did you mean 01-a.md?
      """),
    DiagnosticCase(
      "a dead reference link",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        See [it][1].

        [1]: gone.md
        """
      ],
      """
      content/sections/01-a.md:5:5: error: there is no file "gone.md" [dead-link]
      4 | ---
      5 | See [it][1].
        |     ^~~~~~~
      hint: did you mean 01-a.md?
      """),
    DiagnosticCase(
      "a link to a draft",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [b](02-b.md)
        """,
        "content/sections/02-b.md": """
        ---
        title: B
        summary: S.
        draft: true
        ---
        """,
      ],
      """
      content/sections/01-a.md:5:1: error: "02-b.md" is a draft and not built [dead-link]
      4 | ---
      5 | [b](02-b.md)
        | ^~~~~~~~~~~~
      hint: remove the link, or build with --drafts
      """),
    DiagnosticCase(
      "a link out of the content folder",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](../../README.md)
        """
      ],
      """
      content/sections/01-a.md:5:1: error: "../../README.md" leaves the content folder [dead-link]
      4 | ---
      5 | [x](../../README.md)
        | ^~~~~~~~~~~~~~~~~~~~
      """),
    DiagnosticCase(
      "a link to the root of a server",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](/people/mao.md)
        """
      ],
      """
      content/sections/01-a.md:5:1: error: "/people/mao.md" starts at the root of a server [dead-link]
      4 | ---
      5 | [x](/people/mao.md)
        | ^~~~~~~~~~~~~~~~~~~
      hint: write the path of a content file relative to this one, as in ../places/x.md
      """),
    DiagnosticCase(
      "a link to a folder",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](../people/)
        """,
        "content/people/mao.md": """
        ---
        name: Mao
        ---
        """,
      ],
      """
      content/sections/01-a.md:5:1: error: there is no file "../people/" [dead-link]
      4 | ---
      5 | [x](../people/)
        | ^~~~~~~~~~~~~~~
      """),
    DiagnosticCase(
      "a link to a file that is no page",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](../site.yaml)
        """
      ],
      """
      content/sections/01-a.md:5:1: error: "../site.yaml" is no page [dead-link]
      4 | ---
      5 | [x](../site.yaml)
        | ^~~~~~~~~~~~~~~~~
      """),
    DiagnosticCase(
      "a percent-encoded dead link",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](../media/a%20b.png)
        """
      ],
      """
      content/sections/01-a.md:5:1: error: there is no file "../media/a b.png" [dead-link]
      4 | ---
      5 | [x](../media/a%20b.png)
        | ^~~~~~~~~~~~~~~~~~~~~~~
      """),
  ]
}
