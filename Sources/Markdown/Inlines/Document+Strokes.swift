extension Document {
  /// Lets `~~gone~~` strike out (GFM), and `H~2~O` and `x^2^` set low and high (Pandoc).
  mutating func makeStrokes() {
    forEachNode { document, node in
      switch document[node].kind {
      case .image, .citation, .codeBlock, .component: return false
      default: break
      }
      if document.mayHoldStrokes(node) { document.makeStrokes(in: node) }
      return true
    }
  }

  private func mayHoldStrokes(_ parent: NodeID) -> Bool {
    var child = self[parent].firstChild
    while child != .none {
      if self[child].kind == .text(isVerbatim: true),
        arena[self[child].literal.range].contains(where: { $0 == tilde || $0 == caret })
      {
        return true
      }
      child = self[child].next
    }
    return false
  }

  private mutating func makeStrokes(in parent: NodeID) {
    var output: [NodeID] = []
    /// Where in `output` the `~~` stands that is open.
    var opener: Int?
    for child in children(of: parent) {
      guard self[child].kind == .text(isVerbatim: true) else {
        output.append(child)
        continue
      }
      var rest: NodeID? = child
      while let node = rest {
        guard let mark = nextMark(in: node, isFirst: output.isEmpty, isOpen: opener != nil) else {
          output.append(node)
          break
        }
        let (before, marked, behind) = cut(node, mark.range)
        if let before { output.append(before) }
        switch mark.kind {
        case .low, .high:
          let source = source(of: marked, 1..<mark.range.count - 1)
          self[marked].literal = self[marked].literal.dropFirst(1).prefix(mark.range.count - 2)
          self[marked].source = source
          let wrapper = make(mark.kind == .low ? .lowered : .raised, source: self[marked].source)
          setChildren(of: wrapper, to: [marked])
          output.append(wrapper)
        case .opening:
          opener = output.count
          output.append(marked)
        case .closing:
          guard let start = opener else { break }
          let inner = Array(output[(start + 1)...])
          let first = self[output[start]].source.lowerBound
          let end = max(first, self[marked].source.upperBound)
          let stroke = make(.struck, source: first..<end)
          setChildren(of: stroke, to: inner)
          output.replaceSubrange(start..., with: [stroke])
          opener = nil
        }
        rest = behind
      }
    }
    setChildren(of: parent, to: output)
  }

  /// Cuts a text into what stands before a range of its bytes, the range, and what stands behind.
  private mutating func cut(
    _ node: NodeID, _ range: Range<Int>
  ) -> (before: NodeID?, NodeID, behind: NodeID?) {
    let behind = split(node, at: range.upperBound)
    guard let marked = split(node, at: range.lowerBound) else { return (nil, node, behind) }
    return (node, marked, behind)
  }

  private struct Mark {
    enum Kind { case opening, closing, low, high }
    let kind: Kind
    /// Offsets in the text: of the tildes, or of all that is set low or high with its marks.
    let range: Range<Int>
  }

  /// The first mark in a text that means something; `isFirst` says that nothing stands before the text.
  private func nextMark(in node: NodeID, isFirst: Bool, isOpen: Bool) -> Mark? {
    let bytes = arena[self[node].literal.range]
    let start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == tilde || byte == caret else {
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex { $0 != byte } ?? bytes.endIndex
      let range = index - start..<end - start
      if byte == tilde, range.count == 2 {
        let hasBefore = index > start ? !isSpace(bytes[index - 1]) : false
        let hasBehind = end < bytes.endIndex ? !isSpace(bytes[end]) : self[node].next != .none
        // At the start of a text what stands before may be markup.
        if isOpen, hasBefore || index == start { return Mark(kind: .closing, range: range) }
        if !isOpen, hasBehind { return Mark(kind: .opening, range: range) }
      } else if range.count == 1, index > start ? isScript(bytes[index - 1]) : !isFirst,
        case let inner = bytes[end...].prefix(while: isScript), !inner.isEmpty,
        inner.endIndex < bytes.endIndex, bytes[inner.endIndex] == byte,
        inner.endIndex + 1 == bytes.endIndex || bytes[inner.endIndex + 1] != byte
      {
        return Mark(
          kind: byte == tilde ? .low : .high, range: range.lowerBound..<inner.endIndex + 1 - start)
      }
      index = end
    }
    return nil
  }

  /// Whether a byte may stand before or in what is set low or high: in formulas and ordinals, not in dates as `1984~/2004~`.
  private func isScript(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte >= 0x80 || "+-(),.=*".utf8.contains(byte)
  }
}

private let tilde = UInt8(ascii: "~")
private let caret = UInt8(ascii: "^")
