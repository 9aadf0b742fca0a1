extension [UInt8] {
  /// The first index from `start` on at which `pattern` stands, which is not empty; `nil` if it stands nowhere.
  package func firstIndex(of pattern: [UInt8], from start: Int = 0) -> Int? {
    var index = start
    while index + pattern.count <= count {
      if self[index] == pattern[0], self[index..<index + pattern.count].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    return nil
  }
}
