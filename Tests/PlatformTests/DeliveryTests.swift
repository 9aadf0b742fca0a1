import Foundation
import Testing

@testable import Platform

/// Bytes on their way to a reader.
struct DeliveryTests {
  /// A stream that another program has made non-blocking takes what a reader leaves room for.
  @Test func waitsForASlowReader() throws {
    let pipe = Pipe()
    let end = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) == 0)
    let bytes = [UInt8](repeating: 7, count: 500_000)
    let reader = Thread {
      usleep(20_000)
      while pipe.fileHandleForReading.availableData.count > 0 {}
    }
    reader.start()
    #expect(Disk.writeAll(bytes, to: end))
    try pipe.fileHandleForWriting.close()
  }
}
