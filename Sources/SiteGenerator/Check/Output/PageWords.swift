/// The words of an HTML page as readers see them.
enum PageWords {
  /// The words of `main`, or of the whole page if it has none, with those that stand for pictures.
  static func words(of html: [UInt8]) -> [String] {
    var words: [String] = []
    var end = 0
    var isInside = false
    let hasMain = HTMLTags(html).contains { $0.name == "main" }
    func add(_ range: Range<Int>) {
      let text = String(decoding: html[range], as: UTF8.self)
      for word in plain(text).split(whereSeparator: \.isWhitespace) { words.append(String(word)) }
    }
    for tag in HTMLTags(html) {
      if isInside { add(end..<max(end, tag.range.lowerBound)) }
      end = tag.range.upperBound
      if tag.name == "main" || !hasMain && tag.name == "body" { isInside = true }
      if isInside, tag.name == "img", let alternative = tag["alt"] {
        words += alternative.value.split(whereSeparator: \.isWhitespace).map(String.init)
      }
    }
    if isInside { add(end..<html.count) }
    return words
  }

  /// Text between two start tags, without end tags and with its references read.
  private static func plain(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { return result }
      let name = rest[rest.index(after: open)..<close]
      // Blocks part words, phrases do not.
      if !["/a", "/em", "/strong", "/span", "/i", "/cite", "/sup", "/time", "/code"].contains(name) {
        result += " "
      }
      rest = rest[rest.index(after: close)...]
    }
    result += rest
    return result.replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
