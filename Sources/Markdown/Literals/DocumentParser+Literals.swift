import Diagnostics

/// What looks like syntax and stays text is told: the author meant it.
extension DocumentParser {
  /// The bytes that must stand in what looks like syntax: of some one, of some two running, of some two.
  fileprivate struct Triggers {
    let (one, twoRunning, two, all): (ByteSet, ByteSet, ByteSet, ByteSet)

    init(one: String, twoRunning: String, two: String) {
      self.one = ByteSet(one)
      self.twoRunning = ByteSet(twoRunning)
      self.two = ByteSet(two)
      all = ByteSet(one + twoRunning + two)
    }
  }

  fileprivate static let triggers = Triggers(
    one: "[]{}|#`\\&~^", twoRunning: "*_!?=+%", two: ":$")

  /// Tells what stayed literal in the finished tree.
  mutating func tellLiterals() {
    var found: [Diagnostic] = []
    // Looked for where something refers to one.
    var labels: [String]?
    let (source, body) = (source, body)
    document.forEachNode { document, node in
      switch document[node].kind {
      case .paragraph, .heading, .tableCell, .calloutTitle, .definedTerm:
        guard document.mayHoldLiterals(node) else {
          return false
        }
        let run = LiteralRun(of: node, in: document)
        if labels == nil, run.first("][") != nil {
          labels = Self.definitionLabels(of: source, body)
        }
        var rules = LiteralRules(
          run: run, in: original, of: document[node].kind, path: document.path,
          labels: found.count < 50 ? labels ?? [] : [])
        rules.check()
        found += rules.found
        return false
      default: return document[node].kind.isContainer || document[node].kind.isTablePart
      }
    }
    tellEmptyTargets(&found)
    tellForeignCode(&found)
    document.diagnostics += found
  }

  /// The labels that link reference definitions seem to define.
  private static func definitionLabels(of source: [UInt8], _ body: Range<Int>) -> [String] {
    var labels: [String] = []
    var index = body.lowerBound
    while let end = ByteSearch.first(UInt8(ascii: "]"), in: source, index..<body.upperBound) {
      index = end + 1
      guard index < body.upperBound, source[index] == UInt8(ascii: ":"),
        let open = source[max(body.lowerBound, end - LiteralRun.reach)..<end].lastIndex(
          of: UInt8(ascii: "[")),
        !source[open..<end].contains(where: isLineEnd)
      else { continue }
      guard labels.count < 1000 else { return labels }
      labels.append(String(decoding: source[open + 1..<end], as: UTF8.self))
    }
    return labels
  }

  /// Tells headings, links and images without words or target, and code that is one slip from a component.
  private func tellEmptyTargets(_ found: inout [Diagnostic]) {
    var node = Document.root
    while node != .none {
      let content = document[node]
      defer { node = document.following(node, in: Document.root) }
      guard content.kind.mayBeEmpty else { continue }
      let place = document.place(content.source)
      switch content.kind {
      case .heading where content.firstChild == .none:
        found.append(
          .warning(
            "empty", "a heading without words", at: place,
            hint: "write them behind the #, or take it out"))
      case .link(let url, _) where url.isEmpty:
        found.append(
          .warning(
            "empty", "a link without a target", at: place,
            hint: "write an address or the path of a file between the parentheses"))
      case .link where document.text(of: node).isEmpty && !document.holdsImage(node):
        found.append(
          .warning(
            "empty", "a link without words", at: place,
            hint: "write between the brackets what readers find there"))
      case .link:
        if let inner = document.nestedLink(in: node) {
          found.append(
            .warning(
              "nested-link", "a link cannot hold another", at: document.place(inner),
              hint: "let one end before the other begins"))
        }
      case .image(let url, _, _) where url.isEmpty:
        found.append(
          .warning(
            "empty", "an image without a target", at: place,
            hint: "write the path of a file between the parentheses"))
      case .image:
        guard let last = document.children(of: node).last, document[last].isText else { break }
        let words = String(decoding: document.arena[document[last].literal.range], as: UTF8.self)
        guard let bar = words.lastIndex(of: "|"), case let size = words[words.index(after: bar)...],
          !size.isEmpty, size.allSatisfy({ $0.isNumber || $0 == "x" })
        else { break }
        found.append(
          .warning(
            "literal", "a size behind a bar is read as words", at: place,
            hint: "write it behind the parenthesis: {width=\(size.prefix { $0.isNumber })}"))
      case .codeBlock(let info) where !info.isEmpty:
        let name = String(
          decoding: document.arena[info.range].prefix { !isSpace($0) }, as: UTF8.self)
        guard name.utf8.count > 2,
          let near = nearestName(to: name, in: document.options.components),
          near != name
        else { break }
        found.append(
          .warning(
            "component", "\"\(name)\" is no component, so this is shown as code", at: place,
            hint: "did you mean \(near)?"))
      default: break
      }
      if case .codeBlock = content.kind, let fence = openFence(content) {
        found.append(
          .warning(
            "literal", "this fence is never closed, so all below it is code",
            at: document.place(fence),
            hint:
              "write \(String(decoding: original[fence], as: UTF8.self)) on a line of its own where the code ends"
          ))
      }
    }
  }
}

