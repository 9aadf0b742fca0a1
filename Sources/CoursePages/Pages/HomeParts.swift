import Formats
import Markup

/// The text of the home page in the parts that it is shown in: a picture that opens it, what stands before the first
/// heading, and the rest.
struct HomeParts {
  /// The figure or lone image that the text starts with.
  let picture: HTML?
  let introduction: HTML
  let rest: HTML

  init(_ html: HTML) {
    let blocks = Self.blocks(html.bytes)
    var start = 0
    if let first = blocks.first, first.isPicture {
      start = blocks.count > 1 ? blocks[1].start : html.bytes.count
      picture = HTML(bytes: Array(html.bytes[..<start]))
    } else {
      picture = nil
    }
    let heading = blocks.first { $0.name == "h2" && $0.start >= start }?.start ?? html.bytes.count
    introduction = HTML(bytes: Array(html.bytes[start..<heading]))
    rest = HTML(bytes: Array(html.bytes[heading...]))
  }

  private struct Block {
    let name: String
    /// The first byte of its tag.
    let start: Int
    var isPicture: Bool
  }

  /// The elements that stand in no other. Where end tags do not match there are none further on, and the text stays whole.
  private static func blocks(_ bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var depth = 0
    for token in HTMLTokens(bytes) {
      switch token {
      case .end: depth -= 1
      case .start(let tag):
        if depth == 0 {
          blocks.append(
            Block(name: tag.name, start: tag.range.lowerBound, isPicture: tag.name == "figure"))
        } else if depth == 1, tag.name == "img", blocks.last?.name == "p",
          blocks.last.map({ isAlone(tag, in: bytes, after: $0.start) }) == true
        {
          blocks[blocks.count - 1].isPicture = true
        }
        if !tag.isVoid { depth += 1 }
      case .text, .code, .comment: break
      }
    }
    return blocks
  }

  /// Whether an image is all that its paragraph, which starts at `start`, holds.
  private static func isAlone(_ image: HTMLTag, in bytes: [UInt8], after start: Int) -> Bool {
    bytes[start..<image.range.lowerBound].elementsEqual("<p>".utf8)
      && bytes[image.range.upperBound...].starts(with: "</p>".utf8)
  }
}
