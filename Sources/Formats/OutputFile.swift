/// One file of a built site: where it goes, relative to the output folder, and its bytes.
package struct OutputFile: Sendable, Hashable {
  /// `/` between components, none of them empty, `.` or `..`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    let components = path.split(separator: "/", omittingEmptySubsequences: false)
    precondition(
      components.allSatisfy { !["", ".", ".."].contains($0) }, "an output path stays in the output")
    self.path = path
    self.bytes = bytes
  }
}
