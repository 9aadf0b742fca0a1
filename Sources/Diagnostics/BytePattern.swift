extension [UInt8] {
  /// The first index from `start` on at which `pattern` stands, which is not empty; `nil` if it stands nowhere.
  package func firstIndex(of pattern: [UInt8], from start: Int = 0) -> Int? {
    let (text, pattern) = (span, pattern.span)
    let first = pattern[0]
    var index = start
    while index <= text.count - pattern.count {
      if text[index] == first {
        var length = 1
        while length < pattern.count, text[index + length] == pattern[length] { length += 1 }
        if length == pattern.count { return index }
      }
      index += 1
    }
    return nil
  }
}
