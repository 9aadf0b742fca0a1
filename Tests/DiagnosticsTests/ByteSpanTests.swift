import Diagnostics
import Testing

struct ByteSpanTests {
  /// Texts whose first difference stands at each place of two words and behind their ends, in lower and higher bytes.
  @Test func comparesWords() {
    var texts: [[UInt8]] = []
    for count in 0..<20 {
      let text = Array("Sino-Russian border".utf8.prefix(count))
      texts.append(text)
      // The same elsewhere in memory.
      texts.append(Array("Sino-Russian border".utf8.prefix(count)))
      for place in text.indices {
        for byte: UInt8 in [1, 0x7F, 0xFF] {
          var other = text
          other[place] = byte
          texts.append(other)
        }
      }
    }
    for a in texts {
      for b in texts {
        let common = zip(a, b).prefix { $0 == $1 }.count
        #expect(a.span.countCommon(b.span) == common)
        #expect(a.span.hasSameBytes(as: b.span) == (a == b))
      }
    }
  }

  /// Text with letters outside ASCII goes by bytes, not by what it looks like.
  @Test(arguments: [
    ("a", "b"), ("a", "ab"), ("", "a"), ("e\u{301}", "é"), ("sections/a", "sections/é"),
    ("sections/01-amur", "sections/01-argun"), ("\u{FFFF}", "\u{10000}"),
  ])
  func ordersBytes(_ first: String, _ second: String) {
    #expect(ByteString(first) < ByteString(second))
    #expect(!(ByteString(second) < ByteString(first)))
    #expect(!(ByteString(first) < ByteString(first)))
    #expect(ByteString(first) != ByteString(second))
  }
}
