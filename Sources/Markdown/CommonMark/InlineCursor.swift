import CCMark

/// Turns libcmark's columns of inlines into byte offsets of the input.
///
/// libcmark counts an inline's column in the paragraph's joined text as if every line began below
/// the first one's column, counts on across a line ending inside a link's tail, a code span or a
/// tag, and names the last line for a link of several. So the lines' own starts are found here, and
/// columns are read as distances from the last break that libcmark noticed.
struct InlineCursor {
  /// What the last text was cut into.
  var pieces: [Piece] = []
  /// Where the block's inlines start.
  private(set) var start = 0

  let input: ParseInput
  private let library: CMarkLibrary
  /// The first line of the block: the place of what is not found.
  private(set) var fallback = 0..<0
  private var quoteDepth = 0
  /// The column at which libcmark believes every line to start.
  private var blockColumn = 1
  /// The 0-based line that the cursor is in, and the offset at which its text ends.
  private var line = 0
  private var lineEnd = 0
  private var lastLine = 0
  /// What is added to a column to get an offset.
  private var base = 0
  /// Whether the next column is that of the line's first inline, which stands at `start`.
  private var isAtLineStart = false
  /// The offset behind the last inline.
  private(set) var end = 0

  init(input: ParseInput, library: CMarkLibrary) {
    self.input = input
    self.library = library
  }

  /// Begins a paragraph; `range` is the block's, and `lastLine`, 0-based, that of its last line.
  mutating func start(
    paragraph node: CMarkNode, range: Range<Int>, lastLine: Int, quoteDepth: Int
  ) {
    self.quoteDepth = quoteDepth
    self.lastLine = lastLine
    var first = node.startLine - 1
    start = range.lowerBound
    if start < range.upperBound, input.bytes[start] == UInt8(ascii: "[") {
      var definitions = ReferenceDefinitions(
        input: input, start: start, line: first, lastLine: lastLine, quoteDepth: quoteDepth)
      (first, start) = definitions.skip()
    }
    begin(line: first)
    blockColumn = node.startColumn
    base = start - blockColumn
    fallback = start..<max(start, lineEnd)
  }

  /// Begins a heading.
  mutating func start(
    heading node: CMarkNode, range: Range<Int>, lastLine: Int, quoteDepth: Int
  ) {
    start(paragraph: node, range: range, lastLine: lastLine, quoteDepth: quoteDepth)
    guard node.startLine == node.endLine else { return }
    while start < lineEnd, input.bytes[start] == UInt8(ascii: "#") { start += 1 }
    while start < lineEnd, isBlank(input.bytes[start]) { start += 1 }
    base = input.start(ofLine: line) - 1
    end = start
  }

  /// The bytes of a block that was just begun, from its first byte of text to its last.
  var textRange: Range<Int> { start..<max(start, input.end(ofLine: lastLine)) }

  /// The lines of a block that was just begun, from their first byte of text.
  func lines() -> [Range<Int>] {
    guard line <= lastLine else { return [] }
    return (line...lastLine).map { line in
      let first =
        line == self.line
        ? start : input.contentStart(ofLine: line, quoteDepth: quoteDepth)
      return first..<max(first, input.end(ofLine: line))
    }
  }

  /// Passes a break and gives the empty range before it.
  mutating func passBreak(isSoft: Bool) -> Range<Int> {
    let range = end..<end
    let isNoticed = isSoft || lineEnd == 0 || input.bytes[lineEnd - 1] != UInt8(ascii: "\\")
    if !isNoticed {
      if isAtLineStart { assumeLineStart() }
    } else if line < lastLine {
      begin(line: line + 1)
      start = input.contentStart(ofLine: line, quoteDepth: quoteDepth)
      isAtLineStart = true
    }
    return range
  }

  /// Passes a code span and gives the range with its backticks.
  mutating func passCode(_ node: CMarkNode) -> Range<Int> {
    let content = offsetBehindTicks(ofColumn: node.startColumn)
    var first = content
    while first > end, input.bytes[first - 1] == UInt8(ascii: "`") { first -= 1 }
    let length = content - first
    end = min(offset(ofColumn: node.endColumn + 1) + length, lineEnd)
    return checked(first..<max(first, end), starts: "`", ends: "`")
  }

  /// Passes a tag and gives its range.
  mutating func passInlineHTML(_ node: CMarkNode) -> Range<Int> {
    let first = offset(ofColumn: node.startColumn)
    end = min(offset(ofColumn: node.endColumn) + 1, lineEnd)
    return checked(first..<max(first, end), starts: "<", ends: ">")
  }

  /// Enters emphasis, a link or an image and gives the offset at which it starts.
  mutating func enter(_ node: CMarkNode) -> Int {
    var column = node.startColumn
    let child = node.firstChildColumn
    if node.type == CMARK_NODE_LINK, child > 0 {
      // An autolink's own columns leave out the block's; those of its text are right.
      let before = isAtLineStart ? start : offset(ofColumn: child - 1)
      if before < lineEnd, input.bytes[before] == UInt8(ascii: "<") { column = child - 1 }
    }
    end = offset(ofColumn: column)
    return end
  }

