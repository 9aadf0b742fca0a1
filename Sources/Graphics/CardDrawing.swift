package import Markup

/// The picture that stands for a page where links to it are shared: 1200 by 630 pixels, a whole SVG file of its own.
package struct CardDrawing: Sendable {
  private let kicker: String
  private let title: String
  private let site: String

  /// Small words above the title, the title, and the site's title at the foot.
  package init(kicker: String, title: String, site: String) {
    self.kicker = kicker
    self.title = title
    self.site = site
  }

  /// The picture with its colours and fonts in it, for no style sheet comes with it.
  package var svg: HTML {
    var svg = HTML(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\">"
    )
    svg.raw("<rect width=\"1200\" height=\"630\" fill=\"#fbfaf7\"/>")
    svg.raw("<rect x=\"80\" y=\"88\" width=\"96\" height=\"8\" fill=\"#8f4b00\"/>")
    svg.raw("<rect y=\"612\" width=\"1200\" height=\"18\" fill=\"#0b5c63\"/>")
    text("34", "#5c5850", isSerif: false, 168, shortened(kicker, to: 60), &svg)
    let lines = Self.lines(title, limit: 30)
    for (index, line) in lines.enumerated() {
      text("76", "#1c1b19", isSerif: true, 280 + index * 92, line, &svg)
    }
    text("30", "#0b5c63", isSerif: false, 564, shortened(site, to: 68), &svg)
    svg.raw("</svg>\n")
    return svg
  }

  private func text(
    _ size: StaticString, _ colour: StaticString, isSerif: Bool, _ y: Int, _ words: String,
    _ svg: inout HTML
  ) {
    svg.raw("<text x=\"80\" y=\"")
    svg.number(y)
    svg.raw("\" font-size=\"")
    svg.raw(size)
    svg.raw("\" fill=\"")
    svg.raw(colour)
    svg.raw(
      isSerif
        ? "\" font-weight=\"600\" font-family=\"Iowan Old Style, Palatino Linotype, P052, Noto Serif, DejaVu Serif, serif\">"
        : "\" font-family=\"Seravek, Ubuntu, Calibri, DejaVu Sans, sans-serif\">")
    svg.text(words)
    svg.raw("</text>")
  }

  /// The words in at most three lines of `limit` characters.
  private static func lines(_ text: String, limit: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].count + word.count < limit {
        lines[lines.count - 1] += " \(word)"
      } else if lines.count < 3 {
        lines.append(String(word))
      } else {
        lines[2] = lines[2].count < limit ? lines[2] + "…" : shortened(lines[2], to: limit - 1)
        break
      }
    }
    return lines
  }
}
