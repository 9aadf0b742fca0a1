import Foundation
import Platform

/// A folder for one test, removed with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.path
    path = "\(base)/sitegen-test-\(UUID().uuidString)"
    try Disk.makeFolder(path)
  }

  deinit {
    do { try Disk.remove(path) } catch { print(error) }
  }

  func write(_ name: String, _ text: String) throws {
    let file = "\(path)/\(name)"
    if let parent = Disk.parent(of: file) { try Disk.makeFolder(parent) }
    try Disk.remove(file)
    try Disk.create(file, Array(text.utf8))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Disk.read("\(path)/\(name)"), as: UTF8.self)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func makeExecutable(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
  }

  /// A number that a rewritten file does not keep.
  func inode(_ name: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
  }
}
