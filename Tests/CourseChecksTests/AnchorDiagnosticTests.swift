import TestSupport
import Testing

/// Anchors, schemes, citations and images that lead nowhere are told at their place.
@Suite struct AnchorDiagnosticTests {
  @Test(arguments: cases)
  func tells(_ test: DiagnosticCase) async {
    await test.check()
  }

  static let cases = [
    DiagnosticCase(
      "a dead anchor on another page",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](../glossary.md#sino-soviet-splt)
        """,
        "content/glossary.md": """
        ## Sino-Soviet split

        A quarrel.
        """,
      ],
      """
      content/sections/01-a.md:5:1: error: glossary.html has no "#sino-soviet-splt" [dead-anchor]
      4 | ---
      5 | [x](../glossary.md#sino-soviet-splt)
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      hint: did you mean "#sino-soviet-split"?
      """),
    DiagnosticCase(
      "a dead anchor on the same page",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ## One

        [x](#two)
        """
      ],
      """
      content/sections/01-a.md:7:1: error: sections/a.html has no "#two" [dead-anchor]
      7 | [x](#two)
        | ^~~~~~~~~
      """),
    DiagnosticCase(
      "a dead anchor of an event",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        [x](02-b.md#aigum)
        """,
        "content/sections/02-b.md": """
        ---
        title: B
        summary: S.
        events:
          - {date: 1858, title: Aigun}
        ---
        """,
      ],
      """
      content/sections/01-a.md:5:1: error: sections/b.html has no "#aigum" [dead-anchor]
      4 | ---
      5 | [x](02-b.md#aigum)
        | ^~~~~~~~~~~~~~~~~~
      hint: did you mean "#aigun"?
      """),
    DiagnosticCase(
      "an unsafe scheme",
      [
        "content/sections/01-a.md": #"""
        ---
        title: A
        summary: S.
        ---
        [x](javascript:alert\(1\))
        """#
      ],
      #"""
      content/sections/01-a.md:5:1: error: "javascript:alert(1)" is no safe link [unsafe-link]
      4 | ---
      5 | [x](javascript:alert\(1\))
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~
      hint: link to a file of the site or to an https: address
      """#),
    DiagnosticCase(
      "an unknown source with a near id",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        As told.[@lo2040, p. 3] And [@lo2004].
        """,
        "content/sources.yaml": """
        references:
          - id: lo2004
            type: book
            title: Alliance
        """,
      ],
      """
      content/sections/01-a.md:5:10: error: there is no source "lo2040" [unknown-source]
      4 | ---
      5 | As told.[@lo2040, p. 3] And [@lo2004].
        |          ^~~~~~~
      hint: did you mean "lo2004"?
      """),
    DiagnosticCase(
      "an unknown source without a near id",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        As told [@x].
        """
      ],
      """
      content/sections/01-a.md:5:10: error: there is no source "x" [unknown-source]
      4 | ---
      5 | As told [@x].
        |          ^~
      """),
    DiagnosticCase(
      "an image that is not there",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ![A map](../media/map.png)
        """
      ],
      """
      content/sections/01-a.md:5:1: error: there is no file "../media/map.png" [dead-link]
      4 | ---
      5 | ![A map](../media/map.png)
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    DiagnosticCase(
      "an image without size and credit",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ![A map](../media/map.png)
        """,
        "content/media/map.png": "no image",
      ],
      """
      content/sections/01-a.md:5:1: error: "../media/map.png" is no image whose size can be read [image-size]
      4 | ---
      5 | ![A map](../media/map.png)
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~
      hint: use PNG, JPEG, GIF, WebP, or an SVG with a viewBox
      """),
    DiagnosticCase(
      "an image without credit",
      [
        "content/sections/01-a.md": """
        ---
        title: A
        summary: S.
        ---
        ![A map](../media/map.svg)
        """,
        "content/media/map.svg": #"<svg viewBox="0 0 4 3"/>"#,
      ],
      """
      content/sections/01-a.md:5:1: warning: "../media/map.svg" has no entry in media/credits.yaml [image-credit]
      4 | ---
      5 | ![A map](../media/map.svg)
        | ^~~~~~~~~~~~~~~~~~~~~~~~~~
      hint: add its file, creator and licence there
      """),
  ]
}
