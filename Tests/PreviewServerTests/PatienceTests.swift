import Diagnostics
import Formats
import NIOCore
import Platform
import TestSupport
import Testing

@testable import PreviewServer

/// Clients and editors that ask much of the preview's time.
@Suite(.timeLimit(.minutes(5))) struct PatienceTests {
  /// A byte now and then keeps no connection open, neither in a request's head nor in a body.
  @Test(arguments: [
    "GET / HTTP/1.1\r\nX: ", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999\r\n\r\n",
    "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nFFFF\r\n", "\r\n",
  ]) func endsSlowRequests(start: String) async throws {
    try await serving(patience: .milliseconds(300)) { client, _ in
      let channel = try await client.connect()
      await #expect(throws: (any Error).self) {
        try await channel.executeThenClose { _, outbound in
          try await outbound.write(ByteBuffer(string: start))
          for _ in 0..<200 {
            try await outbound.write(ByteBuffer(string: "a"))
            try await Task.sleep(for: .milliseconds(50))
          }
        }
      }
    }
  }

  /// More clients than there is room for wait until others are gone.
  @Test func letsClientsWaitForOthers() async throws {
    try await serving(clients: 4) { client, _ in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          let idle = try await client.connect()
          group.addTask {
            try await idle.executeThenClose { _, _ in try await Task.sleep(for: .milliseconds(300))
            }
          }
        }
        let text = try await client.exchange(
          "GET /data.txt HTTP/1.1\r\nHost: localhost:\(client.port)\r\n\r\n", closes: true)
        #expect(text.hasSuffix("\r\n\r\n0123456789"))
        try await group.waitForAll()
      }
    }
  }

  @Test(
    arguments: [(20, 8), (64, 26), (256, 218), (1024, 986), (8192, 4096), (nil, 4096)]
      as [(Int?, Int)])
  func servesAsManyAsFilesMayBeOpen(openFiles: Int?, expected: Int) {
    let own = PreviewServer.openFiles
    #expect(PreviewServer.clients(openFiles: openFiles.map { $0 - 38 + own }) == expected)
  }

  /// A storm of saves gives few builds, and the last of them has the last words.
  @Test func endsAStormOfSavesWithTheLastOne() async throws {
    let workshop = try Workshop()
    let hub = PreviewHub()
    let path = workshop.path + "/content/sections/01-a.md"
    let builds = Builds()
    let loop = PreviewLoop(roots: workshop.roots, hub: hub) { _ in
      await builds.add()
      do {
        return .site([OutputFile(path: "index.html", bytes: try Disk.read(path))], path: "/")
      } catch { return .failure("\(error)") }
    } tell: { _ in
    }
    let running = Task { await loop.run() }
    defer { running.cancel() }
    while await builds.count == 0 { try await Task.sleep(for: .milliseconds(2)) }
    for number in 1...3000 {
      try number.isMultiple(of: 3)
        ? workshop.replace("content/sections/01-a.md", "\(number)")
        : workshop.write("content/sections/01-a.md", "\(number)")
    }
    let last = Array("3000".utf8)
    while await hub.snapshot.files[ByteString("index.html")] != last {
      try await Task.sleep(for: .milliseconds(2))
    }
    #expect(await builds.count < 300)
  }

  private actor Builds {
    private(set) var count = 0
    func add() { count += 1 }
  }
}
