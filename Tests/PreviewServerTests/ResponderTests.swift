import NIOHTTP1
import Testing

@testable import PreviewServer

/// Requests that browsers and other honest clients send.
struct ResponderTests {
  @Test func addsTheScriptToAPage() {
    #expect(
      answer("/") == """
        200
        Content-Type: text/html; charset=utf-8
        Content-Length: 145
        ETag: "62f4a1e32a733dcd-17fb89ee9dcab42a-91539faf6da29c99"
        Accept-Ranges: bytes

        <html><body>Home<script src="/.sitegen/reload.js" data-state="62f4a1e32a733dcd 17fb89ee9dcab42a 91539faf6da29c99" defer></script>
        </body></html>

        """)
  }

  @Test func servesOtherFilesAsTheyWereBuilt() {
    #expect(
      answer("/assets/site.css") == """
        200
        Content-Type: text/css; charset=utf-8
        Content-Length: 16
        ETag: "91539faf6da29c99"
        Accept-Ranges: bytes

        p { color: red }
        """)
  }

  @Test func showsTheSitesOwnPageWhereNothingIs() {
    #expect(
      answer("/nothing/here") == """
        404
        Content-Type: text/html; charset=utf-8
        Content-Length: 135

        <body>Not here<script src="/.sitegen/reload.js" data-state="f78ebb51b536ad1e 17fb89ee9dcab42a 91539faf6da29c99" defer></script>
        </body>
        """)
  }

  @Test func answersHeadWithTheHeadersOfGet() {
    #expect(
      answer(.HEAD, "/data.txt") == """
        200
        Content-Type: text/plain; charset=utf-8
        Content-Length: 10
        ETag: "6d2d92c52878eeff"
        Accept-Ranges: bytes


        """)
  }

  @Test func leadsToAFolder() {
    #expect(
      answer("/guide?x=1") == """
        307
        Content-Type: text/plain; charset=utf-8
        Content-Length: 25
        Location: /guide/

        the folder is at /guide/

        """)
  }

  @Test(arguments: [
    ("/", "200"), ("/index.html", "200"), ("/index.html?q=1", "200"), ("/guide/", "200"),
    ("/guide/index.html", "200"), ("//guide//index.html", "200"), ("/people/a%20b.html", "200"),
    ("/people", "404"), ("/people/", "404"), ("/index.html/", "404"), ("/INDEX.html", "404"),
    ("/data.txt/", "404"), ("/.sitegen/reload.js", "200"), ("/.sitegen/overlay.css", "200"),
    ("/.sitegen/nothing", "404"),
  ]) func findsFiles(target: String, expected: String) {
    #expect(status(target) == expected)
  }

  @Test(arguments: [
    ("bytes=0-0", "206 bytes 0-0/10 0"), ("bytes=2-4", "206 bytes 2-4/10 234"),
    ("bytes=7-", "206 bytes 7-9/10 789"), ("bytes=-3", "206 bytes 7-9/10 789"),
    ("bytes=-99", "206 bytes 0-9/10 0123456789"), ("bytes=8-99", "206 bytes 8-9/10 89"),
    ("bytes=8-99999999999999999999999", "206 bytes 8-9/10 89"),
    ("bytes=10-", "416 bytes */10 the range lies outside the file\n"),
    ("bytes=-0", "416 bytes */10 the range lies outside the file\n"),
    ("bytes=99999999999999999999999-", "416 bytes */10 the range lies outside the file\n"),
    ("bytes=4-2", "200  0123456789"), ("bytes=-", "200  0123456789"),
    ("bytes=0-1,3-4", "200  0123456789"), ("bytes=a-b", "200  0123456789"),
    ("lines=1-2", "200  0123456789"), ("", "200  0123456789"), ("bytes=+1-2", "200  0123456789"),
  ]) func servesParts(range: String, expected: String) throws {
    let text = answer("/data.txt", ["Range": range])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let part = lines.first { $0.hasPrefix("Content-Range: ") }?.dropFirst(15) ?? ""
    let body = try #require(text.firstRange(of: "\n\n"))
    #expect("\(lines[0]) \(part) \(text[body.upperBound...])" == expected)
  }

  @Test func servesAPartOnlyOfTheFileThatTheClientKnows() throws {
    let tag = try tag(of: "/data.txt")
    #expect(status("/data.txt", ["Range": "bytes=0-1", "If-Range": tag]) == "206")
    #expect(status("/data.txt", ["Range": "bytes=0-1", "If-Range": "\"other\""]) == "200")
    #expect(status(.HEAD, "/data.txt", ["Range": "bytes=0-1"]) == "200")
  }

  @Test(arguments: ["/", "/data.txt", "/.sitegen/reload.js"])
  func doesNotSendWhatTheClientHas(target: String) throws {
    let tag = try tag(of: target)
    for known in [tag, "\"other\", \(tag)", "W/\(tag)", "*"] {
      #expect(status(target, ["If-None-Match": known]) == "304")
    }
    #expect(status(target, ["If-None-Match": "\"other\""]) == "200")
    #expect(
      answer(target, ["If-None-Match": tag]).hasSuffix("ETag: \(tag)\nAccept-Ranges: bytes\n\n"))
  }

  @Test func findsTheSiteBelowThePathOfItsAddress() {
    let mounted = snapshot(site(smallSite, path: "/a/b%20c/"))
    #expect(answer("/a/b%20c/data.txt", from: mounted) == answer("/data.txt", from: mounted))
    #expect(answer("/a/b%20c/", from: mounted) == answer("/", from: mounted))
    #expect(answer("/a/data.txt", from: mounted) == answer("/nothing", from: mounted))
  }

  @Test func showsErrorsInPlaceOfASiteThatWasNeverBuilt() {
    #expect(
      answer("/sections/x.html", from: snapshot(.failure("a.md:1:2: error: <b> & [x]"))) == """
        503
        Content-Type: text/html; charset=utf-8
        Content-Length: 545

        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The site has errors</title>
        <link rel="stylesheet" href="/.sitegen/overlay.css">
        </head>
        <body>
        <main class="panel">
        <h1>The site has errors</h1>
        <pre tabindex="0">a.md:1:2: error: &lt;b&gt; &amp; [x]</pre>
        </main>
        <script src="/.sitegen/reload.js" data-state="none 17fb89ee9dcab42a 17fb89ee9dcab42a" defer></script>
        </body>
        </html>

        """)
  }

  @Test func keepsTheLastGoodPageUnderErrors() {
    let broken = snapshot(site(smallSite), .failure("error"))
    #expect(answer("/", from: broken) == answer("/"))
  }

  @Test func listensToTheEventsOfAPage() {
    #expect(
      answer("/.sitegen/events?page=%2Fguide%2F") == """
        200
        Content-Type: text/event-stream

        events of /guide/
        """)
  }

  private func tag(of target: String) throws -> String {
    let line = answer(target).split(separator: "\n").first { $0.hasPrefix("ETag: ") }
    return String(try #require(line).dropFirst(6))
  }
}

/// Lets the method be left out before an unlabelled target.
private func answer(
  _ target: String, _ headers: HTTPHeaders = [:],
  from snapshot: Snapshot = snapshot(site(smallSite))
) -> String { answer(.GET, target, headers, from: snapshot) }

private func status(_ target: String, _ headers: HTTPHeaders = [:]) -> String {
  status(.GET, target, headers)
}
