import Diagnostics

/// A script without its lines of comment and its indentation. A script in which these could matter, since it has text that
/// goes over several lines, is left as it is.
package enum CompactScript {
  package static func bytes(of source: [UInt8]) -> [UInt8] {
    let longText = ["`", "\\\n", "\\\r", "/*"].map { Array($0.utf8) }
    guard longText.allSatisfy({ source.firstIndex(of: $0) == nil }) else { return source }
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    for line in source.split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if words.isEmpty || words.starts(with: "//".utf8) { continue }
      output.append(contentsOf: words)
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }
}
