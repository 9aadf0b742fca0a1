/// Where something stands: a file and a range of byte offsets in it.
package struct SourcePlace: Sendable, Hashable {
  /// The path of the `SourceFile`.
  package let path: String
  /// Byte offsets from the start of the file; empty for a point.
  package let range: Range<Int>

  package init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// A whole file rather than a place in it: shown without line and column.
  package init(path: String) {
    self.init(path: path, range: 0..<0)
  }

  /// A part of this place, `offsets` counted in bytes from its start.
  package func part(_ offsets: Range<Int>) -> SourcePlace {
    let start = range.lowerBound
    return SourcePlace(path: path, range: start + offsets.lowerBound..<start + offsets.upperBound)
  }
}
