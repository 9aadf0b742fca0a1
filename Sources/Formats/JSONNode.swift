import Diagnostics

/// A JSON value (RFC 8259) with the place where it stands.
package struct JSONNode: Sendable, Hashable {
  package let content: Content
  package let place: Range<Int>

  /// What kind of value it is.
  package enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A finite number.
    case number(Double)
    case string(String)
    case array([JSONNode])
    /// Members in the order they are written in, no name twice.
    case object([Member])
  }

  /// A name with its value.
  package struct Member: Sendable, Hashable {
    package let name: String
    package let namePlace: Range<Int>
    package let value: JSONNode
  }

  /// The member of an object, or `nil` if it has none of that name or is no object.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string.
  package var text: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// The kind of value in words, as in "must be a list, not text".
  package var kindName: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
