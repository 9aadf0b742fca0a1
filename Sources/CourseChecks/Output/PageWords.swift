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
    var end = 0
    var isInside = false
    var code: String?
    let hasMain = HTMLTags(html).contains { $0.name == "main" }
    func add(until start: Int) {
      guard isInside, start > end else { return }
      var piece = String(decoding: html[end..<start], as: UTF8.self)[...]
      if let code {
        piece = piece.firstRange(of: "</\(code)").map { piece[$0.lowerBound...] } ?? ""
      }
      text += plain(piece)
    }
    for tag in HTMLTags(html) {
      add(until: tag.range.lowerBound)
      end = tag.range.upperBound
      code = ["script", "style"].contains(tag.name) ? tag.name : nil
      if tag.name == "main" || !hasMain && tag.name == "body" { isInside = true }
      if !phrases.contains(tag.name) { text += " " }
      if isInside, tag.name == "img", let alternative = tag["alt"] {
        text += alternative.value + " "
      }
    }
    add(until: html.count)
    return text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Text between two start tags, without end tags and with its references read.
  private static func plain(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { return result }
      let name = rest[rest.index(after: open)..<close].drop { $0 == "/" }
      if !phrases.contains(String(name)) { result += " " }
      rest = rest[rest.index(after: close)...]
    }
    result += rest
    return result.replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
