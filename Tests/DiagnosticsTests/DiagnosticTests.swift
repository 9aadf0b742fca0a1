import Diagnostics
import Testing

@Suite struct SourcePlaceTests {
  @Test func cutsParts() {
    let file = SourceFile(path: "a.md", text: "date: 1992-13")
    let place = file.place(6..<13)
    #expect(place.part(5..<7) == SourcePlace(path: "a.md", range: 11..<13))
    #expect(file.text(place.range) == "1992-13")
  }
}
