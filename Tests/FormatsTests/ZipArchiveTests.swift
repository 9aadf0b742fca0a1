import Formats
import Foundation
import Testing

/// Archives of stored files: their bytes, and that another program reads them.
@Suite struct ZipArchiveTests {
  /// CRC-32 of the check string of every catalogue of checksums, and of nothing.
  @Test func sums() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func writesOneFile() throws {
    let archive = try ZipArchive.bytes(of: [OutputFile(path: "é", bytes: Array("a".utf8))])
    let common: [UInt8] =
      [
        20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0x43, 0xBE, 0xB7, 0xE8, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0,
        0,
      ]
    let name: [UInt8] = [0xC3, 0xA9]
    let local = [0x50, 0x4B, 3, 4] + common + name + [0x61]
    let central =
      [0x50, 0x4B, 1, 2, 20, 3] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0] + name
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 48, 0, 0, 0, 33, 0, 0, 0, 0, 0]
    #expect(archive == local + central + end)
  }

  @Test func writesNothing() throws {
    #expect(
      try ZipArchive.bytes(of: [])
        == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test func tellsWhatNoArchiveHolds() {
    #expect(throws: ZipArchive.Failure.tooManyFiles) {
      try ZipArchive.bytes(of: (0..<65_535).map { OutputFile(path: "\($0)", bytes: []) })
    }
    let name = String(repeating: "n", count: 65_536)
    #expect(throws: ZipArchive.Failure.longName(name)) {
      try ZipArchive.bytes(of: [OutputFile(path: name, bytes: [])])
    }
  }
}
