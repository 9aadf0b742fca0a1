/// The candidate that an author most likely meant by a word.
package struct NearName: Sendable, Hashable {
  package let name: String
  /// Whether no other candidate is near enough to propose.
  package let isOnly: Bool

  /// Looks for what was meant by `word`; `nil` if nothing is near enough to propose. Among equals the first in UTF-8
  /// byte order wins.
  package init?(to word: String, in candidates: some Sequence<String>) {
    let word = ComparedName(word)
    var best: (distance: Int, name: String)?
    var near: Set<String> = []
    for name in candidates {
      guard let distance = word.distance(to: ComparedName(name)) else { continue }
      near.insert(name)
      if let current = best, (current.distance, current.name) <= (distance, name) { continue }
      best = (distance, name)
    }
    guard let best else { return nil }
    name = best.name
    isOnly = near.count == 1
  }
}

/// A name made ready to be compared with many others.
package struct ComparedName: Sendable {
  /// In Unicode scalars; what is longer is no name that somebody has misspelt.
  private static let longest = 200

  private let scalars: [Unicode.Scalar]
  /// How often scalars occur, those with the same last five bits together.
  private let counts: SIMD32<UInt8>

  package init(_ name: String) {
    scalars = Array(name.lowercased().unicodeScalars)
    var counts = SIMD32<UInt8>()
    for scalar in scalars.prefix(Self.longest) { counts[Int(scalar.value & 31)] &+= 1 }
    self.counts = counts
  }

  /// How far another name is from this one, or `nil` if it is too far for one to be meant by the other.
  ///
  /// Distance is Damerau–Levenshtein in its optimal string alignment form over lower-cased Unicode
  /// scalars; at most a third of the word's length may differ.
  package func distance(to other: ComparedName) -> Int? {
    var places: Places?
    return distance(to: other, &places)
  }

  /// The same where one name is compared with many: where its scalars stand is found out for the first that needs it.
  package func distance(to other: ComparedName, _ places: inout Places?) -> Int? {
    // A letter or a digit alone is no slip of another.
    let limit = scalars.count < 2 && other.scalars.count < 2 ? 0 : max(1, scalars.count / 3)
    guard scalars.count <= Self.longest, abs(other.scalars.count - scalars.count) <= limit,
      leastDistance(to: other) <= limit
    else { return nil }
    guard !scalars.isEmpty, scalars.count <= UInt64.bitWidth else {
      return distanceByRows(scalars, other.scalars, limit: limit)
    }
    let own = places ?? Places(scalars)
    places = own
    return distanceByBits(scalars, own, other.scalars, limit: limit)
  }

  /// How many scalars are counted.
  private var counted: Int { min(scalars.count, Self.longest) }

  /// Fewer changes than this cannot make one of the other: each adds a scalar, takes one away, or both.
  private func leastDistance(to other: ComparedName) -> Int {
    // No sum is larger than a name is long.
    let more = Int((pointwiseMax(counts, other.counts) &- other.counts).wrappedSum())
    let less = more + other.counted - counted
    return max(more, less)
  }
}

/// The candidate that an author most likely meant by `word`, if one is near enough to propose.
package func nearestName(to word: String, in candidates: some Sequence<String>) -> String? {
  NearName(to: word, in: candidates)?.name
}

/// How many insertions, deletions, substitutions and swaps of neighbours turn `a`, of no more scalars than a word has bits,
/// into `b`; `nil` if more than `limit`. A column of the table of distances at a step: of its cells only the differences are
/// kept (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
private func distanceByBits(
  _ a: [Unicode.Scalar], _ places: ComparedName.Places, _ b: [Unicode.Scalar], limit: Int
) -> Int? {
  let last = UInt64(1) << UInt64(a.count - 1)
  // Where a cell of the column is one more, or one less, than the one above it.
  var (more, less) = (UInt64.max, UInt64(0))
  // Where the way down and to the right cost nothing, and where the scalar before stands.
  var (free, before) = (UInt64(0), UInt64(0))
  var distance = a.count
  for (column, scalar) in b.enumerated() {
    let same = places[scalar]
    let swapped = (~free & same) << 1 & before
    free = ((same & more) &+ more) ^ more | same | less | swapped
    // Where a cell is one more, or one less, than the one to its left.
    let (up, down) = (less | ~(free | more), free & more)
    if up & last != 0 { distance += 1 } else if down & last != 0 { distance -= 1 }
    // Each column that is left takes one away at best.
    guard distance - (b.count - column - 1) <= limit else { return nil }
    let above = up << 1 | 1
    (more, less) = (down << 1 | ~(free | above), free & above)
    before = same
  }
  return distance <= limit ? distance : nil
}

extension ComparedName {
  /// Where the scalars of a name stand in it, a bit for each place.
  package struct Places: Sendable {
    private var ascii = [UInt64](repeating: 0, count: 128)
    private var others: [(scalar: Unicode.Scalar, places: UInt64)] = []

    fileprivate init(_ name: [Unicode.Scalar]) {
      for (place, scalar) in name.enumerated() {
        let bit = UInt64(1) << UInt64(place)
        if scalar.isASCII {
          ascii[Int(scalar.value)] |= bit
        } else if let known = others.firstIndex(where: { $0.scalar == scalar }) {
          others[known].places |= bit
        } else {
          others.append((scalar, bit))
        }
      }
    }

    fileprivate subscript(scalar: Unicode.Scalar) -> UInt64 {
      scalar.isASCII
        ? ascii[Int(scalar.value)] : others.first { $0.scalar == scalar }?.places ?? 0
    }
  }
}

/// The same for names of any length, a row of the table of distances at a step.
private func distanceByRows(
  _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int
) -> Int? {
  var (beforeLast, last, current) = ([Int](), Array(0...b.count), [Int]())
  current.reserveCapacity(b.count + 1)
  for row in 1..<(a.count + 1) {
    current.removeAll(keepingCapacity: true)
    current.append(row)
    var least = row
    for column in 1..<(b.count + 1) {
      let same = a[row - 1] == b[column - 1]
      var cost = min(
        last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
      let swapped =
        row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1]
      if swapped { cost = min(cost, beforeLast[column - 2] + 1) }
      current.append(cost)
      least = min(least, cost)
    }
    // No later row has less than the least of two that follow each other.
    if least > limit, (last.min() ?? 0) > limit { return nil }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
