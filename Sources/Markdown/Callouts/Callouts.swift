import Diagnostics

extension Document {
  /// Turns block quotes that start with a line `[!KIND]` into callouts.
  mutating func makeCallouts() {
    var count: Int32 = 0
    forEachNode { document, node in
      if document[node].kind == .blockQuote, let kind = document.takeCalloutKind(of: node) {
        document[node].kind = .callout(kind, number: 0, marks: -1)
        if document.isWordless(node) {
          document.diagnostics.append(
            .warning(
              "empty", "a callout without words", at: document.place(document[node].source),
              hint: "write > before each line of its text, empty ones as well"))
        }
      }
      if case .callout(let kind, _, let marks) = document[node].kind {
        count += 1
        document[node].kind = .callout(kind, number: count, marks: marks)
      }
      return document[node].kind.isContainer
    }
  }

  /// Takes the first line `[!KIND]` off a block quote; what else stands in it becomes the callout's title.
  private mutating func takeCalloutKind(of quote: NodeID) -> CalloutKind? {
    guard let paragraph = children(of: quote).first(where: { self[$0].kind != .removed }) else {
      return nil
    }
    guard self[paragraph].kind == .paragraph else { return nil }
    let text = self[paragraph].firstChild
    guard text != .none, self[text].kind == .text(isVerbatim: true) else { return nil }
    let bytes = arena[self[text].literal.range]
    guard bytes.starts(with: "[!".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
      bytes[bytes.startIndex + 2..<close].allSatisfy({ isAlphanumeric($0) }),
      close > bytes.startIndex + 2
    else { return nil }
    let name = String(decoding: bytes[bytes.startIndex + 2..<close], as: UTF8.self)
    let range = source(of: text, 0..<close + 1 - bytes.startIndex)
    guard let kind = CalloutKind(named: name) else {
      tellUnknown(name, at: range)
      return nil
    }
    let inlines = children(of: paragraph)
    let end = inlines.firstIndex { isBreak($0) } ?? inlines.count
    var title = Array(inlines[..<end])
    // Obsidian's marks for folded callouts stand behind the bracket.
    var start = close + 1
    if start < bytes.endIndex,
      bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+")
    {
      start += 1
    }
    while start < bytes.endIndex, isBlank(bytes[start]) { start += 1 }
    if let rest = split(text, at: start - bytes.startIndex) {
      title[0] = rest
    } else {
      title.removeFirst()
    }
    setChildren(of: paragraph, to: Array(inlines.dropFirst(end + 1)))
    if self[paragraph].firstChild == .none { self[paragraph].kind = .removed }
    if !title.isEmpty {
      let node = make(.calloutTitle, source: range)
      setChildren(of: node, to: title)
      setChildren(of: quote, to: [node] + children(of: quote))
    }
    return kind
  }

  /// Whether nothing stands in a callout.
  private func isWordless(_ callout: NodeID) -> Bool {
    children(of: callout).allSatisfy { self[$0].kind == .removed }
  }

  private func isBreak(_ node: NodeID) -> Bool {
    self[node].kind == .softBreak || self[node].kind == .lineBreak
  }

  private mutating func tellUnknown(_ name: String, at range: Range<Int>) {
    let names = CalloutKind.allCases.map { $0.rawValue.uppercased() }
    diagnostics.append(
      .unknown(
        name, "unknown-callout", "\"[!\(name)]\" is no kind of callout", at: place(range),
        severity: .warning,
        among: names,
        otherwise: "there are \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")",
        shown: { "[!\($0)]" }))
  }
}
