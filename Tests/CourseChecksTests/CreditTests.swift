import TestSupport
import Testing

/// Credits that nothing can use.
@Suite struct CreditTests {
  @Test func areTold() async {
    await DiagnosticCase(
      "credits of no file, and two of one",
      [
        "content/media/map.svg": "<svg viewBox=\"0 0 1 1\"></svg>",
        "content/media/credits.yaml": """
        images:
          - {file: map.svg, creator: A, licence: L}
          - {file: mop.svg, creator: A, licence: L}
          - {file: ../away.png, creator: A, licence: L}
          - {file: map.svg, creator: B, licence: L}
        """,
      ],
      """
      content/media/credits.yaml:3:12: warning: there is no file "mop.svg" in the media folder [credit]
      2 |   - {file: map.svg, creator: A, licence: L}
      3 |   - {file: mop.svg, creator: A, licence: L}
        |            ^~~~~~~
      hint: did you mean "map.svg"?
      content/media/credits.yaml:4:12: warning: there is no file "../away.png" in the media folder [credit]
      3 |   - {file: mop.svg, creator: A, licence: L}
      4 |   - {file: ../away.png, creator: A, licence: L}
        |            ^~~~~~~~~~~
      hint: remove the entry, or write the file's path as it is below media
      content/media/credits.yaml:5:12: warning: "map.svg" has a credit above already [credit]
      4 |   - {file: ../away.png, creator: A, licence: L}
      5 |   - {file: map.svg, creator: B, licence: L}
        |            ^~~~~~~
      hint: keep one of them; this one counts
      """
    ).check()
  }
}
