package import Diagnostics

/// A YAML 1.1 value with the place of its content.
package struct YAMLNode: Sendable, Hashable {
  package let content: Content
  /// Whether there is nothing because all that was written is a comment, as in `title: #1`.
  let hidesText: Bool
  /// A scalar's content without quotes, or a collection from its first to its last byte.
  package let place: SourcePlace

  /// What kind of value a node is.
  package enum Content: Sendable, Hashable {
    /// Nothing, `~` or `null`.
    case null
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    /// Pairs in the order they are written in, no key twice.
    case mapping([Pair])
  }

  /// A key of a mapping with its value.
  package struct Pair: Sendable, Hashable {
    package let key: Located<String>
    package let value: YAMLNode

    package init(key: Located<String>, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  package init(_ content: Content, at place: SourcePlace) {
    self.init(content, at: place, hidesText: false)
  }

  init(_ content: Content, at place: SourcePlace, hidesText: Bool) {
    self.content = content
    self.hidesText = hidesText
    self.place = place
  }

  var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// Whether there is nothing to read: null, or text of white space alone.
  var isBlank: Bool {
    switch content {
    case .null: true
    case .scalar(let text, _): text.allSatisfy(\.isWhitespace)
    case .sequence, .mapping: false
    }
  }

  /// The kind of value in words, as in "must be a list, not text".
  var kindName: String {
    switch content {
    case .null: "empty"
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}
