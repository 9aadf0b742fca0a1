/// How sure a date, or a part of one, is (EDTF's `?`, `~` and `%`).
struct Qualification: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// `?`: the source or its reading is in doubt.
  static let uncertain = Qualification(rawValue: 1)
  /// `~`: the date is near the one that is written.
  static let approximate = Qualification(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The qualification that an ASCII character stands for.
  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = [.uncertain, .approximate]
    default: return nil
    }
  }
}
