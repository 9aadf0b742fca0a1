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
  }

  private let notes: [Note]
  /// How much room the words take, in user units.
  let height: Double

  /// Places annotations of the axis, those in time order, between `left` and `right`; words beside each other share a row.
  init(_ annotations: [Chart.Annotation], axis: LinearScale, left: Double, right: Double) {
    var taken: [ChartRoom.Box] = []
    var notes: [Note] = []
    for annotation in annotations {
      let x = axis.position(of: annotation.value)
      let width = ChartText.width(annotation.label, size: ChartText.smallSize)
      let (before, after) = (x - left - 6, right - x - 6)
      let isLeft = width > after && before > after
      let lines = ChartText.lines(
        annotation.label, within: isLeft ? before : after, size: ChartText.smallSize)
      let wide = min(width, isLeft ? before : after) + 12
      var row = 0
      while true {
        let box = ChartRoom.Box(
          left: isLeft ? x - wide : x, top: Double(row), right: isLeft ? x : x + wide,
          bottom: Double(row + lines.count))
        if !taken.contains(where: box.overlaps) {
          taken.append(box)
          break
        }
        row += 1
      }
      notes.append(Note(x: x, lines: lines, row: row, isLeft: isLeft))
    }
    self.notes = notes
    height = (taken.map(\.bottom).max() ?? 0) * ChartText.lineHeight
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
