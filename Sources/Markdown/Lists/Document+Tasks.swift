extension Document {
  /// Lets `[ ]` and `[x]` at the start of a list's item be boxes (GFM).
  mutating func makeTasks() {
    forEachNode { document, node in
      if document[node].kind == .item { document.makeTask(of: node) }
      return document[node].kind.isContainer
    }
  }

  private mutating func makeTask(of item: NodeID) {
    let paragraph = self[item].firstChild
    guard paragraph != .none, self[paragraph].kind == .paragraph else { return }
    let text = self[paragraph].firstChild
    guard text != .none, self[text].kind == .text(isVerbatim: true) else { return }
    let bytes = Array(arena[self[text].literal.range].prefix(4))
    guard bytes.count == 4, bytes[0] == UInt8(ascii: "["), bytes[2] == UInt8(ascii: "]"),
      isBlank(bytes[3]),
      [UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X")].contains(bytes[1]),
      split(text, at: 4) != nil || self[text].next != .none
    else { return }
    self[text].kind = .task(isDone: bytes[1] != UInt8(ascii: " "))
  }
}
