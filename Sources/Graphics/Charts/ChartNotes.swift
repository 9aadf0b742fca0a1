import Markup

/// What is written above a plot of time about moments in it, each with a line down to the axis.
struct ChartNotes {
  private struct Note {
    let x: Double
    let lines: [String]
    /// The first of the rows that it takes.
    let row: Int
    /// Whether it ends at its line instead of starting there.
    let isLeft: Bool

    /// Whether its line, which runs down from its row, leads through words.
    func crosses(_ box: ChartRoom.Box) -> Bool {
      box.left < x - 1 && x + 1 < box.right && Double(row) < box.bottom
    }
  }

  private let notes: [Note]
  /// How much room the words take, in user units.
  let height: Double

  /// Places annotations of the axis, those in time order, between `left` and `right`: words beside each other share a row,
  /// and none lies on the line of another if there is a way.
  init(_ annotations: [Chart.Annotation], axis: LinearScale, left: Double, right: Double) {
    let positions = annotations.map { axis.position(of: $0.value) }
    var placed: [(note: Note, box: ChartRoom.Box)] = []
    for (annotation, x) in zip(annotations, positions) {
      let width = ChartText.width(annotation.label, size: ChartText.smallSize)
      let (before, after) = (x - left - 6, right - x - 6)
      let isLeft = width > after && before > after
      // Up to the lines beside it, where the whole width leads over one.
      let toLast = positions.filter { $0 < x - 30 }.max().map { x - $0 - 12 }
      let toNext = positions.filter { $0 > x + 30 }.min().map { $0 - x - 12 }
      let rooms: [(isLeft: Bool, width: Double)] =
        [(isLeft, isLeft ? before : after), (!isLeft, isLeft ? after : before)]
        + [(true, toLast), (false, toNext)].compactMap { side, width in
          width.map { (side, min($0, side ? before : after)) }
        }
      func place(_ room: (isLeft: Bool, width: Double), minding lines: Bool) -> (
        Note, ChartRoom.Box
      )? {
        let words = ChartText.lines(
          annotation.label, within: room.width, size: ChartText.smallSize)
        let wide = (words.map { ChartText.width($0, size: ChartText.smallSize) }.max() ?? 0) + 6
        guard !lines || wide <= room.width + 6 else { return nil }
        for row in 0..<(placed.count * 4 + 1) {
          let box = ChartRoom.Box(
            left: room.isLeft ? x - wide - 6 : x, top: Double(row),
            right: room.isLeft ? x : x + wide + 6, bottom: Double(row + words.count))
          let note = Note(x: x, lines: words, row: row, isLeft: room.isLeft)
          let isFree = placed.allSatisfy { other in
            !box.overlaps(other.box)
              && (!lines || !other.note.crosses(box) && !note.crosses(other.box))
          }
          if isFree { return (note, box) }
        }
        return nil
      }
      let found =
        rooms.lazy.compactMap { place($0, minding: true) }.first
        ?? rooms.lazy.compactMap { place($0, minding: false) }.first
      if let found { placed.append(found) }
    }
    notes = placed.map(\.note)
    height = (placed.map(\.box.bottom).max() ?? 0) * ChartText.lineHeight
  }

  /// Draws the words from `top` down, and each line to where `bottom` says that it ends at its x.
  func draw(top: Double, bottom: (Double) -> Double, _ content: inout HTML) {
    for note in notes {
      let y = top + Double(note.row) * ChartText.lineHeight
      content.line("chart-event", note.x, y + 2, note.x, bottom(note.x))
    }
    for note in notes {
      let y = top + Double(note.row) * ChartText.lineHeight + 12
      content.label(
        note.isLeft ? "chart-note label-end" : "chart-note", note.isLeft ? note.x - 6 : note.x + 6,
        y, lines: note.lines)
    }
  }
}
