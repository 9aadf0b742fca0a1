import Course
import CoursePages
import Formats
import Platform
import Synchronization

/// Draws the cards that pages name, each drawing once: the step of writing a site that runs a program.
///
/// A class with a lock, for the builds of one preview share it.
final class CardPictures: Sendable {
  private let converter: PictureConverter?
  private let drawn = Mutex<[[UInt8]: [UInt8]]>([:])

  /// Draws with `rsvg-convert` where it is on the search path, and nothing where it is not.
  init(searchPath: String?) { converter = searchPath.flatMap(PictureConverter.init) }

  /// Whether there is something to draw with.
  var canDraw: Bool { converter != nil }

  /// The files of the cards. One that cannot be drawn is told, and left out: it is a comfort, and no reason to fail.
  func files(_ cards: [Card]) -> [OutputFile] {
    guard let converter else { return [] }
    var kept: [[UInt8]: [UInt8]] = [:]
    let known = drawn.withLock { $0 }
    let files = cards.compactMap { card -> OutputFile? in
      let svg = card.svg
      guard let png = known[svg] ?? converter.png(of: svg) else {
        Console.error("note: \(card.route.text) could not be drawn and is left out\n")
        return nil
      }
      kept[svg] = png
      return OutputFile(path: card.route.text, bytes: png)
    }
    drawn.withLock { [kept] in $0 = kept }
    return files
  }
}
