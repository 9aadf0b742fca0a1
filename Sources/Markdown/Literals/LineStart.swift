extension Span<UInt8> {
  /// Whether a text may begin as lines of MDX do.
  var isStatementOfMDX: Bool {
    count > 6 && self[6] == UInt8(ascii: " ") && self[3] == UInt8(ascii: "o")
      && self[4] == UInt8(ascii: "r") && self[5] == UInt8(ascii: "t")
  }
}

extension Span<UInt8> {
  /// Whether a line may begin as an entry of a list does that lacks a blank, or with a sign for one.
  var mayBeginList: Bool {
    switch self[0] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return self[1] != UInt8(ascii: " ")
    case UInt8(ascii: ":"): return self[1] == UInt8(ascii: " ")
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "i"):
      return self[1] == UInt8(ascii: ".") || self[1] == UInt8(ascii: ")") || self[1] == 0xE3
        || self[1] == 0xEF
    case 0xC2: return self[1] == 0xA0
    case 0xE2: return [0x80, 0x91, 0x96, 0x97, 0x98].contains(self[1])
    case 0xE3: return self[1] == 0x80
    case 0xE4...0xE5: return count > 5 && self[3] == 0xE3 && self[4] == 0x80
    case 0xEF: return self[1] == 0xBC
    default: return false
    }
  }
}
