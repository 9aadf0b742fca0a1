import Diagnostics
import Markdown
import Markup

/// Text of front matter as phrasing content: nothing in it is markup, but quotes are set as in print and runs of
/// another script carry their language.
struct PlainText: Sendable {
  private let options: MarkdownOptions

  init(_ settings: Settings) {
    var options = MarkdownOptions()
    options.scriptLanguages = settings.scriptLanguages
    self.options = options
  }

  func html(_ text: String) -> HTML {
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

  /// The text with a backslash before everything that Markdown could take for markup, in one line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "!", "~", "|", "@", "+", "=", "{",
        "}", ":", "^":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "-" where result.isEmpty: result += "\\-"
      case "." where result.allSatisfy(\.isNumber), ")" where result.allSatisfy(\.isNumber):
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.unicodeScalars.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}
