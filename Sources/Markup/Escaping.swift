extension [UInt8] {
  /// Appends `text` with each byte that `isEscaped` names written by `escape` instead; the runs between such bytes, most
  /// often all of the text, are copied whole.
  @inlinable @inline(__always)
  package mutating func append(
    _ text: some Collection<UInt8>, escaping isEscaped: (UInt8) -> Bool,
    by escape: (UInt8, inout [UInt8]) -> Void
  ) {
    let isWritten: Void? = text.withContiguousStorageIfAvailable { buffer in
      var start = 0
      for index in 0..<buffer.count {
        let byte = unsafe buffer[index]
        guard isEscaped(byte) else { continue }
        unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
        escape(byte, &self)
        start = index + 1
      }
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
    // Text that another system holds, not in one piece, is copied first.
    if isWritten == nil { append(Array(text), escaping: isEscaped, by: escape) }
  }
}
