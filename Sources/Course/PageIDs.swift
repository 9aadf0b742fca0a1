import Diagnostics

/// Ids of one page: each is given once.
package struct PageIDs: Sendable {
  private var taken: Set<ByteString> = []
  /// Ids that are taken as well, and not copied for each page.
  private let common: Set<ByteString>

  package init(_ taken: some Sequence<String>) { common = Set(taken.map { ByteString($0) }) }

  /// Takes an id as it is; false if it is taken.
  package mutating func takes(_ id: String) -> Bool {
    let id = ByteString(id)
    return !common.contains(id) && taken.insert(id).inserted
  }

  /// The first of `candidates` that is free, else the last with a number behind it.
  package mutating func take(_ candidates: String...) -> String {
    for id in candidates where takes(id) { return id }
    let last = candidates.last ?? "x"
    var number = 2
    while !takes("\(last)-\(number)") { number += 1 }
    return "\(last)-\(number)"
  }
}
