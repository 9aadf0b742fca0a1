import NIOCore
import Testing

@testable import PreviewServer

/// Requests as no browser sends them, and what the server makes of the bytes behind them: nobody's words are taken for
/// the next request.
@Suite(.timeLimit(.minutes(5))) struct RequestFormTests {
  private static let post = "POST / HTTP/1.1\r\nHost: localhost:PORT\r\n"
  private static let get = "GET /data.txt HTTP/1.1\r\nHost: localhost:PORT\r\n"

  private static let forms: [(String, String)] = [
    // Two lengths, a length that is none, a length and chunks (RFC 9112, 6.3).
    (post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "400"),
    (post + "Content-Length: 3, 3\r\n\r\nabc", "400"),
    (post + "Content-Length: +3\r\n\r\nabc", "400"),
    (post + "Content-Length: 0x3\r\n\r\nabc", "400"),
    (post + "Content-Length: 99999999999999999999\r\n\r\nabc", "400"),
    (post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding: \u{B}chunked\r\n\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", "400"),
    // Chunks that are none.
    (post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding: chunked\r\n\r\n0x3\r\nabc\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n", "400"),
    (post + "Transfer-Encoding: chunked\r\n\r\n3\nabc\n0\n\n", "400"),
    // Bodies are read past, whatever stands in them; names in trailers count for nothing.
    (get + "Content-Length: 18\r\n\r\nGET /x HTTP/1.1\r\n\r\n", "200"),
    (get + "Transfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nHost: evil\r\n\r\n", "200"),
    (post + "Transfer-Encoding:\tchunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "405"),
    (post + "Content-Length: 3\r\n\r\nab", "400"),
    // Lines that end otherwise, and what is no HTTP/1.
    ("\r\n\r\n" + get + "\r\n", "200"), (get.replacing("\r\n", with: "\n") + "\n", "400"),
    (get.replacing("\r\n", with: "\r") + "\r", "400"), (get, "400"),
    (get + "X: a\u{D}b\r\n\r\n", "400"), (get + ": a\r\n\r\n", "400"), (get + "X\r\n\r\n", "400"),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"), ("GET  /data.txt HTTP/1.1\r\n\r\n", "400"),
    ("OPTIONS * HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "405"),
    // The absolute form, which proxies are sent.
    ("GET http://localhost:PORT/data.txt HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "200"),
    ("GET http://evil.example/ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "403"),
    ("GET http://localhost:PORT/data.txt HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403"),
    ("GET https://localhost:PORT/ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400"),
    // Long ones.
    (
      "GET /" + String(repeating: "a", count: 60_000) + " HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
      "404"
    ),
    (get + "X: " + String(repeating: "a", count: 60_000) + "\r\n\r\n", "200"),
    (get + String(repeating: "X: a\r\n", count: 2000) + "\r\n", "400"),
    // An answer to HEAD has no body, nor the end of one.
    ("HEAD /.sitegen/events?page=/ HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "405"),
  ]

  @Test(arguments: forms) func takesNoBytesForTheNextRequest(request: String, status: String)
    async throws
  {
    try await serving { client, _ in
      let first = request.replacing("PORT", with: "\(client.port)")
      let second = Self.get.replacing("PORT", with: "\(client.port)") + "\r\n"
      let text = try await client.exchange(first + (status == "400" ? "" : second), closes: true)
      #expect(
        statuses(text).map { String($0.prefix(3)) }
          == (status == "400" ? ["400"] : [status, "200"]))
      #expect(status == "400" || text.hasSuffix("\r\n\r\n0123456789"))
    }
  }

  /// A wish for another protocol is not granted, and what follows it is not read.
  @Test(arguments: [
    (get + "Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAM\r\n\r\n", "200 OK"),
    (get + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", "200 OK"),
    (
      "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "405 Method Not Allowed"
    ),
  ]) func speaksNoOtherProtocol(request: String, status: String) async throws {
    try await serving { client, _ in
      let request = (request + Self.get + "\r\n").replacing("PORT", with: "\(client.port)")
      let text = try await client.exchange(request)
      #expect(statuses(text) == [status])
      #expect(text.contains("\r\nConnection: close\r\n"))
    }
  }

  @Test(arguments: [
    "/../etc/passwd", "/%2e%2e/etc/passwd", "/%252e%252e/etc/passwd", "/..%2fetc/passwd",
    "/..\\etc/passwd", "/..%5cetc/passwd", "/%c0%ae%c0%ae/etc/passwd", "/..;/etc/passwd",
    "//etc/passwd", "/data.txt%00.html", "/data.txt%0d%0aX: y", "/%u002e%u002e/etc/passwd",
    "/.sitegen/../../etc/passwd", "/.sitegen%2fevents?page=/", "/file:///etc/passwd",
  ]) func leadsNobodyOutOfTheSite(target: String) async throws {
    try await serving { client, _ in
      let text = try await client.exchange(
        "GET \(target) HTTP/1.1\r\nHost: localhost:\(client.port)\r\n\r\n", closes: true)
      #expect(["400", "404"].contains(statuses(text).first?.prefix(3)), "\(text)")
      #expect(!text.contains("root:"))
    }
  }

  private static let ranges: [(String, String, String)] = [
    ("bytes=0-0", "206", "0"), ("bytes=-1", "206", "9"), ("bytes=7-", "206", "789"),
    ("bytes=0-99999999999999999999", "206", "0123456789"),
    ("bytes=-99999999999999999999", "206", "0123456789"),
    ("bytes=5-2", "200", "0123456789"), ("bytes=0-0,2-3", "200", "0123456789"),
    ("bytes=" + (0..<2000).map { "0-\($0)" }.joined(separator: ","), "200", "0123456789"),
    ("bytes=99999999999999999999-", "416", "the range lies outside the file\n"),
    ("bytes=-0", "416", "the range lies outside the file\n"), ("bytes=--1", "200", "0123456789"),
    ("lines=0-1", "200", "0123456789"),
  ]

  @Test(arguments: ranges) func sendsRanges(range: String, status: String, body: String)
    async throws
  {
    try await serving { client, _ in
      let text = try await client.exchange(
        "GET /data.txt HTTP/1.1\r\nHost: localhost:\(client.port)\r\nRange: \(range)\r\n\r\n",
        closes: true)
      #expect(statuses(text).map { String($0.prefix(3)) } == [status])
      #expect(text.hasSuffix("\r\n\r\n" + body), "\(text)")
    }
  }

  @Test func answersAHalfClosedClientThatHasAskedForMuch() async throws {
    try await serving { client, hub in
      let page = String(repeating: "x", count: 3_000_000)
      _ = await hub.publish(site(["index.html": "i", "big.txt": page, "data.txt": "0123456789"]))
      let get = "HTTP/1.1\r\nHost: localhost:\(client.port)\r\n\r\n"
      let text = try await client.exchange(
        "GET /big.txt \(get)" + String(repeating: "GET /data.txt \(get)", count: 200), closes: true)
      #expect(statuses(text) == Array(repeating: "200 OK", count: 201))
      #expect(text.utf8.count > 3_000_000)
    }
  }
}