  /// Leaves emphasis, a link or an image that was entered at `start` and gives its range.
  mutating func leave(_ node: CMarkNode, from start: Int) -> Range<Int> {
    if isAtLineStart { assumeLineStart() }
    if node.type == CMARK_NODE_LINK, end < lineEnd, input.bytes[end] == UInt8(ascii: ">") {
      end += 1
    } else {
      end = max(end, min(offset(ofColumn: node.endColumn) + 1, lineEnd))
    }
    let range = start..<max(start, end)
    switch node.type {
    case CMARK_NODE_LINK:
      if fits(range, starts: "<", ends: ">") { return range }
      return checked(range, starts: "[", ends: ")]")
    case CMARK_NODE_IMAGE: return checked(range, starts: "!", ends: ")]")
    default: return checked(range, starts: "*_", ends: "*_")
    }
  }

  /// Passes a text, cutting it where it is not the input's own bytes.
  mutating func passText(_ node: CMarkNode, _ literal: ByteSlice, in arena: [UInt8]) {
    var pieces = pieces
    self.pieces = []
    defer { self.pieces = pieces }
    let isTicks =
      arena[literal.start] == UInt8(ascii: "`") && !library.tellsOwnColumnOfTicks
    let first =
      isTicks
      ? offsetBehindTicks(ofColumn: node.startColumn) : offset(ofColumn: node.startColumn)
    if isTicks {
      // The column of backticks that open nothing is the one behind them.
      var ticks = first
      while ticks > end, input.bytes[ticks - 1] == UInt8(ascii: "`") { ticks -= 1 }
      if ticks < first, let end = align(literal, in: arena, at: ticks, &pieces) {
        self.end = end
        return
      }
    }
    // Below a lazy line's start libcmark may have kept white space that `offset` does not see.
    for candidate in stride(from: first, through: max(first - 16, 0), by: -1) {
      if let end = align(literal, in: arena, at: candidate, &pieces) {
        self.end = end
        return
      }
      guard candidate > 0,
        isBlank(input.bytes[candidate - 1]) || input.bytes[candidate - 1] == UInt8(ascii: ">")
      else { break }
    }
    // The column of a run of delimiters stays when emphasis uses its first ones.
    var left = first
    while left < min(first + 16, lineEnd - 1), isDelimiter(input.bytes[left]) {
      left += 1
      if let end = align(literal, in: arena, at: left, &pieces) {
        self.end = end
        return
      }
    }
    pieces = [Piece(literal: literal, range: fallback, isVerbatim: true)]
    end = max(first, min(offset(ofColumn: node.endColumn) + 1, lineEnd))
  }

  /// A range if its first and its last byte are among those given, or the block's first line.
  private func checked(_ range: Range<Int>, starts: StaticString, ends: StaticString) -> Range<Int>
  {
    fits(range, starts: starts, ends: ends) ? range : fallback
  }

  private func fits(_ range: Range<Int>, starts: StaticString, ends: StaticString) -> Bool {
    guard range.count > 1, range.upperBound <= input.range.upperBound else { return false }
    let (first, last) = (input.bytes[range.lowerBound], input.bytes[range.upperBound - 1])
    return starts.withUTF8Buffer { unsafe $0.contains(first) }
      && ends.withUTF8Buffer { unsafe $0.contains(last) }
  }

  /// The offset of a column that libcmark counts from behind a run of backticks.
  private mutating func offsetBehindTicks(ofColumn column: Int) -> Int {
    var fence = 0
    if isAtLineStart {
      while start + fence < lineEnd, input.bytes[start + fence] == UInt8(ascii: "`") { fence += 1 }
    }
    return offset(ofColumn: column, isFirst: fence)
  }

  /// Takes the line to begin at the block's column, when no inline has shown where it does.
  private mutating func assumeLineStart() {
    base = start - blockColumn
    isAtLineStart = false
  }

  private mutating func begin(line: Int) {
    self.line = line
    lineEnd = input.end(ofLine: line)
    end = start
    isAtLineStart = false
  }

  /// The offset of a column, moving on to the line that it falls in.
  private mutating func offset(ofColumn column: Int, isFirst skipped: Int = 0) -> Int {
    if isAtLineStart {
      isAtLineStart = false
      base = start + skipped - column
      end = start
    }
    while base + column > lineEnd, line < lastLine {
      let passed = lineEnd + 1
      line += 1
      lineEnd = input.end(ofLine: line)
      base += input.contentStart(ofLine: line, quoteDepth: quoteDepth) - passed
    }
    return max(0, min(base + column, lineEnd))
  }
}

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

private func isDelimiter(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
}
