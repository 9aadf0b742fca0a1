/// Where a letter stands in the order of all letters.
struct LetterPlace: Sendable, Hashable {
  /// 24 bits, never 0.
  let weight: UInt32

  /// How many letters a language can put behind another one.
  private static let room: UInt32 = 64

  /// The end of a part, before all that a longer one goes on with.
  static let partEnd = LetterPlace(weight: 1)
  static let space = LetterPlace(weight: 2)
  /// Behind "z" of every alphabet.
  private static let greek: UInt32 = 0x02_0000
  private static let cyrillic: UInt32 = 0x03_0000
  private static let arabic: UInt32 = 0x0F_0000
  private static let others: UInt32 = 0x10_0000
  private static let ranked: UInt32 = 0x30_0000
  private static let unranked: UInt32 = 0x40_0000

  static func digit(_ value: UInt32) -> LetterPlace { LetterPlace(weight: 16 + value) }

  /// A letter from a to z.
  static func latin(_ scalar: Unicode.Scalar) -> LetterPlace {
    LetterPlace(weight: 0x01_0000 + (scalar.value - 97) * room)
  }

  static func greek(_ index: Int) -> LetterPlace {
    LetterPlace(weight: greek + UInt32(index) * room)
  }

  static func cyrillic(_ index: Int) -> LetterPlace {
    LetterPlace(weight: cyrillic + UInt32(index) * room)
  }

  static func arabic(_ index: Int) -> LetterPlace {
    LetterPlace(weight: arabic + UInt32(index) * room)
  }

  static func other(_ scalar: Unicode.Scalar) -> LetterPlace {
    LetterPlace(weight: others + scalar.value)
  }

  /// A Han character by its place in a language's own order.
  static func han(rank: Int) -> LetterPlace { LetterPlace(weight: ranked + UInt32(rank)) }

  /// A Han character in the order of Unicode, which is by radicals and strokes.
  static func han(_ scalar: Unicode.Scalar) -> LetterPlace {
    LetterPlace(weight: unranked + scalar.value)
  }

  /// An alphabet with the position in it of a letter.
  enum Alphabet {
    case latin(Int)
    case greek(Int)
    case cyrillic(Int)
    case arabic(Int)
  }

  /// The alphabet that the place is in; `nil` for what a language puts behind a letter, and outside of alphabets.
  var alphabet: Alphabet? {
    guard weight % Self.room == 0 else { return nil }
    let index = Int(weight % 0x1_0000 / Self.room)
    return switch weight - weight % 0x1_0000 {
    case 0x01_0000: .latin(index)
    case Self.greek: .greek(index)
    case Self.cyrillic: .cyrillic(index)
    case Self.arabic: .arabic(index)
    default: nil
    }
  }

  /// The place of the `number`th letter that a language puts behind this one, from 1 on.
  func following(_ number: Int) -> LetterPlace {
    precondition(number < Self.room, "a letter has room for those behind it")
    return LetterPlace(weight: weight + UInt32(number))
  }
}

/// A key in the making.
struct CollationLevels {
  private var letters: [UInt8] = []
  private var accents: [UInt8] = []
  private var cases: [UInt8] = []
  private var isBehindSpace = true

  mutating func add(_ place: LetterPlace, isUpper: Bool = false) {
    letters.append(UInt8(truncatingIfNeeded: place.weight >> 16))
    letters.append(UInt8(truncatingIfNeeded: place.weight >> 8))
    letters.append(UInt8(truncatingIfNeeded: place.weight))
    accents.append(Accent.none.weight)
    cases.append(isUpper ? 2 : 1)
    isBehindSpace = place == .partEnd
  }

  /// A blank or a hyphen; several are one, and none stands at the start.
  mutating func addSpace() {
    guard !isBehindSpace else { return }
    add(.space)
    isBehindSpace = true
  }

  mutating func addAccent(_ accent: Accent) {
    guard !accents.isEmpty else { return }
    accents.append(accent.weight)
  }

  func key(of parts: [String]) -> CollationKey {
    var bytes = letters
    bytes.reserveCapacity(letters.count * 2 + 16)
    bytes += [0, 0, 0]
    bytes += accents
    bytes.append(0)
    bytes += cases
    for part in parts {
      bytes.append(0)
      bytes += part.utf8
    }
    return CollationKey(bytes: bytes)
  }
}
