import Diagnostics

/// What a map is called where its author says nothing: by the names of its places.
struct MapNames {
  private let names: [String]
  private let words: Words

  /// The names in the order in which they are told.
  init(_ names: [String], words: Words) { (self.names, self.words) = (names, words) }

  var isEmpty: Bool { names.isEmpty }

  /// Up to four names, else their number.
  var title: String {
    guard let last = names.last else { return "" }
    guard names.count <= 4 else { return count }
    return names.count == 1
      ? last
      : names.dropLast().joined(separator: ", ") + " \(words.text(.and)) " + last
  }

  /// Up to a dozen names in a sentence, with the number of all if there are more.
  var description: String {
    let told = names.prefix(12).joined(separator: ", ")
    return words.text(.mapOfPlaces)
      .filling("places", with: names.count > 12 ? "\(count): \(told) …" : told)
  }

  private var count: String {
    words.text(.manyPlaces).filling("count", with: String(names.count))
  }
}
