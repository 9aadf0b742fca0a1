import Formats

/// The words of an HTML page as readers see them.
enum PageWords {
  /// Elements within a line: their tags part no words.
  private static let phrases: Set<String> = [
    "a", "abbr", "b", "cite", "code", "em", "i", "rt", "ruby", "span", "strong", "sub", "sup",
    "time",
  ]

  /// The words of `main`, or of the whole page if it has none, with those that stand for pictures.
  static func words(of html: [UInt8]) -> [String] {
    var text = ""
    let hasMain = HTMLTags(html).contains { $0.name == "main" }
    var isInside = false
    for token in HTMLTokens(html) {
      switch token {
      case .text(let range): if isInside { text += htmlText(html[range]) }
      case .start(let tag):
        if tag.name == "main" || !hasMain && tag.name == "body" { isInside = true }
        if !phrases.contains(tag.name) { text += " " }
        if isInside, tag.name == "img", let alternative = tag["alt"] {
          text += alternative.value + " "
        }
      case .end(let name, _): if !phrases.contains(name) { text += " " }
      case .code, .comment: break
      }
    }
    return text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
