import NIOCore
import NIOPosix
package import Platform
import Synchronization

/// Tells what has changed below some folders once it is at rest again.
package enum FolderWatch {
  package typealias Signals = AsyncCompactMapSequence<AsyncStream<Void>, FolderChange>

  /// What each burst of changes has changed from now on; bursts that nobody has taken yet are one.
  ///
  /// The system tells of changes where it can (inotify); elsewhere the folders are looked at again and again.
  package static func signals(below roots: [String]) async -> Signals {
    #if canImport(Glibc)
      do {
        return try await notified(of: try FolderChanges(below: roots))
      } catch {
        // No more watches to be had, or a file system that has none: looking is slower.
        return polled(below: roots)
      }
    #else
      return polled(below: roots)
    #endif
  }

  /// How often folders are looked at where the system does not tell of changes.
  static let interval = Duration.milliseconds(200)

  /// The signals of a watch that compares what stands below `roots` with what stood there the last time.
  static func polled(below roots: [String]) -> Signals {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let roots = roots.map { FilePath($0) }
    var last = FolderTreeState(of: roots)
    let task = Task {
      while !Task.isCancelled {
        do { try await Task.sleep(for: interval) } catch { break }
        let state = FolderTreeState(of: roots)
        if state != last { continuation.yield() }
        last = state
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream.compactMap { .everything }
  }

  #if canImport(Glibc)
    /// The signals of a watch that the system tells of changes.
    private static func notified(of changes: FolderChanges) async throws -> Signals {
      let (stream, continuation) = AsyncStream.makeStream(
        of: Void.self, bufferingPolicy: .bufferingNewest(1))
      let untaken = UntakenChange()
      let channel: any Channel
      do {
        channel = try await NIOPipeBootstrap(group: .singletonMultiThreadedEventLoopGroup)
          // An event with a long name takes 272 bytes; a smaller buffer makes the read fail.
          .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 65536))
          .channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
              try channel.pipeline.syncOperations.addHandler(
                ChangeHandler(changes, untaken, continuation))
            }
          }
          .takingOwnershipOfDescriptor(input: changes.descriptor).get()
      } catch {
        changes.close()
        throw error
      }
      continuation.onTermination = { _ in channel.close(promise: nil) }
      return stream.compactMap { untaken.take() }
    }
  #endif
}

#if canImport(Glibc)
  /// What has changed since someone last took it; a class with a lock, for the event loop adds while a build runs.
  private final class UntakenChange: Sendable {
    private let change = Mutex<FolderChange?>(nil)

    func add(_ one: FolderChange) { change.withLock { $0 = $0?.union(one) ?? one } }

    func take() -> FolderChange? {
      change.withLock { change in
        defer { change = nil }
        return change
      }
    }
  }

  /// Turns events into signals once there is quiet; a class, as the library's handlers are.
  private final class ChangeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// A burst of changes ends when nothing has happened for this time, an editor's rename after its write among them.
    private static let quiet = TimeAmount.milliseconds(15)
    /// Changes that do not end are told of nonetheless.
    private static let patience = TimeAmount.milliseconds(150)

    private var changes: FolderChanges
    private let untaken: UntakenChange
    private let continuation: AsyncStream<Void>.Continuation
    private var burst: (start: NIODeadline, end: Scheduled<Void>)?

    init(
      _ changes: FolderChanges, _ untaken: UntakenChange,
      _ continuation: AsyncStream<Void>.Continuation
    ) {
      self.changes = changes
      self.untaken = untaken
      self.continuation = continuation
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      do throws(FileError) {
        guard let change = try changes.take(Array(unwrapInboundIn(data).readableBytesView)) else {
          return
        }
        untaken.add(change)
      } catch {
        // A folder that can't be watched: what stands in it is read now and told of no more.
        untaken.add(.everything)
      }
      burst?.end.cancel()
      let now = NIODeadline.now()
      let start = burst?.start ?? now
      let continuation = continuation
      let loop = context.eventLoop.assumeIsolated()
      let end = loop.scheduleTask(deadline: min(now + Self.quiet, start + Self.patience)) {
        self.burst = nil
        continuation.yield()
      }
      burst = (start, end)
    }

    func channelInactive(context: ChannelHandlerContext) { continuation.finish() }
  }
#endif
