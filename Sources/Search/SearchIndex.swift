/// An inverted index of documents in printable ASCII and the letters of its words, small and quickly read by a script.
///
/// `words` are all words in the order of their UTF-8 bytes, blanks between; each is a digit of `digits` for the UTF-16 units
/// that it shares with the one before, and the rest. `postings` has for each word, in the same order, its documents and a
/// blank. A document is marks of `marks` for where the word stands in it, then the distance to the document before it: the
/// last digit is one of the first `digits`, those before it of `moreDigits`, the highest first. Without a mark it
/// stands once in the body; with one of title or names, and no other, its place in the body is left out. `lengths` has a digit of `digits` for each document's body: four times the logarithm to base two of its words.
package struct SearchIndex: Sendable {
  /// UTF-8.
  package let words: [UInt8]
  /// ASCII, without quotation marks, backslashes and angle brackets that open.
  package let postings: [UInt8]
  /// ASCII, digits and letters.
  package let lengths: [UInt8]
  /// What characters are searched as, for the words of this index: each with the letters for it in turn, `_` for none.
  package let folds: String
  /// The mean number of words of a body, at least one.
  package let meanLength: Double

  /// The digits that end a number, 62 of them.
  package static let digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
  /// The digits that go before, each worth 24 times the next.
  package static let moreDigits = "!#$%&()*+,-./:;=>?@[]^_{"
  /// Twice in the body, three or four times, more often; in the title; among the names.
  package static let marks = "|}~'`"

  private static let digitBytes = Array(digits.utf8)
  private static let moreBytes = Array(moreDigits.utf8)
  private static let markBytes = Array(marks.utf8)

}

/// How an index writes what it has.
extension SearchIndex {
  /// A digit for the number of words of a body: four times its logarithm to base two as a whole number, which is the logarithm
  /// of its fourth power.
  static func digit(ofLength length: Int) -> UInt8 {
    let length = min(max(length, 1), 1 << 15)
    let power = length * length * length * length
    return digitBytes[min(power.bitWidth - 1 - power.leadingZeroBitCount, digitBytes.count - 1)]
  }

  /// The uses of one word, in the order of the documents.
  static func postings(of uses: ArraySlice<(document: Int32, use: WordUses.Use)>) -> [UInt8] {
    var postings: [UInt8] = []
    postings.reserveCapacity(uses.count + uses.count / 2)
    var last = -1
    for (document, use) in uses {
      if use.count > 1 { postings.append(markBytes[use.count > 4 ? 2 : use.count > 2 ? 1 : 0]) }
      if use.isInTitle { postings.append(markBytes[3]) }
      if use.isInNames { postings.append(markBytes[4]) }
      write(Int(document) - last - 1, to: &postings)
      last = Int(document)
    }
    return postings
  }

  private static func write(_ number: Int, to output: inout [UInt8]) {
    if number < digitBytes.count { return output.append(digitBytes[number]) }
    var bytes = [digitBytes[number % digitBytes.count]]
    var rest = number / digitBytes.count
    while rest > 0 {
      bytes.append(moreBytes[rest % moreBytes.count])
      rest /= moreBytes.count
    }
    output += bytes.reversed()
  }

  /// Words in their order, each behind what it shares with the one before.
  static func frontCoded(_ words: [[UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    var last: [UInt8] = []
    for (place, word) in words.enumerated() {
      if place > 0 { result.append(UInt8(ascii: " ")) }
      let shared = shared(word, last)
      result.append(digitBytes[shared.units])
      result += word[shared.bytes...]
      last = word
    }
    return result
  }

  /// The whole characters that two words in UTF-8 begin with, as bytes and as UTF-16 units that a digit can tell.
  private static func shared(_ a: [UInt8], _ b: [UInt8]) -> (bytes: Int, units: Int) {
    var (bytes, units) = (0, 0)
    while bytes < min(a.count, b.count) {
      let lead = a[bytes]
      let end = bytes + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
      let width = lead < 0xF0 ? 1 : 2
      guard end <= b.count, a[bytes..<end] == b[bytes..<end], units + width < digitBytes.count
      else { break }
      (bytes, units) = (end, units + width)
    }
    return (bytes, units)
  }
}
