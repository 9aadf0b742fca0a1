package import Diagnostics

/// Where the front matter and the body of a file stand.
package struct FrontMatter: Sendable, Hashable {
  /// The bytes between the fences, or `nil` for a file without front matter.
  package let yaml: Range<Int>?
  /// The bytes after the closing fence, or after a byte order mark.
  package let body: Range<Int>

  /// Finds the fences: lines of exactly three dashes, the first at the very start of the file.
  ///
  /// A byte order mark and CRLF line endings are fine. Throws if the front matter is not closed or a fence
  /// has blanks behind it.
  package init(of file: SourceFile) throws(Diagnostic) {
    let bytes = file.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let opening = Self.line(at: start, in: bytes)
    guard Self.isFence(bytes[opening.content]) else {
      if Self.isFenceWithBlanks(bytes[opening.content]) {
        throw Self.blanks(file, opening.content)
      }
      if bytes[opening.content].elementsEqual("+++".utf8) {
        throw .error(
          "front-matter", "this front matter is TOML", at: file.place(opening.content),
          hint: "write it as YAML: lines --- above and below it, and \"key: value\" a line")
      }
      if let place = FrontMatterLookalike.place(in: bytes[start...]) {
        throw .error(
          "front-matter", "this looks like front matter and would be text", at: file.place(place),
          hint:
            "begin the file with a line of three dashes, write \"key: value\" a line, and end with three dashes"
        )
      }
      (yaml, body) = (nil, start..<bytes.count)
      return
    }
    var position = opening.next
    while position < bytes.count {
      let line = Self.line(at: position, in: bytes)
      if Self.isFence(bytes[line.content]) {
        (yaml, body) = (opening.next..<position, line.next..<bytes.count)
        return
      }
      if Self.isFenceWithBlanks(bytes[line.content]) { throw Self.blanks(file, line.content) }
      position = line.next
    }
    throw .error(
      "front-matter", "the front matter that starts here is never closed",
      at: file.place(opening.content), hint: "end it with a line of three dashes")
  }

  private static func line(at start: Int, in bytes: [UInt8]) -> (content: Range<Int>, next: Int) {
    let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    var end = feed ?? bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return (start..<end, feed.map { $0 + 1 } ?? bytes.count)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.count == 3 && line.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private static func isFenceWithBlanks(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > 3 && isFence(line.prefix(3))
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func blanks(_ file: SourceFile, _ line: Range<Int>) -> Diagnostic {
    .error(
      "front-matter", "a fence is three dashes and nothing else",
      at: file.place(line.lowerBound + 3..<line.upperBound),
      hint: "remove the blanks at the end of the line")
  }
}
