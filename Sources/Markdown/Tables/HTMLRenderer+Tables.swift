import Markup

extension HTMLRenderer {
  /// Opens a table in a box of its own, which scrolls by keyboard too when the table is too wide.
  mutating func openTable(_ number: Int32) {
    startLine()
    html.raw("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"")
    html.attribute("aria-label", "\(document.options.words.table) \(number)")
    html.raw(">\n<table>\n")
  }

  mutating func closeTable(_ table: NodeID) {
    let header = document[table].firstChild
    let hasBody = header != .none && document[header].next != .none
    html.raw(hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
  }

  mutating func openRow(_ isHeader: Bool) {
    html.raw(isHeader ? "<thead>\n<tr>\n" : "<tr>\n")
  }

  mutating func closeRow(_ row: NodeID, _ isHeader: Bool, _ padding: Int32) {
    for _ in 0..<padding { html.raw("<td></td>\n") }
    html.raw("</tr>\n")
    guard isHeader else { return }
    html.raw(document[row].next == .none ? "</thead>\n" : "</thead>\n<tbody>\n")
  }

  mutating func openCell(_ alignment: Node.Alignment, _ isHeader: Bool) {
    html.raw(isHeader ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .none: html.raw(">")
    case .left: html.raw(" class=\"align-left\">")
    case .centre: html.raw(" class=\"align-center\">")
    case .right: html.raw(" class=\"align-right\">")
    }
  }
}
