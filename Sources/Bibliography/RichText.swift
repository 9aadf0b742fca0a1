import Markup

/// Text with the markup that CSL allows in titles: `<i> <b> <sup> <sub>`, `<span class="nocase">` and
/// `<span style="font-variant:small-caps">`. All else is text, tags without a partner as well.
struct RichText {
  private var pieces: [Piece] = []

  private enum Piece {
    case text(Substring)
    case open(Tag, written: Substring)
    case close(Tag)
  }

  private enum Tag {
    case italic, bold, superscript, `subscript`, smallCaps, nocase

    var name: String {
      switch self {
      case .italic: "i"
      case .bold: "b"
      case .superscript: "sup"
      case .subscript: "sub"
      case .smallCaps, .nocase: "span"
      }
    }
  }

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    guard text.utf8.contains(UInt8(ascii: "<")) else {
      pieces = text.isEmpty ? [] : [.text(text[...])]
      return
    }
    /// Where tags that are open stand.
    var open: [Int] = []
    var start = text.startIndex
    var index = text.startIndex
    while let less = text.utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = text.utf8.index(after: less)
      guard
        let greater = text.utf8[index...].prefix(Self.longestTag).firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      let inner = text[index..<greater]
      let end = text.utf8.index(after: greater)
      if let tag = Self.opening(inner) {
        if start < less { pieces.append(.text(text[start..<less])) }
        open.append(pieces.count)
        pieces.append(.open(tag, written: text[less..<end]))
      } else if let last = open.last, case .open(let tag, _) = pieces[last],
        inner.utf8.elementsEqual("/\(tag.name)".utf8)
      {
        if start < less { pieces.append(.text(text[start..<less])) }
        open.removeLast()
        pieces.append(.close(tag))
      } else {
        continue
      }
      (start, index) = (end, end)
    }
    if start < text.endIndex { pieces.append(.text(text[start...])) }
    for position in open {
      if case .open(_, let written) = pieces[position] { pieces[position] = .text(written) }
    }
  }

  /// The text without markup.
  var plain: String {
    var result = ""
    for case .text(let text) in pieces { result += text }
    return result
  }

  /// The markup as HTML, the text between as `marked` makes it; of a title the straight quotes are set as in print.
  func html(isTitle: Bool = false, _ marked: (String) -> HTML) -> HTML {
    var html = HTML()
    var quotes = Quotes()
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text):
        html.append(
          marked(
            isTitle ? quotes.set(text, before: firstScalar(behind: index)) : String(text)))
      case .open(let tag, _):
        switch tag {
        case .italic: html.raw("<i>")
        case .bold: html.raw("<b>")
        case .superscript: html.raw("<sup>")
        case .subscript: html.raw("<sub>")
        case .smallCaps: html.raw("<span class=\"small-caps\">")
        case .nocase: break
        }
      case .close(let tag):
        switch tag {
        case .italic: html.raw("</i>")
        case .bold: html.raw("</b>")
        case .superscript: html.raw("</sup>")
        case .subscript: html.raw("</sub>")
        case .smallCaps: html.raw("</span>")
        case .nocase: break
        }
      }
    }
    return html
  }

  /// What the next text behind a piece starts with.
  private func firstScalar(behind index: Int) -> Unicode.Scalar? {
    for case .text(let text) in pieces[(index + 1)...] { return text.unicodeScalars.first }
    return nil
  }

  /// In bytes: `span style="font-variant: small-caps;"` with blanks to spare.
  private static let longestTag = 60

  private static func opening(_ tag: Substring) -> Tag? {
    switch tag {
    case "i": return .italic
    case "b": return .bold
    case "sup": return .superscript
    case "sub": return .subscript
    default: break
    }
    guard tag.hasPrefix("span ") else { return nil }
    let attribute = tag.dropFirst(5).filter { !" ;'\"".contains($0) }
    switch attribute {
    case "class=nocase": return .nocase
    case "style=font-variant:small-caps": return .smallCaps
    default: return nil
    }
  }
}
