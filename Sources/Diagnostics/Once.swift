import Synchronization

/// A value that the first of those who ask for it makes, for all of them: what many tasks need and perhaps none.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  package init() {}

  /// The value if it has been made.
  package var known: Value? { made.withLock { $0 } }

  /// The value, as `make` makes it if nobody has asked before. Others wait meanwhile: `make` must not ask for it itself.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}
