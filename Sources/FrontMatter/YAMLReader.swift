package import Diagnostics

extension YAMLNode {
  /// The deepest nesting of lists and groups that is read.
  package static let depthLimit = 64

  /// Reads one YAML document; `null` for an empty one.
  ///
  /// Anchors, aliases, tags, merge keys, further documents, keys that are not text and duplicate keys are
  /// refused. What can be read past is reported in `diagnostics`; what cannot is thrown.
  package static func read(
    _ text: YAMLText, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> YAMLNode {
    let bytes = text.bytes
    let map = MarkMap(text, joined: bytes)
    var parser = YAMLParser(bytes)
    var builder = YAMLBuilder(file: text.file, map: map, joined: bytes)
    while true {
      let token: YAMLParser.Token
      do throws(YAMLParser.Failure) {
        token = try parser.next()
      } catch {
        throw error.diagnostic(in: text, joined: bytes, map)
      }
      if case .streamEnd = token.event { break }
      try builder.take(token, &diagnostics)
    }
    let empty = YAMLNode(.null, at: text.file.place(text.start..<text.start))
    return builder.root ?? empty
  }
}

/// Builds the tree from events, with its own stack instead of recursion.
private struct YAMLBuilder {
  let file: SourceFile
  let map: MarkMap
  let joined: [UInt8]
  private(set) var root: YAMLNode?
  private var stack: [Frame] = []

  private struct Frame {
    let start: Int
    var items: [YAMLNode] = []
    var pairs: [YAMLNode.Pair] = []
    /// `nil` in a sequence, else the key that waits for its value.
    var mapping: Mapping?
  }

  private struct Mapping {
    var key: Located<String>?
    var isRepeated = false
    var seen: [String: SourcePlace] = [:]
  }

  init(file: SourceFile, map: MarkMap, joined: [UInt8]) {
    self.file = file
    self.map = map
    self.joined = joined
  }

  mutating func take(
    _ token: YAMLParser.Token, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    switch token.event {
    case .documentStart(let isFirst):
      guard !isFirst else { return }
      throw .error(
        "yaml", "a second YAML document starts here", at: place(token),
        hint: "keep one and remove the --- line")
    case .alias:
      throw refusal("an alias (*)", token, hint: "write the value out again")
    case .scalar(let text, let style, let hasAnchor, let hasTag):
      try refuse(hasAnchor, hasTag, token)
      try add(scalar(text, style, token), &diagnostics)
    case .sequenceStart(let hasAnchor, let hasTag):
      try refuse(hasAnchor, hasTag, token)
      try open(Frame(start: token.start), token)
    case .mappingStart(let hasAnchor, let hasTag):
      try refuse(hasAnchor, hasTag, token)
      try open(Frame(start: token.start, mapping: Mapping()), token)
    case .collectionEnd:
      guard let frame = stack.popLast() else { return }
      let content: YAMLNode.Content =
        frame.mapping == nil ? .sequence(frame.items) : .mapping(frame.pairs)
      try add(YAMLNode(content, at: place(frame.start, token.end)), &diagnostics)
    case .streamEnd, .other: return
    }
  }

  private mutating func open(_ frame: Frame, _ token: YAMLParser.Token) throws(Diagnostic) {
    if let last = stack.last, last.mapping != nil, last.mapping?.key == nil {
      throw .error(
        "yaml", "a key must be text", at: place(token.start, token.start + 1),
        hint: "put it in quotes")
    }
    guard stack.count < YAMLNode.depthLimit else {
      throw .error(
        "yaml", "lists and groups are nested more than \(YAMLNode.depthLimit) deep",
        at: place(token.start, token.start + 1))
    }
    stack.append(frame)
  }

  private mutating func add(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    guard let last = stack.indices.last else {
      root = node
      return
    }
    if stack[last].mapping == nil {
      stack[last].items.append(node)
      return
    }
    if let key = stack[last].mapping?.key {
      let isRepeated = stack[last].mapping?.isRepeated ?? false
      if !isRepeated { stack[last].pairs.append(YAMLNode.Pair(key: key, value: node)) }
      stack[last].mapping?.key = nil
      return
    }
    let key = try key(node)
    stack[last].mapping?.key = key
    let first = stack[last].mapping?.seen.updateValue(key.place, forKey: key.value)
    stack[last].mapping?.isRepeated = first != nil
    if let first {
      let line = file.bytes[..<first.range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
      diagnostics.append(
        .error(
          "duplicate-key", "\"\(key.value)\" stands here a second time", at: key.place,
          hint: "the first is on line \(line); keep one"))
    }
  }

  private func key(_ node: YAMLNode) throws(Diagnostic) -> Located<String> {
    guard case .scalar(let text, _) = node.content else {
      throw .error("yaml", "a key must be text", at: node.place, hint: "put it in quotes")
    }
    if text == "<<" {
      throw .error(
        "yaml", "a merge key (<<) is not read", at: node.place, hint: "write the keys out again")
    }
    return Located(text, at: node.place)
  }

  private func scalar(
    _ text: String, _ style: YAMLParser.ScalarStyle, _ token: YAMLParser.Token
  ) -> YAMLNode {
    switch style {
    case .plain:
      let isKey = stack.last.map { $0.mapping != nil && $0.mapping?.key == nil } ?? false
      let isNull = !isKey && ["", "~", "null", "Null", "NULL"].contains(text)
      return YAMLNode(isNull ? .null : .scalar(text, isQuoted: false), at: place(token))
    case .quoted:
      return YAMLNode(.scalar(text, isQuoted: true), at: place(token.start + 1, token.end - 1))
    case .block: return YAMLNode(.scalar(text, isQuoted: true), at: place(token))
    }
  }

  private func refuse(
    _ hasAnchor: Bool, _ hasTag: Bool, _ token: YAMLParser.Token
  ) throws(Diagnostic) {
    if hasAnchor {
      throw refusal("an anchor (&)", token, hint: "write the value out where it is used")
    }
    if hasTag {
      throw refusal("a tag (!)", token, hint: "remove it; the key says what the value is")
    }
  }

  private func refusal(_ what: String, _ token: YAMLParser.Token, hint: String) -> Diagnostic {
    .error("yaml", "\(what) is not read", at: place(token.start, token.start + 1), hint: hint)
  }

  private func place(_ token: YAMLParser.Token) -> SourcePlace { place(token.start, token.end) }

  /// The place between two marks, in characters, without white space at its end.
  private func place(_ start: Int, _ end: Int) -> SourcePlace {
    let first = map.joinedOffset(ofCharacter: start)
    var last = max(first, map.joinedOffset(ofCharacter: end))
    while last > first, joined[last - 1] <= 0x20 { last -= 1 }
    let lower = map.fileOffset(ofJoined: first, isEnd: first == joined.count)
    return file.place(lower..<max(lower, map.fileOffset(ofJoined: last, isEnd: true)))
  }
}
