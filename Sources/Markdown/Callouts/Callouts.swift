import Diagnostics

extension Document {
  /// Turns block quotes that start with a line `[!KIND]` into callouts.
  mutating func makeCallouts() {
    var count: Int32 = 0
    forEachNode { document, node in
      if document[node].kind == .blockQuote, let kind = document.takeCalloutKind(of: node) {
        count += 1
        document[node].kind = .callout(kind, number: count)
      }
      return document[node].kind.isContainer
    }
  }

  /// Takes the first line `[!KIND]` off a block quote.
  private mutating func takeCalloutKind(of quote: NodeID) -> CalloutKind? {
    let paragraph = self[quote].firstChild
    guard paragraph != .none, self[paragraph].kind == .paragraph else { return nil }
    let text = self[paragraph].firstChild
    guard text != .none, self[text].kind == .text(isVerbatim: true) else { return nil }
    let bytes = arena[self[text].literal.range]
    guard bytes.starts(with: "[!".utf8), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
      bytes[bytes.startIndex + 2..<close].allSatisfy({ isAlphanumeric($0) }),
      close > bytes.startIndex + 2
    else { return nil }
    let name = String(decoding: bytes[bytes.startIndex + 2..<close], as: UTF8.self)
    let range = source(of: text, 0..<close + 1 - bytes.startIndex)
    guard let kind = CalloutKind(rawValue: name.lowercased()) else {
      refuseCallout(name, at: range)
      return nil
    }
    let next = self[text].next
    guard bytes[(close + 1)...].allSatisfy(isBlank), isBreakOrNone(next) else {
      diagnostics.append(
        .error(
          "callout-title", "\"[!\(name)]\" does not stand alone in its line", at: place(range),
          hint: "start the callout's text in the next line"))
      return nil
    }
    let rest = next == .none ? NodeID.none : self[next].next
    self[paragraph].firstChild = rest
    if rest == .none { self[paragraph].kind = .removed }
    return kind
  }

  private func isBreakOrNone(_ node: NodeID) -> Bool {
    node == .none || self[node].kind == .softBreak || self[node].kind == .lineBreak
  }

  private mutating func refuseCallout(_ name: String, at range: Range<Int>) {
    let names = CalloutKind.allCases.map { $0.rawValue.uppercased() }
    diagnostics.append(
      .unknown(
        name, "unknown-callout", "\"[!\(name)]\" is no kind of callout", at: place(range),
        among: names,
        otherwise: "there are \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")",
        shown: { "[!\($0)]" }))
  }
}
