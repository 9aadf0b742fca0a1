import Diagnostics

/// The part of a body that a `Range` header asks for (RFC 9110, 14.2).
enum ByteRange: Hashable {
  /// Everything: no range, one that is no range of bytes, or several.
  case whole
  case part(Range<Int>)
  /// A range that lies outside the body.
  case unsatisfiable

  /// Reads the header's value for a body of `count` bytes.
  init(_ value: String, count: Int) {
    let value = value.substituting(" ", by: "").substituting("\t", by: "")
    guard value.lowercased().begins(with: "bytes=") else {
      self = .whole
      return
    }
    let ends = value.dropFirst(6).parts(at: "-")
    guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) else {
      self = .whole
      return
    }
    switch (first, last) {
    case (.none, .none): self = .whole
    case (.none, .some(let length)):
      self = length == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - length)..<count)
    case (.some(let start), .none):
      self = start < count ? .part(start..<count) : .unsatisfiable
    case (.some(let start), .some(let end)):
      if end < start {
        self = .whole
      } else {
        self = start < count ? .part(start..<(min(end, count - 1) + 1)) : .unsatisfiable
      }
    }
  }

  /// A number, or none where nothing stands; `nil` for anything else. Beyond `Int` it is the largest one.
  private static func number(_ text: Substring) -> Int?? {
    if text.isEmpty { return .some(.none) }
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return .none }
    return .some(.some(Int(text) ?? Int.max))
  }
}
