package import Diagnostics

/// Strict reading of a mapping into typed values: every problem of it is told, none stops the reading.
///
/// The keys that are asked for are the keys that are known: `finish` reports all others.
package struct Fields {
  /// What a mapping is called in messages, as in "a section".
  package let kind: String
  /// Where a message about the whole mapping points.
  package let place: SourcePlace
  /// The names of the keys asked for so far, in order.
  private var known: [String] = []
  /// The same with what may stand under them, if that is all that is wanted.
  private var described: [RecordShape.Key] = []
  /// The ids of the mappings within this one that could not be read: what refers to them is not at fault.
  package internal(set) var lostIDs: [String] = []
  /// The keys of lists of mappings of which an entry could not be read.
  var broken: Set<String> = []
  /// The texts that readers see and that may hold inline Markdown, those within nested mappings too.
  package internal(set) var proses: [Located<String>] = []
  /// The keys that are missing, with what is to be said of them unless another key is one of them misspelt.
  private var missing: [(key: String, problem: Diagnostic)] = []
  /// What is wrong so far.
  package private(set) var diagnostics: [Diagnostic] = []

  private let pairs: [YAMLNode.Pair]
  /// Whether keys can be missing: of a list or a text it is enough to say that it is no mapping.
  private let hasKeys: Bool
  /// Whether there is no mapping at all, and only the keys that are asked for are wanted.
  package let isDescribing: Bool

  /// Starts to read `node`, which is `kind` of thing; an empty node reads as a mapping without keys.
  package init(_ node: YAMLNode, of kind: String) {
    self.kind = kind
    isDescribing = false
    hasKeys = if case .mapping = node.content { true } else { node.isNull }
    switch node.content {
    case .mapping(let pairs):
      self.pairs = pairs
      place = pairs.first?.key.place ?? node.place
    case .null:
      (pairs, place) = ([], node.place)
    case .scalar, .sequence:
      (pairs, place) = ([], node.place)
      diagnostics.append(
        .error(
          "wrong-type", "\(kind) must be a group of keys, not \(node.kindName)", at: node.place,
          hint: "write one \"key: value\" a line"))
    }
  }

  /// Starts to learn what is asked of `kind`.
  init(describing kind: String) {
    self.kind = kind
    (pairs, hasKeys, isDescribing) = ([], false, true)
    place = SourcePlace(path: "")
  }

  /// What has been asked for.
  var shape: RecordShape { RecordShape(kind: kind, keys: described) }

  /// The most keys that a hint lists.
  private static let listedKeys = 30

  /// Reports unknown keys, those that other programs know with one warning, and moves all that was wrong to
  /// `diagnostics`.
  package mutating func finish(
    _ diagnostics: inout [Diagnostic], foreign: [String: ForeignKey] = [:]
  ) {
    let names = known
    var others: [Located<String>] = []
    var taken = Set(pairs.map(\.key.value).filter(names.contains))
    var misspelt: Set<String> = []
    for pair in pairs where !names.contains(pair.key.value) {
      let compared = ComparedName(pair.key.value)
      let isForeign =
        foreign[pair.key.value] != nil
        || !foreign.isEmpty && nearestName(to: pair.key.value, in: names) == nil
          && !names.contains { $0.begins(with: pair.key.value) || pair.key.value.begins(with: $0) }
      if isForeign,
        !names.contains(where: { ComparedName($0).distance(to: compared) == 1 })
      {
        others.append(pair.key)
        continue
      }
      if case .null = pair.value.content, Self.isPartOfValue(pair.key.value) {
        report(
          .error(
            "unknown-key", "unknown key \"\(pair.key.value)\" in \(kind)", at: pair.key.place,
            hint: "a comma ends a value between braces: put the value before it in quotes"))
        continue
      }
      let problem = Diagnostic.unknown(
        pair.key.value, "unknown-key", "unknown key \"\(pair.key.value)\" in \(kind)",
        at: pair.key.place, among: names,
        otherwise: names.count <= Self.listedKeys
          ? "known keys: \(names.joined(separator: ", "))" : nil)
      guard let meant = nearestName(to: pair.key.value, in: names) else {
        report(problem)
        continue
      }
      misspelt.insert(meant)
      // What is meant may stand here as well, and no key stands twice.
      if taken.insert(meant).inserted {
        report(problem)
      } else {
        report(
          .error(
            problem.code, problem.message, at: problem.place,
            hint: "\"\(meant)\" stands here as well: put both together, and remove this key"))
      }
    }
    if let warning = ForeignKey.warning(of: others, in: foreign, besides: names) {
      report(warning)
    }
    for (key, problem) in missing where !misspelt.contains(key) { report(problem) }
    diagnostics.append(contentsOf: self.diagnostics)
    self.diagnostics = []
  }

  /// Whether a key without a value is what stands behind a comma of a text: `{text: 4,5 years, …}`.
  private static func isPartOfValue(_ key: String) -> Bool {
    key.contains(" ") || key.first?.isNumber == true
  }

  /// The value of `key`, or `nil` with a diagnostic if a required one is missing, empty or blank.
  package mutating func node(
    _ key: String, _ note: StaticString = "", type: String, isRequired: Bool = false,
    as value: @autoclosure () -> ValueShape = .any
  ) -> YAMLNode? {
    if isDescribing {
      described.append(
        RecordShape.Key(
          name: key, note: note.description, type: type, isRequired: isRequired, value: value()))
      return nil
    }
    known.append(key)
    guard let pair = pairs.first(where: { $0.key.value == key }) else {
      if isRequired, hasKeys {
        missing.append((key, .error("missing-key", "\(kind) has no \"\(key)\"", at: place)))
      }
      return nil
    }
    if pair.value.hidesText {
      var problem = CommentedText.warning(under: key, at: pair.value.place)
      if isRequired { problem.severity = .error }
      report(problem)
      return nil
    }
    if isRequired, pair.value.isBlank {
      report(
        .error(
          "missing-key", "\"\(key)\" is empty", at: pair.key.place,
          hint: "\(kind) needs one: write \(type) after the colon"))
      return nil
    }
    return pair.value.isNull ? nil : pair.value
  }

  /// Whether a key is not there, or nothing behind it.
  package func isMissing(_ key: String) -> Bool {
    pairs.first { $0.key.value == key }?.value.isBlank ?? true
  }

  /// Whether an entry of a list of mappings could not be read.
  package func isBroken(_ key: String) -> Bool { broken.contains(key) }

  /// Adds that a key is not there or empty, of what has keys at all.
  package mutating func reportMissing(_ key: String, hint: String) {
    guard hasKeys else { return }
    let empty = pairs.first { $0.key.value == key }
    if let empty, empty.value.hidesText {
      forgetComment(under: key)
      var problem = CommentedText.warning(under: key, at: empty.value.place)
      problem.severity = .error
      missing.append((key, problem))
      return
    }
    let message = empty == nil ? "\(kind) has no \"\(key)\"" : "\"\(key)\" is empty"
    missing.append(
      (key, .error("missing-key", message, at: empty?.key.place ?? place, hint: hint)))
  }

  /// What stands under `id`, right or wrong.
  var writtenID: String? {
    guard case .scalar(let id, _)? = pairs.first(where: { $0.key.value == "id" })?.value.content
    else { return nil }
    return id
  }

  /// Whether the mapping has the key, even an empty one.
  package func has(_ key: String) -> Bool {
    isDescribing || pairs.contains { $0.key.value == key }
  }

  /// Takes back that the value of a key is a comment, for who says more of it.
  package mutating func forgetComment(under key: String) {
    guard let value = pairs.first(where: { $0.key.value == key })?.value, value.hidesText else {
      return
    }
    let warning = CommentedText.warning(under: key, at: value.place)
    diagnostics.removeAll { $0 == warning }
  }

  /// The keys that stand in the mapping without a value, with their places.
  package var emptyKeys: [(key: String, place: SourcePlace)] {
    pairs.filter(\.value.isNull).map { ($0.key.value, $0.key.place) }
  }

  /// Adds a problem found in one of the values.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Adds that `key` has a value of the wrong kind.
  mutating func reportType(_ key: String, _ node: YAMLNode, expected: String, hint: String?) {
    report(
      .error(
        "wrong-type", "\"\(key)\" must be \(expected), not \(node.kindName)", at: node.place,
        hint: hint))
  }
}
