import Markup
import Testing

@testable import Markdown

/// Apostrophes that begin a word.
struct ApostropheTests {
  @Test(arguments: [
    ("The '90s were John's.", "The ’90s were John’s."),
    ("'80s and '90s", "’80s and ’90s"),
    ("rock 'n' roll", "rock ’n’ roll"),
    ("'Twas and 'tis, get 'em, John's", "’Twas and ’tis, get ’em, John’s"),
    ("'s avonds is't 't huis", "’s avonds is’t ’t huis"),
    ("He said 'so' and '90 of them'.", "He said ‘so’ and ‘90 of them’."),
    ("the letter 's' and 'em'", "the letter ‘s’ and ‘em’"),
    ("*'90s*' x'", "<em>’90s</em>’ x’"),
  ])
  func areNoQuotes(_ source: String, _ html: String) {
    #expect(render(source).html.text == "<p>\(html)</p>\n")
  }

  @Test func leavesCodeAlone() {
    #expect(render("`‘90s` it's").html.text == "<p><code>‘90s</code> it’s</p>\n")
  }
}
