import Diagnostics

extension YAMLBuilder {
  /// A list or a group that is still open.
  struct Frame {
    /// The mark of its first character.
    let start: Int
    let isMapping: Bool
    /// Where its last value ends, in bytes of the file.
    var end = 0
    /// Whether the next node is a key.
    private(set) var isKeyNext: Bool
    private(set) var items: [YAMLNode] = []
    private(set) var pairs: [YAMLNode.Pair] = []
    /// The key that waits for its value.
    private var key: Located<String>?
    private var isRepeated = false
    /// The index in `pairs` of each key, for groups too large to look through.
    private var indices: [String: Int] = [:]
    private static let scanLimit = 16

    init(start: Int, isMapping: Bool) {
      self.start = start
      self.isMapping = isMapping
      isKeyNext = isMapping
    }

    /// Adds an item, or the value of `key`; the value of a key that is there already is dropped.
    mutating func add(_ node: YAMLNode) {
      guard isMapping else {
        items.append(node)
        return
      }
      guard let key else { preconditionFailure("a value follows its key") }
      self.key = nil
      isKeyNext = true
      guard !isRepeated else { return }
      pairs.append(YAMLNode.Pair(key: key, value: node))
      if pairs.count == Self.scanLimit {
        for (index, pair) in pairs.enumerated() { indices[pair.key.value] = index }
      } else if pairs.count > Self.scanLimit {
        indices[key.value] = pairs.count - 1
      }
    }

    /// Takes the key of the next value, and gives the place of the first key of this name, if there is one.
    mutating func add(_ key: Located<String>) -> SourcePlace? {
      self.key = key
      isKeyNext = false
      let first =
        pairs.count < Self.scanLimit
        ? pairs.firstIndex { $0.key.value == key.value } : indices[key.value]
      isRepeated = first != nil
      return first.map { pairs[$0].key.place }
    }
  }
}
