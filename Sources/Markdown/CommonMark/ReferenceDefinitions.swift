/// Finds where a paragraph's text starts behind the link reference definitions at its head.
///
/// libcmark takes them out of the paragraph without telling how many lines they took.
struct ReferenceDefinitions {
  private let input: ParseInput
  private let lastLine: Int
  private let quoteDepth: Int
  private var line: Int
  private var position: Int
  private var end: Int

  init(input: ParseInput, start: Int, line: Int, lastLine: Int, quoteDepth: Int) {
    self.input = input
    self.lastLine = lastLine
    self.quoteDepth = quoteDepth
    self.line = line
    position = start
    end = input.end(ofLine: line)
  }

  /// The 0-based line and the offset behind all definitions.
  mutating func skip() -> (line: Int, start: Int) {
    while true {
      let (first, start) = (line, position)
      guard skipDefinition(), line < lastLine else {
        return (first, start)
      }
      nextLine()
      if isLazy { position = input.start(ofLine: line) }
    }
  }

  /// Whether the line goes on in a quote without its mark: libcmark leaves the blanks before it in the text that comes first
  /// behind definitions.
  private var isLazy: Bool {
    quoteDepth > 0
      && !input.bytes[input.start(ofLine: line)..<position].contains(UInt8(ascii: ">"))
  }

  /// Moves to the end of a definition's last line; false if there is none here.
  private mutating func skipDefinition() -> Bool {
    guard skipLabel(), skipSpaceAndLineEnding(), skipDestination() else { return false }
    let behind = self
    let hadSpace = position < end && isBlank(input.bytes[position])
    skipBlanks()
    let isAtEnd = position == end
    if hadSpace || isAtEnd {
      if isAtEnd, line < lastLine { nextLine() }
      if skipTitle() {
        skipBlanks()
        if position == end { return true }
      }
    }
    self = behind
    skipBlanks()
    return position == end
  }

  private mutating func skipLabel() -> Bool {
    guard position < end, input.bytes[position] == UInt8(ascii: "[") else { return false }
    position += 1
    var isEmpty = true
    while true {
      guard position < end else {
        guard line < lastLine else { return false }
        nextLine()
        continue
      }
      switch input.bytes[position] {
      case UInt8(ascii: "["): return false
      case UInt8(ascii: "]"):
        guard !isEmpty, position + 1 < end, input.bytes[position + 1] == UInt8(ascii: ":") else {
          return false
        }
        position += 2
        return true
      case UInt8(ascii: "\\"):
        isEmpty = false
        position = min(position + 2, end)
      default:
        if !isBlank(input.bytes[position]) { isEmpty = false }
        position += 1
      }
    }
  }

  private mutating func skipSpaceAndLineEnding() -> Bool {
    skipBlanks()
    if position == end {
      guard line < lastLine else { return false }
      nextLine()
    }
    return position < end
  }

  private mutating func skipDestination() -> Bool {
    guard position < end else { return false }
    if input.bytes[position] == UInt8(ascii: "<") {
      position += 1
      while position < end {
        switch input.bytes[position] {
        case UInt8(ascii: ">"):
          position += 1
          return true
        case UInt8(ascii: "<"): return false
        case UInt8(ascii: "\\"): position = min(position + 2, end)
        default: position += 1
        }
      }
      return false
    }
    let start = position
    while position < end, input.bytes[position] > 0x20 { position += 1 }
    return position > start
  }

  private mutating func skipTitle() -> Bool {
    guard position < end else { return false }
    let close: UInt8
    switch input.bytes[position] {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return false
    }
    position += 1
    while true {
      guard position < end else {
        guard line < lastLine else { return false }
        nextLine()
        continue
      }
      if input.bytes[position] == close {
        position += 1
        return true
      }
      position = min(position + (input.bytes[position] == UInt8(ascii: "\\") ? 2 : 1), end)
    }
  }

  private mutating func skipBlanks() {
    while position < end, isBlank(input.bytes[position]) { position += 1 }
  }

  private mutating func nextLine() {
    line += 1
    position = input.contentStart(ofLine: line, quoteDepth: quoteDepth)
    end = input.end(ofLine: line)
  }
}
