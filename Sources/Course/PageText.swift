package import Diagnostics
import Markdown
import Markup

/// The file behind a page, and where its Markdown stands in it.
package struct PageText: Sendable {
  package let file: SourceFile
  /// The bytes after the front matter.
  package let body: Range<Int>
  /// The texts of front matter that may hold inline Markdown.
  package internal(set) var proses: [Located<String>] = []
  /// The heading that is the page's title, by the offset of its first byte, if front matter has none.
  private var title: Int?
  /// The blocks at the top that the page shows in a place of its own, likewise.
  private var openings: Set<Int> = []
  /// What the text says of itself, if somebody had to ask.
  private var knownOutline: Outline?

  init(file: SourceFile, body: Range<Int>) { (self.file, self.body) = (file, body) }

  /// The place of the file's first byte, for what concerns the whole page.
  package var start: SourcePlace { file.place(0..<0) }

  /// The bytes up to the end of the front matter, with the line that ends it.
  private var frontMatter: ArraySlice<UInt8> { file.bytes[..<body.lowerBound] }

  /// Whether the front matter is that of another text, byte for byte.
  func hasFrontMatter(of other: PageText) -> Bool {
    file.bytes.isIdentical(to: other.file.bytes) && body == other.body
      || frontMatter == other.frontMatter
  }

  /// The blocks that its page shows elsewhere, by the offsets of their first bytes; where the text is a part of a page
  /// that has no place for what the text is for, this stays in it.
  package func omitted(asWholePage: Bool) -> Set<Int> {
    var blocks = asWholePage ? openings : []
    if let title { blocks.insert(title) }
    return blocks
  }

  /// What the text says of itself at its top.
  private mutating func outline() -> Outline {
    if let knownOutline { return knownOutline }
    let outline = Document(parsing: file, body: body).outline
    knownOutline = outline
    return outline
  }

  /// The first heading, which then is the page's title and leaves the text: its words, and how they are written.
  mutating func takeTitle() -> (words: String, written: Located<String>)? {
    guard let heading = outline().title, let words = heading.texts.first, !words.isEmpty else {
      return nil
    }
    title = heading.offset
    let bytes = file.bytes[heading.source].drop {
      $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: " ")
    }
    return (
      words,
      Located(
        String(decoding: bytes, as: UTF8.self),
        at: file.place(bytes.startIndex..<bytes.endIndex))
    )
  }

  /// The first sentence of the text.
  mutating func firstSentence() -> String {
    Markup.firstSentence(of: outline().firstParagraph)
  }

  /// The entries of the fenced div at the top that says what the text is for or what it answers, which then leaves it.
  mutating func takeOpening(_ block: KeyPath<Outline, Outline.Block?>) -> [String] {
    guard mayHaveDivs, let found = outline()[keyPath: block] else { return [] }
    openings.insert(found.offset)
    return found.texts
  }

  /// Whether three colons stand somewhere, without which there is no div.
  private var mayHaveDivs: Bool {
    var count = 0
    for byte in file.bytes[body] {
      count = byte == UInt8(ascii: ":") ? count + 1 : 0
      if count == 3 { return true }
    }
    return false
  }
}
