import Diagnostics
import Formats
import Markdown
import Markup

/// Text of front matter: inline Markdown in one line, its quotes set as in print, its runs of another script with their
/// language. Here it stands without links and citations, for places that are links themselves or know no page. A class, for it
/// goes along with everything.
package final class PlainText: Sendable {
  let options: MarkdownOptions

  init(scriptLanguages: [Script: String]) {
    var options = MarkdownOptions()
    options.scriptLanguages = scriptLanguages
    self.options = options
  }

  /// The text as phrasing content.
  func html(_ text: String) -> HTML {
    if Self.isBare(text) { return HTML(bytes: Array(text.utf8)) }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      var html = HTML()
      html.text(text)
      return html
    }
    return InlineText(text, options: options).unlinked
  }

  /// The words of the text, with its quotes, dashes and dots set as in print, for places where no markup can stand.
  func text(_ text: String) -> String {
    guard Self.isSetOtherwise(text) || InlineText.mayHoldMarkup(text) else { return text }
    return Self.words(of: html(text))
  }

  /// Whether print has other quotes, dashes or dots than the text.
  private static func isSetOtherwise(_ text: String) -> Bool {
    // How many hyphens and dots stand before.
    var (hyphens, dots) = (0, 0)
    let bytes = text.utf8.span
    for index in bytes.indices {
      switch Unicode.Scalar(bytes[index]) {
      case "'", "\"": return true
      case "-":
        if hyphens == 1 { return true }
        (hyphens, dots) = (1, 0)
      case ".":
        if dots == 2 { return true }
        (hyphens, dots) = (0, dots + 1)
      default: (hyphens, dots) = (0, 0)
      }
    }
    return false
  }

  /// The words of the text as they were written, for files that programs read.
  func words(_ text: String) -> String {
    InlineText.mayHoldMarkup(text) ? Self.words(of: html(text)) : text
  }

  /// The text for a template: with its markup where this can stand.
  func phrase(_ text: String) -> Phrase {
    guard InlineText.mayHoldMarkup(text) else {
      return Phrase(Self.isSetOtherwise(text) ? Self.words(of: html(text)) : text)
    }
    let html = html(text)
    return Phrase(html: html, text: Self.words(of: html))
  }

  /// Markup without its tags, its references read.
  static func words(of html: HTML) -> String {
    HTMLTokens(html.bytes).reduce(into: "") { words, token in
      if case .text(let range) = token { words += htmlText(html.bytes[range]) }
    }
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
    result.append(html(Self.escaped(text)))
    if text.last?.isWhitespace == true { result.raw(" ") }
    return result
  }

  /// Whether the text is its own HTML, as most names and sentences are: words of ASCII, and of letters of two bytes up to
  /// U+00FF, with single blanks between and no mark that Markdown, a quotation or a dash could be made of.
  static func isBare(_ text: String) -> Bool {
    // What a list, a heading or a quote could begin with, and a blank that would go.
    let bytes = text.utf8.span
    guard !bytes.isEmpty, bytes[0] == 0xC3 || letters.contains(bytes[0]) else { return false }
    var last = bytes[0]
    for index in bytes.indices.dropFirst() {
      let byte = bytes[index]
      if byte < 0x80 {
        guard bare.contains(byte), byte != last || !single.contains(byte) else { return false }
      } else {
        // The two bytes of U+00C0 to U+00FF.
        guard byte == 0xC3 || byte < 0xC0 && last == 0xC3 else { return false }
      }
      last = byte
    }
    return last != UInt8(ascii: " ") && !InlineText.mayHoldMarkup(text)
  }

  private static let letters = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
  private static let bare = ByteSet(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,;()%?: -./")
  /// What means something else if it stands twice.
  private static let single = ByteSet(" -./")

  /// The text with a backslash before everything that Markdown could take for markup.
  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      if isMarkup(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
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
