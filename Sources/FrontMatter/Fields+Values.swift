package import Diagnostics

/// The note of each key says in words for authors what it is for; `Fields(describing:)` gathers them.
extension Fields {
  /// Text, as the author wrote it.
  package mutating func text(
    _ key: String, _ note: StaticString = "", isRequired: Bool = false
  ) -> Located<String>? {
    guard let node = node(key, note, type: "text", isRequired: isRequired, as: .text) else {
      return nil
    }
    return scalar(key, node, expected: "text")
  }

  /// The text of a node that stands under `key`.
  package mutating func text(_ node: YAMLNode, under key: String) -> Located<String>? {
    scalar(key, node, expected: "text")
  }

  /// Text that readers see, which may hold inline Markdown.
  package mutating func prose(
    _ key: String, _ note: StaticString = "", isRequired: Bool = false
  ) -> Located<String>? {
    let text = text(key, note, isRequired: isRequired)
    if let text { proses.append(text) }
    return text
  }

  /// A list of texts that readers see.
  package mutating func proseList(_ key: String, _ note: StaticString = "") -> [Located<String>] {
    let texts = texts(key, note)
    proses += texts
    return texts
  }

  /// Text that `read` turns into a value or refuses.
  package mutating func value<Value>(
    _ key: String, _ note: StaticString = "", type: String, isRequired: Bool = false,
    as shape: @autoclosure () -> ValueShape = .text,
    _ read: (String, SourcePlace) throws(Diagnostic) -> Value
  ) -> Located<Value>? {
    guard let node = node(key, note, type: type, isRequired: isRequired, as: shape()),
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
  package mutating func flag(_ key: String, _ note: StaticString = "") -> Bool? {
    guard let text = unquoted(key, note, type: "true or false", as: .flag) else { return nil }
    switch text.value {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default:
      let meant =
        switch text.value.lowercased() {
        case "yes", "on", "1", "y": "write true"
        case "no", "off", "0", "n": "write false"
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
  package mutating func integer(
    _ key: String, _ note: StaticString = "", in range: ClosedRange<Int>
  ) -> Located<Int>? {
    let type = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    guard let text = unquoted(key, note, type: type, as: .integer(range)) else { return nil }
    guard let number = Int(text.value), range.contains(number) else {
      report(
        .error("wrong-type", "\"\(key)\" must be \(type), not \"\(text.value)\"", at: text.place))
      return nil
    }
    return Located(number, at: text.place)
  }

  /// A number in `range`.
  package mutating func number(
    _ key: String, _ note: StaticString = "", in range: ClosedRange<Double>
  ) -> Located<Double>? {
    guard let text = unquoted(key, note, type: "a number", as: .number(range)) else { return nil }
    guard let number = Double(text.value), number.isFinite,
      text.value.utf8.allSatisfy("+-.0123456789".utf8.contains)
    else {
      report(
        .error(
          "wrong-type", "\"\(key)\" must be a number, not \"\(text.value)\"", at: text.place,
          hint: (Self.decimalPoint(text.value) ?? Degrees.number(in: text.value)).map {
            "write \($0)"
          }))
      return nil
    }
    guard range.contains(number) else {
      report(
        .error(
          "out-of-range",
          "\"\(key)\" is \(text.value), outside \(range.lowerBound) to \(range.upperBound)",
          at: text.place,
          hint: key == "lat" && number.magnitude <= 180
            ? "\"lat\" is north of the equator and \"lon\" east of Greenwich: are the two exchanged?"
            : nil))
      return nil
    }
    return Located(number, at: text.place)
  }

  /// What to write instead of a number with a comma before its decimals.
  private static func decimalPoint(_ text: String) -> String? {
    let plain = text.substituting(",", by: ".")
    guard plain.utf8.count == text.utf8.count, plain != text, Double(plain) != nil else {
      return nil
    }
    return plain
  }

  /// One of the raw values of an enumeration.
  package mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ note: StaticString = "", as _: Value.Type = Value.self,
    isRequired: Bool = false
  ) -> Located<Value>? {
    choice(
      key, note, among: Value.allCases.map { (name: $0.rawValue, value: $0) },
      isRequired: isRequired)
  }

  /// A value of a list by its name.
  package mutating func choice<Value>(
    _ key: String, _ note: StaticString = "", among values: [(name: String, value: Value)],
    isRequired: Bool = false
  ) -> Located<Value>? {
    let names = values.map(\.name)
    return value(
      key, note, type: "one of \(names.joined(separator: ", "))", isRequired: isRequired,
      as: .choice(names)
    ) { text, place throws(Diagnostic) in
      if let found = values.first(where: { $0.name == text }) { return found.value }
      throw .unknown(
        text, "unknown-value", "\"\(text)\" is no \(key)", at: place,
        among: names,
        otherwise: "write one of: \(names.joined(separator: ", "))")
    }
  }

  /// A scalar that would be text if it stood in quotes.
  private mutating func unquoted(
    _ key: String, _ note: StaticString, type: String, as shape: ValueShape
  ) -> Located<String>? {
    guard let node = node(key, note, type: type, as: shape) else { return nil }
    if case .scalar(_, isQuoted: true) = node.content {
      report(
        .error(
          "wrong-type", "\"\(key)\" must be \(type), not quoted text", at: node.place,
          hint: "remove the quotes"))
      return nil
    }
    return scalar(key, node, expected: type)
  }

  mutating func scalar(
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
