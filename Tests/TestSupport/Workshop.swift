import Foundation
import Platform

/// A folder with a tiny site's content and templates, removed with the value.
package final class Workshop: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.path + "/sitegen-preview-\(UUID().uuidString)"
    try Disk.makeFolder(path + "/content/sections")
    try Disk.makeFolder(path + "/templates")
    try write("content/site.yaml", "title: T\n")
    try write("content/sections/01-a.md", "---\ntitle: A\nsummary: S.\n---\nText.\n")
  }

  deinit {
    do { try Disk.remove(path) } catch { print(error) }
  }

  package var roots: [String] { [path + "/content", path + "/templates"] }

  /// Writes a file in place, as `sh` does.
  package func write(_ name: String, _ text: String) throws {
    let file = "\(path)/\(name)"
    if let parent = Disk.parent(of: file) { try Disk.makeFolder(parent) }
    guard FileManager.default.createFile(atPath: file, contents: Data(text.utf8)) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// Writes a new file and moves it over the old one, as many editors do.
  package func replace(_ name: String, _ text: String) throws {
    try write(name + ".part", text)
    try rename(name + ".part", name)
  }

  package func rename(_ name: String, _ new: String) throws {
    guard unsafe Foundation.rename("\(path)/\(name)", "\(path)/\(new)") == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  package func remove(_ name: String) throws { try Disk.remove("\(path)/\(name)") }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }
}
