extension [UInt8] {
  /// The first index from `start` on at which `pattern` stands, which is not empty; `nil` if it stands nowhere.
  package func firstIndex(of pattern: [UInt8], from start: Int = 0) -> Int? {
    let (text, pattern) = (span, pattern.span)
    var next = start
    while next < count, let index = ByteSearch.first(pattern[0], in: self, next..<count),
      index <= text.count - pattern.count
    {
      var length = 1
      while length < pattern.count, text[index + length] == pattern[length] { length += 1 }
      if length == pattern.count { return index }
      next = index + 1
    }
    return nil
  }

  /// Whether both are the same, eight bytes at a step: files are long.
  package func isIdentical(to other: [UInt8]) -> Bool { span.hasSameBytes(as: other.span) }
}