extension DocumentParser {
  /// The marks that open a block of code which no such marks close.
  func openFence(_ code: Node) -> Range<Int>? {
    let block = original[code.source]
    guard let mark = block.first, "`~".utf8.contains(mark) else { return nil }
    let count = block.prefix { $0 == mark }.count
    // Of code that is set in by blanks such marks are a part.
    guard count > 2, document.arena[code.literal.range].prefix(while: { $0 == mark }).count < count
    else { return nil }
    let fence = block.startIndex..<block.startIndex + count
    guard let feed = block.lastIndex(where: isLineEnd) else { return fence }
    let last = block[(feed + 1)...].drop { isBlank($0) || $0 == UInt8(ascii: ">") }
    return last.prefix { $0 == mark }.count >= count ? nil : fence
  }
}

extension Document {
  /// Whether bytes stand in the text of a block of which syntax could be made.
  fileprivate func mayHoldLiterals(_ block: NodeID) -> Bool {
    let triggers = DocumentParser.triggers
    let bytes = arena.span
    var node = following(block, in: block)
    var (isFirst, last): (Bool, UInt8) = (true, 0)
    var once = ByteSet()
    while node != .none {
      if case .text(isVerbatim: true) = self[node].kind {
        let range = self[node].literal.range
        if isFirst, range.count > 1,
          bytes[range.lowerBound] == UInt8(ascii: "(")
            || ".)".utf8.contains(bytes[range.lowerBound + 1])
            || bytes.extracting(range).isStatementOfMDX
        {
          return true
        }
        if range.count > 1, bytes.extracting(range).mayBeginList { return true }
        isFirst = false
        for index in range {
          let byte = bytes[index]
          defer { last = byte }
          guard triggers.all.contains(byte) else { continue }
          if triggers.one.contains(byte) { return true }
          if byte == last, triggers.twoRunning.contains(byte) { return true }
          if triggers.two.contains(byte) {
            if once.contains(byte) { return true }
            once.insert(byte)
          }
        }
      }
      node = following(node, in: block)
    }
    return false
  }

  /// Where an address in angle brackets makes a link within a link.
  fileprivate func nestedLink(in root: NodeID) -> Range<Int>? {
    var node = following(root, in: root)
    while node != .none {
      if case .link = self[node].kind { return self[node].source }
      node = following(node, in: root)
    }
    return nil
  }

  fileprivate func holdsImage(_ root: NodeID) -> Bool {
    var node = following(root, in: root)
    while node != .none {
      if case .image = self[node].kind { return true }
      node = following(node, in: root)
    }
    return false
  }
}

extension Node.Kind {
  /// Whether something of the kind may lack what it is for.
  fileprivate var mayBeEmpty: Bool {
    switch self {
    case .heading, .link, .image, .codeBlock: true
    default: false
    }
  }

  fileprivate var isTablePart: Bool {
    switch self {
    case .table, .tableRow: true
    default: false
    }
  }
}
