/// A style sheet without what readers' machines do not need: comments, indentation and blanks that separate nothing (CSS
/// Syntax 3 §4). Strings stay as they are; anything that is no CSS comes through as whole as it was.
package struct CompactStyle {
  private let source: [UInt8]
  private var offset = 0
  private var output: [UInt8] = []
  /// Whether a blank stands between what was written and what comes.
  private var isApart = false

  package static func bytes(of source: [UInt8]) -> [UInt8] {
    var style = CompactStyle(source: source)
    return style.run()
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func run() -> [UInt8] {
    output.reserveCapacity(source.count)
    while offset < source.count {
      switch Unicode.Scalar(source[offset]) {
      case "/" where offset + 1 < source.count && source[offset + 1] == UInt8(ascii: "*"):
        skipComment()
        isApart = true
      case " ", "\n", "\r", "\t", "\u{C}":
        offset += 1
        isApart = true
      case "\"", "'": copyString()
      case "\\":
        separate(before: source[offset])
        copyByte()
        if offset < source.count { copyByte() }
      default:
        separate(before: source[offset])
        if source[offset] == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") {
          output.removeLast()
        }
        copyByte()
      }
    }
    output.append(UInt8(ascii: "\n"))
    return output
  }

  /// Writes the blank before a byte, unless one of its neighbours makes it needless.
  private mutating func separate(before next: UInt8) {
    defer { isApart = false }
    guard isApart, let last = output.last else { return }
    switch (Unicode.Scalar(last), Unicode.Scalar(next)) {
    case ("{", _), ("}", _), (";", _), (",", _), (_, "{"), (_, "}"), (_, ","): break
    // A custom property may be a blank alone.
    case (":", ";"): output.append(UInt8(ascii: " "))
    case (":", _), (_, ";"): break
    default: output.append(UInt8(ascii: " "))
    }
  }

  private mutating func skipComment() {
    offset += 2
    while offset < source.count {
      if source[offset] == UInt8(ascii: "/"), source[offset - 1] == UInt8(ascii: "*") {
        offset += 1
        return
      }
      offset += 1
    }
  }

  private mutating func copyString() {
    let quote = source[offset]
    separate(before: quote)
    copyByte()
    while offset < source.count {
      let byte = source[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < source.count { copyByte() }
      copyByte()
      if byte == quote || byte == UInt8(ascii: "\n") { return }
    }
  }

  private mutating func copyByte() {
    output.append(source[offset])
    offset += 1
  }
}
