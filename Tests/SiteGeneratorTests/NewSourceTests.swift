import Diagnostics
import Testing

@testable import SiteGenerator

/// What `sitegen new source` does with a list that is there.
@Suite struct NewSourceTests {
  private static let behind = """
    - id: the-split
      type: book
      title: "The Split"
      author:
        - {family: Family, given: Given}
      issued: "2000"
      publisher: Publisher

    """

  @Test(arguments: [
    ("references:\n- {id: a, type: book, title: A}\n", behind),
    (
      "references:\n- {id: the-split, type: book, title: A}",
      "\n" + behind.replacing("the-split", with: "the-split-2")
    ),
    ("- {id: a, type: book, title: A}\n", behind),
  ])
  func putsItBehindTheOthers(_ text: String, _ added: String) throws {
    let file = try #require(
      NewSource("The Split", among: [SourceFile(path: "sources.yaml", text: text)]).file)
    #expect(file.text(0..<file.bytes.count) == text + added)
  }

  @Test func makesAList() throws {
    let file = try #require(NewSource("«Раскол»", among: []).file)
    #expect(file.path == "sources.yaml")
    #expect(
      file.text(0..<file.bytes.count).hasPrefix("references:\n  - id: raskol\n    type: book\n"))
  }

  @Test(arguments: [
    "references: []\n", "references:\n- {id: a, type: book, title: A}\nx: 1\n", "a: [\n",
  ])
  func touchesNothingThatItCannotContinue(_ text: String) {
    #expect(NewSource("T", among: [SourceFile(path: "sources.yaml", text: text)]).file == nil)
  }
}
