import Testing

/// Straight quotes in the titles that a list of sources prints.
@Suite struct QuoteTests {
  @Test(arguments: [
    ("It's", "It’s"), ("The \\\"Great\\\" War", "The “Great” War"), ("'A' and 'b'", "‘A’ and ‘b’"),
    ("The '68 of O'Brien", "The ’68 of O’Brien"), ("“A” b", "“A” b"),
    ("<i>\\\"A\\\"</i>: (\\\"b\\\")", "<i>“A”</i>: (“b”)"),
    ("\\\"A <i>b</i>\\\" c", "“A <i>b</i>” c"),
  ])
  func setsThem(_ title: String, _ set: String) {
    let printed = Printed(
      source:
        "type: article, title: \"\(title)\", container-title: \"\(title)\", author: [{literal: L'L}]"
    )
    #expect(printed.entries == ["L'L (n.d.). “\(set)”. <cite>\(set)</cite>."])
  }
}
