import Diagnostics
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
}
