import Diagnostics
import Testing

@testable import Markdown

struct ByteSearchTests {
  /// Wherever an address may begin it is found, whatever stands around it.
  @Test(arguments: ["@", "ht", "HT", "hT", "ww", "Ww", "WW"])
  func findsBeginningsOfAddresses(_ beginning: String) {
    for count in 0..<18 {
      for rest in ["", "tps://example.org", "w.example.org"] {
        let bytes = Array((String(repeating: "–", count: count) + beginning + rest).utf8)
        #expect(
          ByteSearch.firstOfAddress(in: bytes, 0..<bytes.count) == 3 * count,
          "\(beginning) behind \(count)")
      }
    }
  }
}
