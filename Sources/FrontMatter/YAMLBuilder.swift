import Diagnostics

/// Builds the tree of a document from its events, with its own stack instead of recursion.
struct YAMLBuilder {
  /// The finished tree, once the document has ended.
  private(set) var root: YAMLNode?

  private let file: SourceFile
  private let map: MarkMap
  private let joined: [UInt8]
  private var stack: [Frame] = []
  /// Where the file's line feeds stand; counted at the first duplicate key, so that many stay linear.
  private var lineFeeds: [Int]?

  init(file: SourceFile, map: MarkMap, joined: [UInt8]) {
    self.file = file
    self.map = map
    self.joined = joined
  }

  /// The byte offset in the joined text of the innermost `[` or `{` that is still open.
  var openBracket: Int? {
    for frame in stack.reversed() {
      let offset = map.joinedOffset(ofCharacter: frame.start)
      guard offset < joined.count else { continue }
      if joined[offset] == UInt8(ascii: "[") || joined[offset] == UInt8(ascii: "{") {
        return offset
      }
    }
    return nil
  }

  /// Takes the next event; throws what this reader refuses.
  mutating func take(
    _ token: YAMLParser.Token, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    switch token.event {
    case .documentStart(let isFirst, let hasDirectives):
      if hasDirectives {
        throw .error(
          "yaml", "a directive (%) is not read", at: firstCharacter(token),
          hint: "remove this line, or put text that starts with % in quotes")
      }
      guard !isFirst else { return }
      throw .error(
        "yaml", "a second YAML document starts here", at: place(token.start, token.end),
        hint: "keep one and remove the --- line")
    case .alias:
      throw .error(
        "yaml", "an alias (*) is not read", at: firstCharacter(token),
        hint: "write the value out again; put text that starts with * in quotes")
    case .scalar(let text, let style, let hasProperties):
      try refuse(hasProperties, token)
      try addScalar(text, style, token, &diagnostics)
    case .sequenceStart(let hasProperties):
      try open(Frame(start: token.start, isMapping: false), hasProperties, token)
    case .mappingStart(let hasProperties):
      try open(Frame(start: token.start, isMapping: true), hasProperties, token)
    case .collectionEnd: try close(token, &diagnostics)
    case .streamEnd, .other: return
    }
  }

  private mutating func open(
    _ frame: Frame, _ hasProperties: Bool, _ token: YAMLParser.Token
  ) throws(Diagnostic) {
    try refuse(hasProperties, token)
    if isKeyNext {
      throw .error(
        "yaml", "a key must be text", at: firstCharacter(token), hint: "put it in quotes")
    }
    guard stack.count < YAMLNode.depthLimit else {
      throw .error(
        "yaml", "lists and groups are nested more than \(YAMLNode.depthLimit) deep",
        at: firstCharacter(token))
    }
    stack.append(frame)
  }

  private mutating func close(
    _ token: YAMLParser.Token, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    guard let frame = stack.popLast() else {
      preconditionFailure("libyaml ends no collection that it has not started")
    }
    // A block collection's end mark is that of what follows it, behind comments and blank lines.
    let end = token.start == token.end ? frame.end : map.fileEnd(ofCharacter: token.end)
    let start = map.fileOffset(ofCharacter: frame.start)
    let content: YAMLNode.Content =
      frame.isMapping ? .mapping(frame.pairs) : .sequence(frame.items)
    let node = YAMLNode(content, at: file.place(start..<max(start, end)))
    try add(node, end: node.place.range.upperBound, &diagnostics)
  }

