import Diagnostics

extension DocumentParser {
  /// Makes links of the bare addresses `https://…`, `http://…`, `www.…` and `name@host` (GFM), but not in links, code or
  /// images.
  mutating func makeAutolinks() {
    var parents: [NodeID] = []
    document.forEachNode { document, node in
      switch document[node].kind {
      case .link, .image, .citation, .codeBlock, .component: return false
      case .text(isVerbatim: true):
        if parents.last != document[node].parent { parents.append(document[node].parent) }
      default: break
      }
      return true
    }
    var run = Run()
    for parent in parents { makeAutolinks(in: parent, &run) }
  }

  private mutating func makeAutolinks(in parent: NodeID, _ run: inout Run) {
    // Made where there is an address, which hardly any text has.
    var output: [NodeID]?
    var next = document[parent].firstChild
    while next != .none {
      let node = next
      next = document[node].next
      guard document[node].kind == .text(isVerbatim: true),
        document[node].source.count == document[node].literal.count,
        let address = firstAddress(in: node, &run), isOwnBytes(node)
      else {
        output?.append(node)
        continue
      }
      // The address may go on in texts of their own: an apostrophe, a dash.
      var last = node
      while document[last].source.upperBound < address.range.upperBound,
        document[last].next != .none, document[document[last].next].isText
      {
        last = document[last].next
      }
      guard document[last].source.upperBound >= address.range.upperBound,
        last == node || isOwnBytes(last)
          || document[last].source.upperBound == address.range.upperBound
      else {
        output?.append(node)
        continue
      }
      var nodes = output ?? document.children(of: parent).prefix { $0 != node }.map(\.self)
      output = nil
      let offset = address.range.lowerBound - document[node].source.lowerBound
      let following = document[last].next
      // What ends with the address may be written longer than it is, as a dash for two hyphens.
      let rest =
        document[last].source.upperBound == address.range.upperBound
        ? nil
        : document.split(last, at: address.range.upperBound - document[last].source.lowerBound)
      next = rest ?? following
      if offset > 0 {
        _ = document.split(node, at: offset)
        nodes.append(node)
      }
      nodes.append(makeLink(address))
      output = nodes
    }
    if let output { document.setChildren(of: parent, to: output) }
  }

  private struct Address {
    /// Byte offsets of the source file.
    let range: Range<Int>
    /// What stands before it where it leads.
    let prefix: StaticString
  }

  private mutating func makeLink(_ address: Address) -> NodeID {
    let bytes = original[address.range]
    let text = document.make(.text(isVerbatim: true), source: address.range)
    let start = document.arena.count
    address.prefix.withUTF8Buffer { unsafe document.arena.append(contentsOf: $0) }
    let shown = document.arena.count
    document.arena.append(contentsOf: bytes)
    document[text].literal = ByteSlice(start: shown, count: bytes.count)
    let url = ByteSlice(start: start, count: document.arena.count - start)
    let link = document.make(.link(url: url, title: nil), source: address.range)
    document.setChildren(of: link, to: [text])
    return link
  }

  /// The first address that starts in a text, as far as it goes in the source.
  private func firstAddress(in node: NodeID, _ run: inout Run) -> Address? {
    let text = document[node].source
    let bytes = source.span
    var index = text.lowerBound
    while let start = ByteSearch.firstOfAddress(in: source, index..<text.upperBound) {
      index = start + 1
      if bytes[start] == UInt8(ascii: "@"),
        let range = Self.mail(in: source, at: start, text.lowerBound..<body.upperBound)
      {
        return Address(range: range, prefix: "mailto:")
      }
      let byte = bytes[start] | 0x20
      guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"), start + 2 < body.upperBound,
        bytes[start + 1] | 0x20 == (byte == UInt8(ascii: "h") ? UInt8(ascii: "t") : byte),
        start == body.lowerBound || Self.mayPrecede(bytes[start - 1])
      else { continue }
      let rest = source[start..<min(start + 8, body.upperBound)].map { $0 | 0x20 }
      let scheme =
        rest.starts(with: "https://".utf8) ? 8 : rest.starts(with: "http://".utf8) ? 7 : 0
      if scheme > 0 || rest.starts(with: "www.".utf8) {
        run = self.run(at: start, run)
        if let end = Self.end(of: source, from: start, host: start + scheme, in: run) {
          return Address(range: start..<end, prefix: scheme > 0 ? "" : "http://")
        }
      }
    }
    return nil
  }

