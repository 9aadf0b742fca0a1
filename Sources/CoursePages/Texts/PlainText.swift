import Diagnostics
import Markdown
import Markup

/// Text of front matter as phrasing content: nothing in it is markup, but quotes are set as in print and runs of
/// another script carry their language.
package struct PlainText: Sendable {
  private let options: MarkdownOptions

  init(scriptLanguages: [Script: String]) {
    var options = MarkdownOptions()
    options.scriptLanguages = scriptLanguages
    self.options = options
  }

  func html(_ text: String) -> HTML {
    if Self.isBare(text) { return HTML(bytes: Array(text.utf8)) }
    let file = SourceFile(path: "", text: Self.escaped(text))
    let paragraph = Document(parsing: file, options: options).rendered().html.bytes
    let (start, end) = (Array("<p>".utf8), Array("</p>\n".utf8))
    guard paragraph.starts(with: start), paragraph.suffix(end.count).elementsEqual(end) else {
      var html = HTML()
      html.text(text)
      return html
    }
    return HTML(bytes: Array(paragraph[start.count..<paragraph.count - end.count]))
  }

  /// Text with its quotes, dashes and dots set as in print, for places where no markup can stand.
  func text(_ text: String) -> String {
    let hasQuotes = text.utf8.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
    guard hasQuotes || text.contains("--") || text.contains("...") else { return text }
    var result: [UInt8] = []
    var isInTag = false
    for byte in html(text).bytes {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">") where isInTag: isInTag = false
      default: if !isInTag { result.append(byte) }
      }
    }
    return String(decoding: result, as: UTF8.self).replacing("&quot;", with: "\"")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  /// Text as it is, blanks at its ends included, only its runs of another script marked with their language.
  func marked(_ text: String) -> HTML {
    var result = HTML()
    // Greek is the first script behind the Latin ones and their marks; from U+2000 on stands punctuation.
    let isForeign = text.unicodeScalars.contains {
      $0.value >= 0x370 && !(0x2000...0x2BFF).contains($0.value)
    }
    guard isForeign else {
      result.text(text)
      return result
    }
    result.text(String(text.prefix(while: \.isWhitespace)))
    result.append(html(text))
    if text.last?.isWhitespace == true { result.raw(" ") }
    return result
  }

  /// Whether the text is its own HTML, as most names are: words of ASCII letters with single blanks and commas between.
  private static func isBare(_ text: String) -> Bool {
    var wasLetter = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        wasLetter = true
      case UInt8(ascii: ",") where wasLetter: break
      case UInt8(ascii: " ") where wasLetter: wasLetter = false
      default: return false
      }
    }
    return wasLetter
  }

  /// The text with a backslash before everything that Markdown could take for markup, in one line.
  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    var isNumber = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: " "):
        guard let last = result.last else { continue }
        isNumber = false
        if last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
        continue
      case _ where isMarkup(byte), UInt8(ascii: "-") where result.isEmpty,
        UInt8(ascii: ".") where isNumber, UInt8(ascii: ")") where isNumber:
        result.append(UInt8(ascii: "\\"))
      default: break
      }
      isNumber = isNumber && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      result.append(byte)
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "!", "~", "|", "@", "+", "=", "{",
      "}", ":", "^":
      true
    default: false
    }
  }
}
