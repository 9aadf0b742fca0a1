import Markup

extension Chart {
  /// A stair whose steps start at their moments in time, each with its date and its words.
  func steps(_ size: Size) -> Drawing {
    var drawing = Drawing()
    let rise = size == .wide ? 52.0 : 62.0
    let (left, right) = (4.0, size.width - 4)
    guard let first = positions.first, let last = positions.last else { return drawing }
    let span = max(1, last.value - first.value)
    // The last step is as long as a tenth of the time, so that it can be seen.
    let time = LinearScale(
      lower: first.value, upper: last.value + span / 10, start: left, end: right)
    let bottom = Double(positions.count - 1) * rise + 4
    var data = ""
    for (index, position) in positions.enumerated() {
      let (x, y) = (time.position(of: position.value), bottom - Double(index) * rise)
      data += index == 0 ? "M\(svgNumber(x)) \(svgNumber(y))" : "V\(svgNumber(y))"
      let next = index + 1 < positions.count ? time.position(of: positions[index + 1].value) : right
      data += "H\(svgNumber(next))"
      // Words stand under the tread where there is room to the right, else before its riser: both places are always free.
      let isLeft = x > size.width / 2
      let room = Int((isLeft ? x - left : right - x) / 6.6)
      let anchor = isLeft ? " label-end" : ""
      let at = isLeft ? x - 7 : x + 7
      drawing.content.label("chart-value" + anchor, at, y + 16, position.label)
      drawing.content.label(
        "chart-note" + anchor, at, y + 32, shortened(position.note ?? "", to: max(12, room)))
    }
    drawing.content.path("series-line series-1", data)
    drawing.height = bottom + 40
    return drawing
  }
}
