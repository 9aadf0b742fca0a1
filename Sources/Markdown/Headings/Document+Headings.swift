import Diagnostics
import Markup

extension Document {
  /// Gives every heading its id: what `{#id}` at its end says, or a slug of its words.
  mutating func assignHeadingIDs() {
    var register = IDRegister(taken: options.reservedIDs)
    var found: [(node: NodeID, id: String?)] = []
    forEachNode { document, node in
      guard case .heading = document[node].kind else { return document[node].kind.isContainer }
      var id = document.takeExplicitID(of: node)
      if let given = id, !register.take(given.text) {
        document.diagnostics.append(
          .error(
            "duplicate-id", "the id \"\(given.text)\" is taken already",
            at: document.place(given.range), hint: "every id of a page is used once"))
        id = nil
      }
      found.append((node, id?.text))
      return false
    }
    for (node, given) in found {
      guard case .heading(let level) = self[node].kind else { continue }
      let text = self.text(of: node)
      let slug = slug(text)
      headings.append(
        Heading(
          level: Int(level), id: given ?? register.takeFree(slug.isEmpty ? "section" : slug),
          text: text, html: HTML(), place: place(self[node].source), node: node))
    }
  }

  /// Takes `{#id}` off the end of a heading.
  private mutating func takeExplicitID(of heading: NodeID) -> (text: String, range: Range<Int>)? {
    var last = self[heading].firstChild
    guard last != .none else { return nil }
    while self[last].next != .none { last = self[last].next }
    guard case .text(isVerbatim: true) = self[last].kind else { return nil }
    let literal = self[last].literal
    let bytes = arena[literal.range]
    guard bytes.last == UInt8(ascii: "}"), let open = bytes.lastIndex(of: UInt8(ascii: "{")),
      open + 2 < bytes.endIndex - 1, bytes[open + 1] == UInt8(ascii: "#")
    else { return nil }
    let name = bytes[open + 2..<bytes.endIndex - 1]
    guard name.allSatisfy(isIDByte) else { return nil }
    var kept = open
    while kept > bytes.startIndex, isBlank(bytes[kept - 1]) { kept -= 1 }
    let range = source(of: last, open - literal.start..<literal.count)
    self[last].source = source(of: last, 0..<kept - literal.start)
    self[last].literal = literal.prefix(kept - literal.start)
    return (String(decoding: name, as: UTF8.self), range)
  }
}

/// Whether a byte may stand in an explicit id: letters, digits, `-`, `_`, `.` and all that is not ASCII.
private func isIDByte(_ byte: UInt8) -> Bool {
  isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: ".")
}
