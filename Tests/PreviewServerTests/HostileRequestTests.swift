import NIOHTTP1
import Testing

@testable import PreviewServer

/// Requests that try to get at something else than the site.
struct HostileRequestTests {
  @Test(arguments: [
    ("/../etc/passwd", "the path must not lead up"), ("/..", "the path must not lead up"),
    ("/assets/../index.html", "the path must not lead up"), ("/./x", "the path must not lead up"),
    ("/%2e%2e/x", "the path must not lead up"), ("/.%2E/x", "the path must not lead up"),
    ("/..%2fx", "the path holds a slash, a backslash or a control character"),
    ("/a%2Fb", "the path holds a slash, a backslash or a control character"),
    ("/..\\x", "the path holds a slash, a backslash or a control character"),
    ("/%5c%2e%2e", "the path holds a slash, a backslash or a control character"),
    ("/a%00.html", "the path holds a slash, a backslash or a control character"),
    ("/a%0d%0aX: y", "the path holds a slash, a backslash or a control character"),
    ("/%7f", "the path holds a slash, a backslash or a control character"),
    ("/%", "the path is not percent-encoded UTF-8"),
    ("/%2", "the path is not percent-encoded UTF-8"),
    ("/%zz", "the path is not percent-encoded UTF-8"),
    ("/%c0%ae%c0%ae/x", "the path is not percent-encoded UTF-8"),
    ("/%ff", "the path is not percent-encoded UTF-8"),
    ("", "the path must start with a slash"), ("*", "the path must start with a slash"),
    ("index.html", "the path must start with a slash"),
    ("https://127.0.0.1:8000/", "the path must start with a slash"),
    ("http://127.0.0.1:8000/../x", "the path must not lead up"),
    ("/.sitegen/events", "events are those of a page"),
    ("/.sitegen/events?page=%zz", "events are those of a page"),
    ("/.sitegen/events?page=%2F..%2F", "the path must not lead up"),
  ]) func refusesPaths(target: String, reason: String) {
    let text = answer(.GET, target)
    #expect(text.hasPrefix("400\nContent-Type: text/plain; charset=utf-8\n"))
    #expect(text.hasSuffix("\n\n\(reason)\n"))
  }

  @Test(arguments: [
    ("http://127.0.0.1:8000/data.txt", "200"), ("HTTP://localhost:8000/data.txt?a", "200"),
    ("http://127.0.0.1:8000", "200"), ("http://127.0.0.1:8000?a", "200"),
    ("http://evil.example/", "403"), ("http://evil.example:8000@127.0.0.1:8000/", "403"),
    ("http:///", "403"), ("http://", "403"), ("http://127.0.0.1:8000/nothing", "404"),
  ]) func answersAbsoluteTargetsThatNameIt(target: String, expected: String) {
    #expect(status(.GET, target) == expected)
    #expect(status(.GET, target, host: "evil.example") == "403")
  }

  @Test func endsAPathAtAQuestionMarkWithAMarkOnIt() {
    #expect(status(.GET, "/data.txt?\u{301}x") == "200")
    #expect(status(.GET, "/data.txt\u{301}") == "404")
  }

  @Test func findsNothingInALongPath() {
    #expect(status(.GET, "/" + String(repeating: "a/", count: 100_000)) == "404")
    #expect(status(.GET, "/" + String(repeating: "%41", count: 100_000)) == "404")
  }

  @Test(arguments: [
    "127.0.0.1:8000", "localhost:8000", "LOCALHOST:8000", "[::1]:8000",
  ]) func answersToItsOwnNames(host: String) {
    #expect(status(.GET, "/", host: host) == "200")
  }

  @Test(arguments: [
    "evil.example", "evil.example:8000", "127.0.0.1", "127.0.0.1:80", "localhost",
    "localhost.:8000",
    "127.0.0.1:8000.evil.example", "localhost:8000@evil.example", "0.0.0.0:8000", "", "::1:8000",
  ]) func refusesOtherNames(host: String) {
    #expect(
      answer(.GET, "/", host: host) == """
        403
        Content-Type: text/plain; charset=utf-8
        Content-Length: 66

        this server answers to 127.0.0.1:8000, localhost:8000, [::1]:8000

        """)
  }

  @Test func refusesARequestWithoutOneHost() {
    let expected = """
      400
      Content-Type: text/plain; charset=utf-8
      Content-Length: 25

      a request names one host

      """
    #expect(answer(.GET, "/", host: nil) == expected)
    #expect(answer(.GET, "/", ["Host": "127.0.0.1:8000"]) == expected)
  }

  @Test(arguments: [HTTPMethod.POST, .PUT, .DELETE, .OPTIONS, .TRACE, .CONNECT, .RAW(value: "X")])
  func refusesOtherMethods(method: HTTPMethod) {
    #expect(
      answer(method, "/") == """
        405
        Content-Type: text/plain; charset=utf-8
        Content-Length: 24
        Allow: GET, HEAD

        answered are: GET, HEAD

        """)
  }

  @Test func leadsNobodyElsewhere() {
    let files = ["evil.example/index.html": "x", "index.html": "x"]
    let text = answer(.GET, "//evil.example", from: snapshot(site(files)))
    #expect(text.contains("Location: /evil.example/\n"))
  }
}
