import Synchronization

/// The words that were asked for while something was made: of hundreds a page has a few, and an edit is of one.
///
/// A class with a lock, for words go along with what is asked.
final class AskedWords: Sendable {
  /// What they were asked of.
  private let words: Words
  /// A bit for each word.
  private let bits = Mutex<[UInt64]>(Array(repeating: 0, count: Word.allCases.count / 64 + 1))

  init(_ words: Words) { self.words = words }

  /// Writes the word with a number down.
  func note(_ number: Int) { bits.withLock { $0[number / 64] |= 1 << UInt64(number % 64) } }

  /// Whether `other` has the same text for each of them.
  func areAnsweredAlike(by other: Words) -> Bool {
    let bits = bits.withLock(\.self)
    return words.sayTheSame(as: other) { bits[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }
}