  private mutating func addScalar(
    _ text: String, _ style: YAMLParser.ScalarStyle, _ token: YAMLParser.Token,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    switch style {
    case .plain:
      let place = place(token.start, token.end)
      let isNull = text.utf8.count <= 4 && Self.isNull(text) && !isKeyNext
      let content: YAMLNode.Content = isNull ? .null : .scalar(text, isQuoted: false)
      let hidden = CommentedText(
        behind: map.joinedOffset(ofCharacter: token.end), in: joined,
        isBracketed: openBracket != nil)
      if let hidden, !text.isEmpty, hidden.mayContinue(text) {
        diagnostics.append(hidden.warning(behind: text, at: hidden.place(in: file, map)))
      }
      let node = YAMLNode(
        content, at: text.isEmpty ? hidden?.place(in: file, map) ?? place : place,
        hidesText: text.isEmpty && hidden != nil)
      try add(node, end: place.range.upperBound, &diagnostics)
    case .quoted:
      let place = place(token.start + 1, token.end - 1)
      if let scalar = text.unicodeScalars.first(where: \.isNoText) {
        diagnostics.append(
          .error(
            "yaml", "an escape that is no text: \(scalar.number)", at: place,
            hint: "remove the escape"))
      }
      let node = YAMLNode(.scalar(text, isQuoted: true), at: place)
      try add(node, end: map.fileEnd(ofCharacter: token.end), &diagnostics)
    case .block:
      var place = place(token.start, token.end)
      place = place.part(0..<trimmedCount(place.range))
      let node = YAMLNode(.scalar(text, isQuoted: true), at: place)
      try add(node, end: place.range.upperBound, &diagnostics)
    }
  }

  /// Adds a finished node that ends at the byte offset `end` of the file, quotes included.
  private mutating func add(
    _ node: YAMLNode, end: Int, _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    guard let last = stack.indices.last else {
      root = node
      return
    }
    stack[last].end = end
    guard stack[last].isKeyNext else {
      stack[last].add(node)
      return
    }
    let key = try key(node)
    if let first = stack[last].add(key) {
      diagnostics.append(
        .error(
          "duplicate-key", "\"\(key.value)\" stands here again", at: key.place,
          hint: "the first is on line \(line(of: first.range.lowerBound)); keep one"))
    }
  }

  private func key(_ node: YAMLNode) throws(Diagnostic) -> Located<String> {
    guard case .scalar(let text, let isQuoted) = node.content else {
      preconditionFailure("a list or a group as a key is refused when it opens")
    }
    if text == "<<" {
      throw .error(
        "yaml", "a merge key (<<) is not read", at: node.place, hint: "write the keys out again")
    }
    if text.isEmpty && !isQuoted {
      throw .error(
        "yaml", "a key is missing here", at: node.place, hint: "write it before the colon")
    }
    return Located(text, at: node.place)
  }

  private func refuse(_ hasProperties: Bool, _ token: YAMLParser.Token) throws(Diagnostic) {
    guard hasProperties else { return }
    let isTag = joined[map.joinedOffset(ofCharacter: token.start)] == UInt8(ascii: "!")
    throw isTag
      ? .error(
        "yaml", "a tag (!) is not read", at: firstCharacter(token),
        hint: "remove it; put text that starts with ! in quotes")
      : .error(
        "yaml", "an anchor (&) is not read", at: firstCharacter(token),
        hint: "write the value out where it is used; put text that starts with & in quotes")
  }

  /// Whether the next node is a key.
  private var isKeyNext: Bool {
    guard let last = stack.indices.last else { return false }
    return stack[last].isKeyNext
  }

  private func firstCharacter(_ token: YAMLParser.Token) -> SourcePlace {
    place(token.start, token.start + 1)
  }

  /// The place between two marks, in characters.
  private func place(_ start: Int, _ end: Int) -> SourcePlace {
    let lower = map.fileOffset(ofCharacter: start)
    return file.place(lower..<max(lower, map.fileEnd(ofCharacter: end)))
  }

  /// How many bytes of `range` there are without the white space at its end.
  private func trimmedCount(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return end - range.lowerBound
  }

  /// The 1-based line of a byte offset of the file.
  private mutating func line(of offset: Int) -> Int {
    let feeds =
      lineFeeds ?? file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "\n") }
    lineFeeds = feeds
    var low = 0
    var high = feeds.count
    while low < high {
      let middle = (low + high) / 2
      if feeds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  private static func isNull(_ text: String) -> Bool {
    switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }
}
