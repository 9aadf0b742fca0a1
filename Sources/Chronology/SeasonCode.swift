/// A part of a year that EDTF writes in the place of a month: 21 to 24 of level 1, 25 to 41 of level 2.
///
/// EDTF names seasons without bounds. Here they are the meteorological ones of whole months, those
/// without a hemisphere being northern; the season over New Year belongs to the year it begins in.
struct SeasonCode: Sendable, Hashable {
  static let numbers = 21...41

  let number: Int

  /// The season with this number, if there is one.
  init?(_ number: Int) {
    guard Self.numbers.contains(number) else { return nil }
    self.number = number
  }

  /// 1 to 12.
  var firstMonth: Int {
    switch number {
    case 21...28: [3, 6, 9, 12][(number - 21) % 4]
    case 29...32: [9, 12, 3, 6][number - 29]
    case 33...36: [1, 4, 7, 10][number - 33]
    case 37...39: [1, 5, 9][number - 37]
    default: [1, 7][number - 40]
    }
  }

  var monthCount: Int {
    switch number {
    case 21...36: 3
    case 37...39: 4
    default: 6
    }
  }

  /// Whether the season ends in the year after the one it is named by.
  var endsNextYear: Bool { firstMonth + monthCount > 13 }

  /// 1 to 12, of the next year if `endsNextYear`.
  var lastMonth: Int { (firstMonth + monthCount - 2) % 12 + 1 }
}
