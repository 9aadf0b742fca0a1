import Diagnostics
import TestSupport
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("tilte", "title"), ("titel", "title"), ("Summary", "summary"), ("sumary", "summary"),
    ("era", "era"), ("eras", "era"), ("objektives", "objectives"),
  ])
  func findsTheLikelyName(_ word: String, _ expected: String) {
    let names = ["title", "summary", "era", "objectives", "themes"]
    #expect(nearestName(to: word, in: names) == expected)
  }

  @Test(arguments: ["colour", "x", "", "keywords"])
  func proposesNothingFarOff(_ word: String) {
    #expect(nearestName(to: word, in: ["title", "summary", "era", "objectives"]) == nil)
  }

  @Test func breaksTiesByByteOrder() {
    #expect(nearestName(to: "cat", in: ["hat", "bat", "rat"]) == "bat")
  }

  /// Held to the whole table of distances, for names of few different letters and of many lengths.
  @Test func distancesAreThoseOfTheWholeTable() {
    var random = SeededNumbers(seed: 3)
    for round in 0..<4000 {
      let letters = Array(round.isMultiple(of: 2) ? "abc" : "aбв中")
      let longest = round.isMultiple(of: 50) ? 90 : 14
      let names = (0..<2).map { _ in
        String(
          (0..<Int.random(in: 0...longest, using: &random)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &random)]
          })
      }
      #expect(
        ComparedName(names[0]).distance(to: ComparedName(names[1]))
          == Self.nearDistance(Array(names[0]), Array(names[1])), "\(names)")
    }
  }

  /// The distance of optimal string alignment, if one name may be meant by the other.
  private static func nearDistance(_ a: [Character], _ b: [Character]) -> Int? {
    var table = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : row } }
    for row in a.indices.map({ $0 + 1 }) {
      for column in b.indices.map({ $0 + 1 }) {
        let isSame = a[row - 1] == b[column - 1]
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    let limit = a.count < 2 && b.count < 2 ? 0 : max(1, a.count / 3)
    let distance = table[a.count][b.count]
    return distance <= limit ? distance : nil
  }
}
