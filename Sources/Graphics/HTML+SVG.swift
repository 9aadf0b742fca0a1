import Markup

/// The shapes of SVG 2 that drawings are made of. Colours and fonts are the style sheet's: shapes have classes.
extension HTML {
  /// Opens an `svg` element whose title and description stand for it where it is not seen.
  /// `role` is `img`, or `group` if the drawing holds links; lengths are user units.
  mutating func openSVG(
    _ kind: String, id: String, role: StaticString = "img", width: Double, height: Double,
    title: String, description: String
  ) {
    raw("<svg")
    attribute("class", kind)
    attribute("viewBox", "0 0 \(svgNumber(width)) \(svgNumber(height))")
    raw(" role=\"")
    raw(role)
    raw("\"")
    attribute("aria-labelledby", "\(id)-title \(id)-description")
    raw("><title")
    attribute("id", "\(id)-title")
    raw(">")
    text(title)
    raw("</title><desc")
    attribute("id", "\(id)-description")
    raw(">")
    text(description)
    raw("</desc>")
  }

  mutating func rectangle(
    _ kind: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double,
    radius: Double? = nil
  ) {
    raw("<rect")
    attribute("class", kind)
    attribute("x", svgNumber(x))
    attribute("y", svgNumber(y))
    attribute("width", svgNumber(width))
    attribute("height", svgNumber(height))
    if let radius { attribute("rx", svgNumber(radius)) }
    raw("/>")
  }

  mutating func line(_ kind: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    raw("<line")
    attribute("class", kind)
    attribute("x1", svgNumber(x1))
    attribute("y1", svgNumber(y1))
    attribute("x2", svgNumber(x2))
    attribute("y2", svgNumber(y2))
    raw("/>")
  }

  mutating func circle(_ kind: String?, _ x: Double, _ y: Double, radius: Double) {
    raw("<circle")
    if let kind { attribute("class", kind) }
    attribute("cx", svgNumber(x))
    attribute("cy", svgNumber(y))
    attribute("r", svgNumber(radius))
    raw("/>")
  }

  /// Words whose baseline starts at a point.
  mutating func label(_ kind: String, _ x: Double, _ y: Double, _ words: String) {
    raw("<text")
    attribute("class", kind)
    attribute("x", svgNumber(x))
    attribute("y", svgNumber(y))
    raw(">")
    text(words)
    raw("</text>")
  }

  /// A path of SVG path data.
  mutating func path(_ kind: String, _ data: String) {
    raw("<path")
    attribute("class", kind)
    attribute("d", data)
    raw("/>")
  }
}

/// A coordinate with at most one decimal.
func svgNumber(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return tenths % 10 == 0 ? String(tenths / 10) : "\(Double(tenths) / 10)"
}

/// The words of a label that fit into `limit` characters, with an ellipsis for the rest.
func shortened(_ label: String, to limit: Int) -> String {
  guard label.count > limit else { return label }
  let words = label.prefix(limit - 1)
  let end = words.lastIndex(of: " ") ?? words.endIndex
  return words[..<end] + "…"
}
