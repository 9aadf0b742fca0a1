import Markup

extension HTMLRenderer {
  /// Ends the line unless nothing stands on it.
  mutating func startLine() {
    if let last = html.bytes.last, last != UInt8(ascii: "\n") { html.raw("\n") }
  }

  mutating func openParagraph(_ paragraph: Node) {
    guard !isTight(paragraph) else { return }
    startLine()
    html.raw("<p>")
  }

  mutating func closeParagraph(_ paragraph: Node) {
    if !isTight(paragraph) { html.raw("</p>\n") }
  }

  mutating func openHeading(_ level: Int8) {
    startLine()
    html.raw("<h")
    html.number(written(level))
    if !isPlain {
      html.attribute("id", document.options.idPrefix + document.headings[headingCount].id)
      headingCount += 1
    }
    html.raw(">")
  }

  mutating func closeHeading(_ level: Int8) {
    html.raw("</h")
    html.number(written(level))
    html.raw(">\n")
  }

  private func written(_ level: Int8) -> Int { min(6, Int(level) + document.options.headingShift) }

  mutating func openList(_ start: Int32?) {
    startLine()
    switch start {
    case nil: html.raw("<ul>\n")
    case 1: html.raw("<ol>\n")
    case .some(let number):
      html.raw("<ol start=\"")
      html.number(Int(number))
      html.raw("\">\n")
    }
  }

  /// Whether a paragraph is an item's of a tight list, which is written without its tags.
  private func isTight(_ paragraph: Node) -> Bool {
    guard paragraph.parent != .none else { return false }
    let item = document[paragraph.parent]
    guard item.parent != .none, case .list(_, let isTight) = document[item.parent].kind else {
      return false
    }
    return isTight
  }
}
