import Diagnostics

/// Ids of one page: each is given once.
package struct PageIDs: Sendable {
  private var taken: Set<ByteString>

  package init(_ taken: some Sequence<String>) { self.taken = Set(taken.map { ByteString($0) }) }

  /// Takes an id as it is; false if it is taken.
  package mutating func takes(_ id: String) -> Bool { taken.insert(ByteString(id)).inserted }

  /// The first of `candidates` that is free, else the last with a number behind it.
  package mutating func take(_ candidates: String...) -> String {
    for id in candidates where taken.insert(ByteString(id)).inserted { return id }
    let last = candidates.last ?? "x"
    var number = 2
    while !taken.insert(ByteString("\(last)-\(number)")).inserted { number += 1 }
    return "\(last)-\(number)"
  }
}
