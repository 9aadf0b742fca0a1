import Diagnostics

/// What a page gathers from the whole course: entries in their order, and how they can be told apart where they are too many
/// for one page.
struct Gathered: Sendable {
  /// How many entries there are.
  let count: Int
  /// How many bytes each entry takes on a page, about; asked for where all might be too many.
  let bytes: @Sendable () -> [Int]
  /// The anchors that an entry has on its page.
  let ids: @Sendable (Int) -> [String]
  /// What tells entries apart, the coarsest first; asked for where one page does not hold them.
  let levels: @Sendable () -> [PartLevel]
  /// Whether readers are told how many entries a part has.
  var isCounted = true
  /// What all entries take at the most, where that is known without looking at each.
  var most = Int.max

  /// Entries that all take the same.
  static func alike(
    _ count: Int, bytes: Int, ids: @escaping @Sendable (Int) -> [String],
    levels: @escaping @Sendable () -> [PartLevel]
  ) -> Gathered {
    Gathered(
      count: count, bytes: { Array(repeating: bytes, count: count) }, ids: ids, levels: levels,
      most: count * bytes)
  }
}

/// One way to tell entries apart that does not change when others come or go: by era, by century, by letter ….
struct PartLevel: Sendable {
  /// Levels of a family are one measure, finer and finer: the name of the finer stands for that of the coarser.
  let family: Int
  /// Whether entries that are all alike here are told apart by the next level at once.
  let isPassed: Bool
  /// Where an entry belongs, by its place: entries with one number belong together, in the order of numbers.
  let key: @Sendable (Int) -> Int
  /// What is said of the entries with a number.
  let label: @Sendable (Int) -> PartLabel
}

/// What a part of what a page gathers is called.
struct PartLabel: Sendable, Equatable {
  /// For its address and its anchor: letters, digits and hyphens.
  let name: String
  let title: String
  /// What stands beside the title, such as the years of an era.
  var note: String?

  static func == (a: PartLabel, b: PartLabel) -> Bool {
    a.name.isIdentical(to: b.name) && a.title.isIdentical(to: b.title)
      && a.note.map { ByteString($0) } == b.note.map { ByteString($0) }
  }
}
