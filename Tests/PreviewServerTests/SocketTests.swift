import NIOCore
import NIOPosix
import Testing

@testable import PreviewServer

/// The server over a real connection.
@Suite(.timeLimit(.minutes(5))) struct SocketTests {
  @Test func answersOneRequestAfterAnother() async throws {
    try await serving { client, _ in
      let text = try await client.exchange(
        "GET /data.txt HTTP/1.1\r\nHost: localhost:\(client.port)\r\n\r\n"
          + "HEAD /data.txt HTTP/1.1\r\nHost: localhost:\(client.port)\r\n\r\n"
          + "GET /nothing HTTP/1.1\r\nHost: localhost:\(client.port)\r\nConnection: close\r\n\r\n")
      #expect(statuses(text) == ["200 OK", "200 OK", "404 Not Found"])
      #expect(text.contains("\r\n\r\n0123456789HTTP/1.1 200 OK\r\n"))
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\r\n", "400 Bad Request"),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400 Bad Request"),
    ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403 Forbidden"),
    ("GET /../x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400 Bad Request"),
    ("GET /%00 HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "400 Bad Request"),
    (
      "POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 3\r\n\r\nabc",
      "405 Method Not Allowed"
    ),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
      "400 Bad Request"
    ),
    ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "400 Bad Request"),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "400 Bad Request"
    ),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n\r\n",
      "400 Bad Request"
    ),
    ("GET / HTTP/1.1\r\nHost : localhost:PORT\r\n\r\n", "400 Bad Request"),
    ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: a\r\n b\r\n\r\n", "400 Bad Request"),
    ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: a\0b\r\n\r\n", "400 Bad Request"),
    ("GET / HTTP/9.9\r\nHost: localhost:PORT\r\n\r\n", "400 Bad Request"),
    ("\u{16}\u{3}\u{1}\r\n\r\n", "400 Bad Request"),
    ("GET /" + String(repeating: "a", count: 1_000_000), "400 Bad Request"),
    ("GET / HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 100_000), "400 Bad Request"),
  ]) func survivesHostileBytes(request: String, expected: String) async throws {
    try await serving { client, _ in
      let text = try await client.exchange(
        request.replacing("PORT", with: "\(client.port)"), isWhole: false)
      // The server may close the connection while the client still sends, and the answer is lost.
      #expect(statuses(text).first == expected || request.utf8.count > 100_000 && text.isEmpty)
      let next =
        "GET /data.txt HTTP/1.1\r\nHost: localhost:\(client.port)\r\nConnection: close\r\n\r\n"
      #expect(statuses(try await client.exchange(next)) == ["200 OK"])
    }
  }

  @Test func tellsAPageOfChanges() async throws {
    try await serving { client, hub in
      let request =
        "GET /.sitegen/events?page=%2F HTTP/1.1\r\nHost: localhost:\(client.port)\r\n\r\n"
      let channel = try await client.connect()
      try await channel.executeThenClose { inbound, outbound in
        try await outbound.write(ByteBuffer(string: request))
        var text = ""
        var step = 0
        for try await buffer in inbound {
          text += String(buffer: buffer)
          switch step {
          case 0 where text.contains("event: state"):
            _ = await hub.publish(.failure("no\nhint: yes"))
            step = 1
          case 1 where text.contains("event: failure\ndata: no\ndata: hint: yes\n"):
            _ = await hub.publish(site(smallSite.merging(["index.html": "New"]) { $1 }))
            text = ""
            step = 2
          case 2 where text.contains("event: state"): return
          default: break
          }
        }
        Issue.record("the events ended in step \(step)")
      }
    }
  }

  @Test func tellsOfATakenPortAndTheNextFreeOne() async throws {
    let server = try await PreviewServer.listen(host: "127.0.0.1", port: 0)
    let failure = await #expect(throws: PreviewServer.Failure.self) {
      _ = try await PreviewServer.listen(host: "127.0.0.1", port: server.port)
    }
    let words = try #require(failure?.description)
    let pattern = /port (\d+) of 127\.0\.0\.1 is taken; --port (\d+) is free/
    let match = try #require(try pattern.wholeMatch(in: words))
    #expect(Int(match.1) == server.port)
    let next = try #require(Int(match.2))
    #expect(next > server.port)
  }

  @Test func tellsWhyItCannotListen() async {
    let failure = await #expect(throws: PreviewServer.Failure.self) {
      _ = try await PreviewServer.listen(host: "192.0.2.1", port: 8000)
    }
    #expect(
      failure?.description
        == "cannot listen on 192.0.2.1, port 8000: Cannot assign requested address")
  }
}
