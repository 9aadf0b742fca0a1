package import Diagnostics
package import Markup

/// A text that stands in one line and has no blocks, such as a summary of front matter or a caption: all that may stand in a
/// paragraph means what it means there, and what would begin a list, a heading or a quote is text.
package struct InlineText: Sendable {
  let document: Document
  /// Whether the text was parsed as it is, so that places in it are places in the source.
  private let isExact: Bool

  /// Parses `text`; blanks and line breaks in it are single blanks.
  package init(_ text: String, options: MarkdownOptions) {
    let prepared = Self.prepared(text)
    isExact = prepared.elementsEqual(text.utf8)
    document = Document(
      parsing: SourceFile(path: "", bytes: prepared), options: options)
  }

  /// Whether a text may hold anything but words.
  package static func mayHoldMarkup(_ text: String) -> Bool {
    // How much of `://` and of `www.` has been read.
    var (scheme, host) = (0, 0)
    let (bytes, marks) = (text.utf8.span, marks)
    for index in bytes.indices {
      let byte = bytes[index]
      guard marks.contains(byte) else {
        (scheme, host) = (0, 0)
        continue
      }
      switch Unicode.Scalar(byte) {
      case "*", "_", "`", "[", "<", "&", "\\", "~", "^", "@", "{", "$": return true
      case ":": (scheme, host) = (1, 0)
      case "/":
        if scheme == 2 { return true }
        (scheme, host) = (scheme == 1 ? 2 : 0, 0)
      case "w": (scheme, host) = (0, host + 1)
      case ".":
        if host > 2 { return true }
        (scheme, host) = (0, 0)
      default: break
      }
    }
    return false
  }

  /// What markup is made of, and bare addresses.
  private static let marks = ByteSet("*_`[<&\\~^@{$:/w.")

  /// Writes the text as phrasing content; what is wrong with it is told at `place`, from where it was taken, and exactly
  /// there if the source has the same bytes.
  package func rendered(for host: any MarkdownHost, at place: SourcePlace) -> Rendering {
    var rendering = document.rendered(for: host)
    rendering.html = phrase(rendering.html)
    rendering.diagnostics = rendering.diagnostics.map {
      Diagnostic(
        $0.severity, $0.code, $0.message, at: located($0.place, in: place), hint: $0.hint)
    }
    rendering.links = rendering.links.map {
      LinkUse(
        destination: $0.destination, url: $0.url, place: located($0.place, in: place))
    }
    return rendering
  }

  /// The first thing in it that looks like syntax and stays text, or refers to a note, which it cannot have.
  package func leftover(at place: SourcePlace) -> Diagnostic? {
    guard
      let problem = document.diagnostics.first(where: {
        ["literal", "undefined-footnote"].contains($0.code)
      })
    else { return nil }
    let inner = located(problem.place, in: place)
    return problem.code == "literal"
      ? problem.moved(to: inner)
      : .warning(
        "literal", "a note has no place here, so its mark stays text", at: inner,
        hint: "notes stand in the text of a page")
  }

  /// The text as phrasing content without links, notes and citations.
  package var unlinked: HTML { phrase(document.renderedUnlinked()) }

  func located(_ inner: SourcePlace, in outer: SourcePlace) -> SourcePlace {
    guard isExact, outer.range.count >= inner.range.upperBound else { return outer }
    let start = outer.range.lowerBound
    return SourcePlace(
      path: outer.path,
      range: start + inner.range.lowerBound..<start + inner.range.upperBound)
  }

  /// What stands in the paragraph.
  private func phrase(_ html: HTML) -> HTML {
    let (start, end) = (Array("<p>".utf8), Array("</p>\n".utf8))
    guard html.bytes.starts(with: start) else { return html }
    let bytes = html.bytes.dropFirst(start.count)
    // Nothing but notes can follow the paragraph, and they have no place here.
    guard let close = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
      return html
    }
    return HTML(bytes: Array(bytes[..<close]))
  }

  /// The text in one line, with a backslash before what would begin a block.
  private static func prepared(_ text: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.utf8.count + 1)
    for byte in text.utf8 {
      if isSpace(byte) {
        if let last = line.last, last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
      } else {
        line.append(byte)
      }
    }
    if line.last == UInt8(ascii: " ") { line.removeLast() }
    if let mark = blockMark(line) { line.insert(UInt8(ascii: "\\"), at: mark) }
    return line
  }

  /// The offset of the mark by which a line would begin a block; nil if it begins none.
  private static func blockMark(_ line: [UInt8]) -> Int? {
    guard let first = line.first else { return nil }
    let run = line.prefix { $0 == first }.count
    let isFollowedByBlank = run == line.count || line[run] == UInt8(ascii: " ")
    switch Unicode.Scalar(first) {
    case ">": return 0
    case "#": return run <= 6 && isFollowedByBlank ? 0 : nil
    case "-", "+", "*", "_", "=":
      let isBreak = line.count { $0 == first } >= 3 && line.allSatisfy { $0 == first || $0 == 0x20 }
      return isBreak || run == 1 && isFollowedByBlank && first != UInt8(ascii: "_") ? 0 : nil
    case "`", "~", ":": return run >= 3 ? 0 : nil
    case "{": return line.count > 1 && line[1] == UInt8(ascii: ":") ? 0 : nil
    case "<": return line.dropFirst().starts(with: "http".utf8) ? nil : 0
    case "[":
      guard let end = line.firstIndex(of: UInt8(ascii: "]")), end + 1 < line.count,
        line[end + 1] == UInt8(ascii: ":")
      else { return nil }
      return 0
    case "0"..."9":
      let digits = line.prefix { (0x30...0x39).contains($0) }.count
      guard digits < line.count, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(line[digits]),
        digits + 1 == line.count || line[digits + 1] == UInt8(ascii: " ")
      else { return nil }
      return digits
    default: return nil
    }
  }
}
