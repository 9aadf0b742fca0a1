import Diagnostics

extension CompiledTemplate {
  /// What stands between the tags of each element called `name`, such as `style`, that is written out in the template. No
  /// value can stand in a style or a script, so these are the bytes of every page that is made from it.
  package func inlineElements(_ name: String) -> [[UInt8]] {
    var found: [[UInt8]] = []
    collect(Array("<\(name)>".utf8), Array("</\(name)>".utf8), in: operations, &found)
    return found
  }

  private func collect(
    _ start: [UInt8], _ end: [UInt8], in operations: [TemplateOperation], _ found: inout [[UInt8]]
  ) {
    var text: [UInt8] = []
    func read(_ found: inout [[UInt8]]) {
      var rest = 0
      while let opening = text.firstIndex(of: start, from: rest),
        let closing = text.firstIndex(of: end, from: opening + start.count)
      {
        found.append(Array(text[opening + start.count..<closing]))
        rest = closing + end.count
      }
      text = []
    }
    for operation in operations {
      switch operation {
      case .literal(let bytes): text += bytes
      case .variable: break
      case .section(_, let inner), .inverted(_, let inner):
        read(&found)
        collect(start, end, in: inner, &found)
      }
    }
    read(&found)
  }
}
