import Diagnostics

extension DocumentParser {
  /// Turns fenced code blocks whose language is one of the options' components into these.
  mutating func makeComponents() {
    guard !document.options.components.isEmpty else { return }
    var found: [(NodeID, ByteSlice, String)] = []
    document.forEachNode { document, node in
      if case .codeBlock(let info) = document[node].kind, !info.isEmpty {
        let language = document.arena[info.range].prefix { !isSpace($0) }
        let name = String(decoding: language, as: UTF8.self)
        if document.options.components.contains(name) { found.append((node, info, name)) }
      }
      return document[node].kind.isContainer
    }
    for (node, info, name) in found {
      let fence = openFence(document[node])
      document[node].kind = .component(index: Int32(document.components.count), info: info)
      let words = document.arena[info.range].drop { !isSpace($0) }.drop(while: isSpace)
      document.components.append(
        Component(
          name: name, arguments: String(decoding: words, as: UTF8.self),
          content: Array(document.arena[document[node].literal.range]),
          lines: codeLines(of: node, isFenced: true),
          place: document.place(document[node].source),
          openFence: fence.map(document.place),
          openMarks: fence.map { String(decoding: original[$0], as: UTF8.self) } ?? ""))
    }
  }

  /// The byte offsets in the source at which the lines of a code block's content stand.
  ///
  /// A line's content is the end of the source's line; should that differ, as it can where a tab is
  /// cut in two, it is the whole line.
  func codeLines(of code: NodeID, isFenced: Bool) -> [Range<Int>] {
    var position = document[code].source.lowerBound
    if isFenced { position = nextLine(lineEnd(position)) }
    let lines = document.arena[document[code].literal.range].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.dropLast().map { line in
      let end = lineEnd(position)
      let start = max(end - line.count, position)
      defer { position = nextLine(end) }
      return (source[start..<end] == line ? start : position)..<end
    }
  }

  private func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < body.upperBound, !isLineEnd(source[end]) { end += 1 }
    return end
  }

  private func nextLine(_ end: Int) -> Int {
    guard end < body.upperBound else { return end }
    let isPair =
      source[end] == UInt8(ascii: "\r") && end + 1 < body.upperBound
      && source[end + 1] == UInt8(ascii: "\n")
    return end + (isPair ? 2 : 1)
  }
}
