/// The candidate that an author most likely meant by a word.
package struct NearName: Sendable, Hashable {
  package let name: String
  /// Whether no other candidate is near enough to propose.
  package let isOnly: Bool

  /// Looks for what was meant by `word`; `nil` if nothing is near enough to propose.
  ///
  /// Distance is Damerau–Levenshtein in its optimal string alignment form over lower-cased Unicode
  /// scalars; at most a third of the word's length may differ. Among equals the first in UTF-8 byte order wins.
  package init?(to word: String, in candidates: some Sequence<String>) {
    let word = Array(word.lowercased().unicodeScalars)
    let limit = max(1, word.count / 3)
    var best: (distance: Int, name: String)?
    var near: Set<String> = []
    for name in candidates {
      let scalars = Array(name.lowercased().unicodeScalars)
      guard abs(scalars.count - word.count) <= limit else { continue }
      let distance = alignmentDistance(word, scalars)
      guard distance <= limit else { continue }
      near.insert(name)
      if let current = best, (current.distance, current.name) <= (distance, name) { continue }
      best = (distance, name)
    }
    guard let best else { return nil }
    name = best.name
    isOnly = near.count == 1
  }
}

/// The candidate that an author most likely meant by `word`, if one is near enough to propose.
package func nearestName(to word: String, in candidates: some Sequence<String>) -> String? {
  NearName(to: word, in: candidates)?.name
}

/// How many insertions, deletions, substitutions and swaps of neighbours turn `a` into `b`.
private func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for row in 1..<(a.count + 1) {
    var current = [row]
    for column in 1..<(b.count + 1) {
      let same = a[row - 1] == b[column - 1]
      var cost = min(
        last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
      let swapped =
        row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1]
      if swapped { cost = min(cost, beforeLast[column - 2] + 1) }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[b.count]
}
