package import Diagnostics

/// Keys that hold more than one value: lists and groups of keys.
extension Fields {
  /// A list of texts; empty if the key is not there.
  package mutating func texts(_ key: String, _ note: StaticString = "") -> [Located<String>] {
    guard let node = node(key, note, type: "a list", as: .texts) else { return [] }
    return entries(key, node)
  }

  /// One text or a list of them.
  package mutating func textOrTexts(_ key: String, _ note: StaticString = "") -> [Located<String>] {
    guard let node = node(key, note, type: "text or a list", as: .textOrTexts) else { return [] }
    if case .scalar(let text, _) = node.content { return [Located(text, at: node.place)] }
    return entries(key, node)
  }

  /// Tells a list with more entries than may be.
  package mutating func checkCount(
    _ count: Int, under key: String, _ limit: Limit = .mentions, at place: SourcePlace? = nil
  ) {
    if let problem = limit.problem("\"\(key)\" has", count, at: place ?? self.place) {
      report(problem)
    }
  }

  /// The same for several.
  package mutating func checkCounts(_ lists: [(key: String, count: Int)]) {
    for list in lists { checkCount(list.count, under: list.key) }
  }

  /// A mapping within this one.
  package mutating func record<Value>(
    _ key: String, _ note: StaticString = "", of kind: String, _ read: (inout Fields) -> Value?
  ) -> Value? {
    guard
      let node = node(key, note, type: "a group of keys", as: .record(Self.shape(of: kind, read)))
    else { return nil }
    return nested(node, kind, read)
  }

  /// A list of mappings; empty if the key is not there. If it `takesOne`, a mapping alone is a list of one; `fromText` makes
  /// a value of what is no mapping but text, and says what is to be told of it.
  package mutating func records<Value>(
    _ key: String, _ note: StaticString = "", of kind: String, isRequired: Bool = false,
    takesOne: Bool = false, fromText: ((Located<String>) -> (Value, Diagnostic)?)? = nil,
    _ read: (inout Fields) -> Value?
  ) -> [Value] {
    guard
      let node = node(
        key, note, type: "a list", isRequired: isRequired, as: .records(Self.shape(of: kind, read)))
    else { return [] }
    func kept(_ value: Value?) -> Value? {
      if value == nil { broken.insert(key) }
      return value
    }
    if takesOne, case .mapping = node.content {
      return [kept(nested(node, kind, read))].compactMap(\.self)
    }
    func ofText(_ node: YAMLNode) -> Value? {
      guard case .scalar(let text, _) = node.content,
        let (value, problem) = fromText?(Located(text, at: node.place))
      else { return nil }
      report(problem)
      return value
    }
    if let value = ofText(node) { return [value] }
    guard case .sequence(let items) = node.content else {
      reportType(
        key, node, expected: "a list", hint: "write each entry on its own line after a dash")
      return []
    }
    return items.compactMap { kept(ofText($0) ?? nested($0, kind, read)) }
  }

  /// A mapping whose keys the author chooses, with texts as values.
  package mutating func dictionary(
    _ key: String, _ note: StaticString = "", keys: [String] = []
  ) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = node(key, note, type: "a group of keys", as: .dictionary(keys)) else {
      return []
    }
    guard case .mapping(let pairs) = node.content else {
      reportType(key, node, expected: "a group of keys", hint: "write one \"key: value\" a line")
      return []
    }
    return pairs.compactMap { pair in
      scalar(pair.key.value, pair.value, expected: "text").map { (pair.key, $0) }
    }
  }

  private static func shape<Value>(
    of kind: String, _ read: (inout Fields) -> Value?
  ) -> RecordShape {
    RecordShape.of(kind) { _ = read(&$0) }
  }

  private mutating func nested<Value>(
    _ node: YAMLNode, _ kind: String, _ read: (inout Fields) -> Value?
  ) -> Value? {
    var fields = Fields(node, of: kind)
    let value = read(&fields)
    var found: [Diagnostic] = []
    fields.finish(&found)
    for diagnostic in found { report(diagnostic) }
    lostIDs += fields.lostIDs
    proses += fields.proses
    if value == nil, let id = fields.writtenID { lostIDs.append(id) }
    return value
  }

  /// The texts of a list.
  private mutating func entries(_ key: String, _ node: YAMLNode) -> [Located<String>] {
    guard case .sequence(let items) = node.content else {
      reportType(key, node, expected: "a list", hint: Self.listHint(node))
      return []
    }
    return items.compactMap { item in
      switch item.content {
      case .scalar(let text, _): return Located(text, at: item.place)
      case .null where item.hidesText:
        report(CommentedText.warning(under: key, at: item.place))
      case .null:
        report(
          .error("wrong-type", "an empty entry in \"\(key)\"", at: item.place, hint: "remove it"))
      case .sequence, .mapping:
        report(
          .error(
            "wrong-type", "an entry of \"\(key)\" must be text, not \(item.kindName)",
            at: item.place, hint: "put it in quotes if it is text"))
      }
      return nil
    }
  }

  /// How to write a list instead of `node`.
  private static func listHint(_ node: YAMLNode) -> String {
    guard case .scalar(let text, let isQuoted) = node.content, text.utf8.count < 40,
      !text.utf8.contains(where: { "\n\"\\".utf8.contains($0) })
    else { return "write each entry on its own line after a dash" }
    let needsQuotes = isQuoted || text.utf8.contains { "[]{}:#".utf8.contains($0) }
    return needsQuotes ? "write [\"\(text)\"]" : "write [\(text)]"
  }
}
