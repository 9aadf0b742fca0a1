/// A value that many questions are answered from, and that goes from one build to the next while it is the same: answers that
/// come from it alone need not be looked at again then.
final class Shared<Value: Sendable>: Sendable {
  let value: Value
  /// What tells it from others: who has asked keeps this and not the value, of which there may be one for each edit.
  let identity = Identity()

  final class Identity: Sendable {}

  init(_ value: Value) { self.value = value }
}

extension Shared where Value: Equatable {
  /// That of `last` if its value is this, else this in one of its own.
  static func of(_ value: Value, after last: Shared?) -> Shared {
    if let last, last.value == value { last } else { Shared(value) }
  }
}
