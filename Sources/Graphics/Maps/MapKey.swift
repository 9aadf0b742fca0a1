/// The places of a map for whose names it has no room: a number stands at their marks, and the names below the map.
package struct MapKey: Sendable {
  /// In the order of their numbers, from 1.
  package private(set) var numbered: [MapSheet.Place] = []
  /// Those at whose marks not even a number has room.
  package private(set) var crowded: [MapSheet.Place] = []

  package init() {}

  package var isEmpty: Bool { numbered.isEmpty && crowded.isEmpty }

  /// The number that the next place would get.
  var next: Int { numbered.count + 1 }

  /// Takes a place; `hasNumber` tells whether its number is drawn.
  mutating func take(_ place: MapSheet.Place, hasNumber: Bool) {
    if hasNumber { numbered.append(place) } else { crowded.append(place) }
  }
}
