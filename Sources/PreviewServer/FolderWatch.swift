import NIOCore
import NIOPosix
import Platform

/// Tells when something below some folders has changed and is at rest again.
package enum FolderWatch {
  /// A signal for each burst of changes from now on; signals that nobody has taken yet are one.
  ///
  /// The system tells of changes where it can (inotify); elsewhere the folders are looked at again and again.
  package static func signals(below roots: [String]) async -> AsyncStream<Void> {
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
  static func polled(below roots: [String]) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
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
    return stream
  }

  #if canImport(Glibc)
    /// The signals of a watch that the system tells of changes.
    private static func notified(of changes: FolderChanges) async throws -> AsyncStream<Void> {
      let (stream, continuation) = AsyncStream.makeStream(
        of: Void.self, bufferingPolicy: .bufferingNewest(1))
      let channel: any Channel
      do {
        channel = try await NIOPipeBootstrap(group: .singletonMultiThreadedEventLoopGroup)
          // An event with a long name takes 272 bytes; a smaller buffer makes the read fail.
          .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 65536))
          .channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
              try channel.pipeline.syncOperations.addHandler(
                ChangeHandler(changes, continuation))
            }
          }
          .takingOwnershipOfDescriptor(input: changes.descriptor).get()
      } catch {
        changes.close()
        throw error
      }
      continuation.onTermination = { _ in channel.close(promise: nil) }
      return stream
    }
  #endif
}

#if canImport(Glibc)
  /// Turns events into signals once there is quiet; a class, as the library's handlers are.
  private final class ChangeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// A burst of changes ends when nothing has happened for this time, an editor's rename after its write among them.
    private static let quiet = TimeAmount.milliseconds(15)
    /// Changes that do not end are told of nonetheless.
    private static let patience = TimeAmount.milliseconds(150)

    private var changes: FolderChanges
    private let continuation: AsyncStream<Void>.Continuation
    private var burst: (start: NIODeadline, end: Scheduled<Void>)?

    init(_ changes: FolderChanges, _ continuation: AsyncStream<Void>.Continuation) {
      self.changes = changes
      self.continuation = continuation
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      do throws(FileError) {
        guard try changes.take(Array(unwrapInboundIn(data).readableBytesView)) else { return }
      } catch {
        // A folder that can't be watched: what stands in it is read now and told of no more.
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
