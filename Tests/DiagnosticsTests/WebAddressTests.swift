import Testing

@testable import Diagnostics

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://example.org", "http://example.org:80/a?b#c", "HTTPS://EXAMPLE.ORG/",
    "https://пример.рф/", "https://[::1]/", "https://user@example.org/",
    "https://example.org./", "https://127.0.0.1:8000/", "https://[2001:db8::1]:80/a[b]",
    "https://example.org:",
    "https://example.org/caf\u{E9}", "https://example.org/cafe\u{301}",
  ])
  func takesAddresses(_ text: String) throws { try WebAddress.check(text) }

  @Test(arguments: [
    ("ftp://example.org", "is no web address", "start it with https:// and leave no blanks in it"),
    ("https:/example.org", "is no web address", "start it with https:// and leave no blanks in it"),
    ("https://a b", "is no web address", "start it with https:// and leave no blanks in it"),
    ("https://a\r\nb", "is no web address", "start it with https:// and leave no blanks in it"),
    ("https://", "names no server", "write its name, as in https://example.org/"),
    ("https:///a", "names no server", "write its name, as in https://example.org/"),
    ("https://?a", "names no server", "write its name, as in https://example.org/"),
    ("https://:80/", "names no server", "write its name, as in https://example.org/"),
    ("https://.org", "names no server", "write its name, as in https://example.org/"),
    ("https://a..org/", "names no server", "write its name, as in https://example.org/"),
    ("https://./", "names no server", "write its name, as in https://example.org/"),
    ("https://[::1", "names no server", "write its name, as in https://example.org/"),
    ("https://[x]/", "names no server", "write its name, as in https://example.org/"),
    ("https://256.1.1.1/", "names no server", "write its name, as in https://example.org/"),
    ("https://0x7f.1/", "names no server", "write its name, as in https://example.org/"),
    ("https://a.org:99999/", "names no port behind its server", "a port is a number up to 65535"),
    ("https://a.org:x/", "names no port behind its server", "a port is a number up to 65535"),
    ("https://[::1]x/", "names no port behind its server", "a port is a number up to 65535"),
    (
      "https://bank.com@a.org/", "leads to \"a.org\", and does not look like it",
      "take out what stands before the @"
    ),
    (
      "https://u:p@a.org/", "leads to \"a.org\", and does not look like it",
      "take out what stands before the @"
    ),
    (
      "https://a.org/\u{202E}b", "holds a character that nobody sees",
      "remove U+202E, or write it percent-encoded"
    ),
    (
      "https://a.org/b\u{200B}", "holds a character that nobody sees",
      "remove U+200B, or write it percent-encoded"
    ),
    (
      "https://a.org\u{3000}/", "holds a character that nobody sees",
      "remove U+3000, or write it percent-encoded"
    ),
    ("https://a.org/\u{301}b", "has a mark on a \"/\"", "remove U+0301 behind it"),
    ("https://a.org?\u{301}b", "has a mark on a \"?\"", "remove U+0301 behind it"),
    ("https://a.org#\u{301}b", "has a mark on a \"#\"", "remove U+0301 behind it"),
    ("https://\u{301}a.org", "has a mark on a \"/\"", "remove U+0301 behind it"),
  ])
  func tellsWhatIsWrong(_ text: String, _ message: String, _ hint: String) {
    #expect(throws: WebAddress.Problem(message: message, hint: hint)) {
      try WebAddress.check(text)
    }
  }

  @Test func comparesAndCutsBytes() {
    #expect("a/\u{301}b".begins(with: "a/") && !"a\u{301}".begins(with: "\u{E1}"))
    #expect("x\r\n".ends(with: "\n") && !"\n".ends(with: "x\n"))
    #expect("a\r\n\u{301}b\n".parts(at: "\n") == ["a\r", "\u{301}b", ""])
    #expect("a#b#c".parts(at: "#", most: 2) == ["a", "b#c"])
    #expect("a-\u{301}b".substituting("-", by: "") == "a\u{301}b")
    #expect("e\u{301}".isIdentical(to: "e\u{301}") && !"e\u{301}".isIdentical(to: "\u{E9}"))
  }
}
