/// One file of a built site: where it goes, relative to the output folder, and its bytes.
package struct OutputFile: Sendable, Hashable {
  /// `/` between components, none of them empty, `.` or `..`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    let components = path.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    precondition(
      components.allSatisfy { part in
        !["", ".", ".."].contains { part.elementsEqual($0.utf8) }
      }, "an output path stays in the output")
    self.path = path
    self.bytes = bytes
  }
}
