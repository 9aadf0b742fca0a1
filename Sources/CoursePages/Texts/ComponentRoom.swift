import Diagnostics
import Markdown
import Markup

/// The bytes that the components of one text have made, of which there may be so many: a line that names a table is short,
/// and the picture of the table is not.
struct ComponentRoom {
  private var count = 0

  /// Whether there is no more room, so that nothing needs to be made.
  var isFull: Bool { count > Limit.components.maximum }

  /// What a component made; `nil` if there is no room for it, which is told of the first.
  mutating func taken(
    by html: HTML?, of component: Component, _ diagnostics: inout [Diagnostic]
  ) -> HTML? {
    guard let html else { return nil }
    count += html.bytes.count
    guard isFull else { return html }
    diagnostics += [
      Limit.components.problem(
        "up to here what charts, maps, questions and other such parts of this text make has", count,
        at: component.place)
    ].compactMap(\.self)
    return nil
  }
}
