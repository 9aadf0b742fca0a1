package import Diagnostics

extension Fields {
  /// Text, as the author wrote it.
  package mutating func text(_ key: String, isRequired: Bool = false) -> Located<String>? {
    guard let node = node(key, type: "text", isRequired: isRequired) else { return nil }
    return scalar(key, node, expected: "text")
  }

  /// Text that `read` turns into a value or refuses.
  package mutating func value<Value>(
    _ key: String, type: String, isRequired: Bool = false,
    _ read: (String, SourcePlace) throws(Diagnostic) -> Value
  ) -> Located<Value>? {
    guard let node = node(key, type: type, isRequired: isRequired),
      let text = scalar(key, node, expected: type)
    else { return nil }
    do throws(Diagnostic) {
      return Located(try read(text.value, text.place), at: text.place)
    } catch {
      report(error)
      return nil
    }
  }

  /// `true` or `false`.
  package mutating func flag(_ key: String) -> Bool? {
    guard let node = node(key, type: "true or false"),
      let text = scalar(key, node, expected: "true or false")
    else { return nil }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      let meant =
        switch text.value.lowercased() {
        case "yes", "on", "true", "1", "y": "write true"
        case "no", "off", "false", "0", "n": "write false"
        default: "write true or false"
        }
      report(
        .error(
          "wrong-type", "\"\(key)\" must be true or false, not \"\(text.value)\"", at: text.place,
          hint: meant))
      return nil
    }
  }

  /// A whole number in `range`.
  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Located<Int>? {
    let type = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return value(key, type: type) { text, place throws(Diagnostic) in
      guard let number = Int(text), range.contains(number) else {
        throw .error("wrong-type", "\"\(key)\" must be \(type), not \"\(text)\"", at: place)
      }
      return number
    }
  }

  /// A number in `range`.
  package mutating func number(_ key: String, in range: ClosedRange<Double>) -> Located<Double>? {
    value(key, type: "a number") { text, place throws(Diagnostic) in
      guard let number = Double(text), number.isFinite,
        text.allSatisfy({ "+-.0123456789".contains($0) })
      else {
        throw .error("wrong-type", "\"\(key)\" must be a number, not \"\(text)\"", at: place)
      }
      guard range.contains(number) else {
        throw .error(
          "out-of-range",
          "\"\(key)\" is \(text), outside \(range.lowerBound) to \(range.upperBound)",
          at: place)
      }
      return number
    }
  }

  /// One of the raw values of an enumeration.
  package mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, _: Value.Type = Value.self, isRequired: Bool = false
  ) -> Located<Value>? {
    let names = Value.allCases.map(\.rawValue)
    return value(key, type: "one of \(names.joined(separator: ", "))", isRequired: isRequired) {
      text, place throws(Diagnostic) in
      if let value = Value(rawValue: text) { return value }
      throw .error(
        "unknown-value", "\"\(text)\" is no \(key)", at: place,
        hint: nearestName(to: text, in: names).map { "did you mean \"\($0)\"?" }
          ?? "write one of: \(names.joined(separator: ", "))")
    }
  }

  /// A list of texts; empty if the key is not there.
  package mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key, type: "a list") else { return [] }
    guard let items = items(key, node) else { return [] }
    return items.compactMap { item in
      if case .null = item.content {
        report(
          .error("wrong-type", "an empty entry in \"\(key)\"", at: item.place, hint: "remove it"))
        return nil
      }
      return scalar(key, item, expected: "a list of texts")
    }
  }

  /// One text or a list of them.
  package mutating func textOrTexts(_ key: String) -> [Located<String>] {
    guard let node = node(key, type: "text or a list") else { return [] }
    if case .scalar(let text, _) = node.content { return [Located(text, at: node.place)] }
    guard let items = items(key, node) else { return [] }
    return items.compactMap { scalar(key, $0, expected: "a list of texts") }
  }

  /// A mapping within this one.
  package mutating func record<Value>(
    _ key: String, of kind: String, _ read: (inout Fields) -> Value?
  ) -> Value? {
    guard let node = node(key, type: "a group of keys") else { return nil }
    return nested(node, kind, read)
  }

  /// A list of mappings; empty if the key is not there.
  package mutating func records<Value>(
    _ key: String, of kind: String, isRequired: Bool = false, _ read: (inout Fields) -> Value?
  ) -> [Value] {
    guard let node = node(key, type: "a list", isRequired: isRequired) else { return [] }
    guard let items = items(key, node) else { return [] }
    return items.compactMap { nested($0, kind, read) }
  }

  /// A mapping whose keys the author chooses, with texts as values.
  package mutating func dictionary(
    _ key: String
  ) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = node(key, type: "a group of keys") else { return [] }
    guard case .mapping(let pairs) = node.content else {
      reportType(key, node, expected: "a group of keys", hint: "write one \"key: value\" a line")
      return []
    }
    return pairs.compactMap { pair in
      scalar(pair.key.value, pair.value, expected: "text").map { (pair.key, $0) }
    }
  }

  private mutating func nested<Value>(
    _ node: YAMLNode, _ kind: String, _ read: (inout Fields) -> Value?
  ) -> Value? {
    var fields = Fields(node, of: kind)
    let value = read(&fields)
    var found: [Diagnostic] = []
    fields.finish(&found)
    for diagnostic in found { report(diagnostic) }
    return value
  }

  private mutating func items(_ key: String, _ node: YAMLNode) -> [YAMLNode]? {
    if case .sequence(let items) = node.content { return items }
    var hint = "write each entry on its own line after a dash"
    if case .scalar(let text, _) = node.content, text.count < 40 { hint = "write [\(text)]" }
    reportType(key, node, expected: "a list", hint: hint)
    return nil
  }

  private mutating func scalar(
    _ key: String, _ node: YAMLNode, expected: String
  ) -> Located<String>? {
    switch node.content {
    case .scalar(let text, _): return Located(text, at: node.place)
    case .null:
      reportType(key, node, expected: expected, hint: nil)
      return nil
    case .sequence:
      reportType(key, node, expected: expected, hint: "put it in quotes if it starts with [")
      return nil
    case .mapping:
      reportType(
        key, node, expected: expected, hint: "put it in quotes if it holds a colon and a space")
      return nil
    }
  }
}
