import Formats
import Markup
import Testing

/// What is written in runs of bytes is what writing each character by itself gives, over texts of all that is escaped
/// and of characters of every width.
@Suite struct WritingOracleTests {
  private static let parts = [
    "a", "\"", "\\", "<", ">", "&", ",", ";", "\n", "\r", "\u{1}", "\u{7F}", " ", "é", "\u{301}",
    "中", "𝄞",
    "abcdefghijklmnopqrstuvwxyz",
  ]

  /// The same texts in each run, of up to sixty parts.
  private static let texts: [String] = {
    var state: UInt64 = 20
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<400).map { length in
      (0..<length % 60).map { _ in parts[next(parts.count)] }.joined()
    }
  }()

  @Test func escapesHTML() {
    for text in Self.texts {
      var html = HTML()
      html.text(text)
      let slow = text.unicodeScalars.map {
        ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0)
      }.joined()
      #expect(html.bytes == Array(slow.utf8))
    }
  }

  @Test func escapesJSON() {
    for text in Self.texts {
      let slow = text.unicodeScalars.map {
        [
          "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\u000d", "\u{1}": "\\u0001",
          "<": "\\u003c",
        ][$0] ?? String($0)
      }.joined()
      #expect(JSON.string(text).bytes == Array("\"\(slow)\"".utf8))
    }
  }

  @Test func quotesCells() {
    for text in Self.texts {
      let isPlain = text.unicodeScalars.allSatisfy {
        !["\"", ",", ";", "\t", "\n", "\r"].contains($0)
      }
      let slow = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
      let isRun =
        text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
      let cell = (isRun ? "'" : "") + slow
      #expect(CSVTable.row([text]) == Array((isPlain ? cell : "\"\(cell)\"").utf8) + [0x0D, 0x0A])
    }
  }

  @Test func foldsLines() {
    for text in Self.texts {
      var (slow, count) = ("", 0)
      for scalar in text.unicodeScalars {
        let width = UTF8.width(scalar)
        if count + width > 75 {
          slow.unicodeScalars += "\r\n ".unicodeScalars
          count = 1
        }
        slow.unicodeScalars.append(scalar)
        count += width
      }
      #expect(ICalendar.line(text) == Array(slow.utf8) + [0x0D, 0x0A])
    }
  }
}