  /// The address of a mail box around its `@`: letters, digits and `.-_+` before it; names with a point between them
  /// behind it, of which the last does not end in `-` or `_`.
  private static func mail(in source: [UInt8], at sign: Int, _ limits: Range<Int>) -> Range<Int>? {
    var start = sign
    while start > limits.lowerBound, isMailByte(source[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < limits.upperBound, isMailByte(source[end]), source[end] != UInt8(ascii: "+") {
      end += 1
    }
    while end > sign, source[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard start < sign, end > sign + 1, isAlphanumeric(source[end - 1]) else { return nil }
    // Behind a letter such as é or я the name would be cut, and behind a slash it is a path.
    let isCut = start > 1 && source[start - 1] >= 0x80 && (0xC3...0xDF).contains(source[start - 2])
    guard !isCut, start == 0 || source[start - 1] != UInt8(ascii: "/"),
      end == limits.upperBound || source[end] != UInt8(ascii: "@")
    else { return nil }
    let labels = source[sign + 1..<end].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } ? start..<end : nil
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".-_+".utf8.contains(byte)
  }

  private static func mayPrecede(_ byte: UInt8) -> Bool {
    isSpace(byte) || "*_~(".utf8.contains(byte) || byte >= 0x80
  }

  /// Bytes that no white space and no `<` parts: as far as an address that begins in them can go.
  private struct Run {
    var range = 0..<0
    /// Where the punctuation at their end begins, as much of it as can ever stand behind an address.
    var tail = 0
  }

  /// The run that an offset lies in, which is the last one most of the time: however many addresses could begin in it, it is
  /// read once.
  private func run(at index: Int, _ last: Run) -> Run {
    if last.range.contains(index) { return last }
    var end = index
    while end < body.upperBound, !isSpace(source[end]), source[end] != UInt8(ascii: "<"),
      !Self.isWideStop(source, end, body.upperBound)
    {
      end += 1
    }
    var tail = end
    while let shorter = Self.withoutLast(source, index..<tail) { tail = shorter }
    return Run(range: index..<end, tail: tail)
  }

  /// Where bytes end without the punctuation mark or the character reference at their end; `nil` if there is none.
  private static func withoutLast(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    guard let last = range.last else { return nil }
    if source[last] != UInt8(ascii: ";") {
      return "?!.,:*_~\"']|)".utf8.contains(source[last]) ? last : nil
    }
    guard let entity = source[range.lowerBound..<last].lastIndex(where: { !isAlphanumeric($0) }),
      source[entity] == UInt8(ascii: "&")
    else { return nil }
    return entity
  }

  /// Where an address ends: before the punctuation at the end of its run, but for a `)` that closes a `(` of its own; `nil`
  /// if its host is none.
  private static func end(of source: [UInt8], from start: Int, host: Int, in run: Run) -> Int? {
    let stop =
      source[host..<run.range.upperBound].firstIndex {
        !isHostByte($0) && $0 != UInt8(ascii: ".")
      } ?? run.range.upperBound
    if stop < run.tail {
      guard "/?#:".utf8.contains(source[stop]), isHost(source[host..<stop]) else { return nil }
    }
    var end = run.range.upperBound
    let address = source[start..<end]
    var closing =
      address.count { $0 == UInt8(ascii: ")") } - address.count { $0 == UInt8(ascii: "(") }
    while let shorter = withoutLast(source, host..<end) {
      if source[end - 1] == UInt8(ascii: ")") {
        if closing <= 0 { break }
        closing -= 1
      }
      end = shorter
    }
    return isHost(source[host..<min(stop, end)]) ? end : nil
  }

  /// Whether bytes are a domain as GFM takes it: labels between points, no `_` in the last two.
  private static func isHost(_ name: ArraySlice<UInt8>) -> Bool {
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isHostByte) }
      && labels.suffix(2).allSatisfy { !$0.contains(UInt8(ascii: "_")) }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  /// Whether ideographic punctuation (U+3000–303F, U+FF00–FF1F) stands at an offset, which no address goes on behind.
  private static func isWideStop(_ source: [UInt8], _ offset: Int, _ limit: Int) -> Bool {
    guard offset + 2 < limit else { return false }
    return source[offset] == 0xE3 && source[offset + 1] == 0x80
      || source[offset] == 0xEF && source[offset + 1] == 0xBC && source[offset + 2] < 0xA0
  }
}
