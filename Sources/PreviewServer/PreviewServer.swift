import Diagnostics
import NIOCore
import NIOHTTP1
import NIOPosix
import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server that listens on one address and shows what a hub holds.
package struct PreviewServer: Sendable {
  /// Where the server cannot listen, and why.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    package let description: String
  }

  private typealias Listener = NIOAsyncChannel<Connection.Channel, Never>
  private let listener: Listener
  private let host: String
  /// The port that it listens on.
  package let port: Int

  /// The address to open in a browser.
  package var address: String {
    "http://\(host.has(":") ? "[\(host)]" : host):\(port)/"
  }

  /// How many files a server needs open at a time: three for each loop of events, and some for clients and content.
  package static var openFiles: Int { 3 * System.coreCount + 32 }

  /// How many clients are served at a time where `openFiles` files may be open; further ones wait.
  package static func clients(openFiles: Int?) -> Int {
    let most = 4096
    return openFiles.map { max(8, min($0 - Self.openFiles, most)) } ?? most
  }

  /// Listens from now on; port 0 takes a free one. Connections wait until `run` is called. A client has `patience` for
  /// each request, and to take each answer.
  package static func listen(
    host: String, port: Int, patience: Duration = .seconds(60)
  ) async throws(Failure) -> PreviewServer {
    do throws(BindFailure) {
      let listener = try await bind(host: host, port: port, patience: TimeAmount(patience))
      return PreviewServer(
        listener: listener, host: host, port: listener.channel.localAddress?.port ?? port)
    } catch {
      guard error.isTaken else {
        throw Failure(description: "cannot listen on \(host), port \(port): \(error.reason)")
      }
      var next = port + 1
      while next <= min(port + 100, 65535) {
        if await isFree(host: host, port: next) {
          throw Failure(
            description: "port \(port) of \(host) is taken; --port \(next) is free")
        }
        next += 1
      }
      throw Failure(description: "port \(port) of \(host) is taken; --port 0 takes a free one")
    }
  }

  /// Answers from the end of the first build until the task is cancelled, at most `clients` at a time.
  package func run(_ hub: PreviewHub, clients: Int = clients(openFiles: nil)) async {
    for await snapshot in await hub.snapshots() where snapshot.isBuilt { break }
    let connection = Connection(responder: Responder(host: host, port: port), hub: hub)
    do {
      try await listener.executeThenClose { inbound in
        try await withThrowingTaskGroup(of: Void.self) { group in
          var count = 0
          for try await channel in inbound {
            if count == clients { try await group.next() } else { count += 1 }
            group.addTask { await connection.serve(channel) }
          }
          group.cancelAll()
        }
      }
    } catch {
      // Cancelled: there is nobody left to tell.
    }
  }

  private struct BindFailure: Error {
    let isTaken: Bool
    let reason: String
  }

  private static func bind(
    host: String, port: Int, patience: TimeAmount = .seconds(60)
  ) async throws(BindFailure) -> Listener {
    do {
      return try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        // A client that has said all still gets its answer.
        .childChannelOption(.allowRemoteHalfClosure, value: true)
        .bind(host: host, port: port) { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.configureHTTPServerPipeline()
            try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: patience))
            try channel.pipeline.syncOperations.addHandler(PatienceHandler(patience))
            return try Connection.Channel(wrappingChannelSynchronously: channel)
          }
        }
    } catch let error as IOError {
      throw BindFailure(
        isTaken: error.errnoCode == EADDRINUSE, reason: FileError.reason(error.errnoCode))
    } catch {
      throw BindFailure(isTaken: false, reason: "\(error)")
    }
  }

  private static func isFree(host: String, port: Int) async -> Bool {
    do throws(BindFailure) {
      let listener = try await bind(host: host, port: port)
      do { try await listener.channel.close() } catch { return false }
      return true
    } catch {
      return false
    }
  }
}
