import Synchronization

/// What only the end of the program takes apart, all at once: value by value it takes a build of 10,000 pages a thirtieth of
/// its time. The last value that was held is held on.
enum Remains {
  private static let held = Mutex<[any Sendable]>([])

  static func hold(_ values: any Sendable...) { held.withLock { $0 = values } }
}
