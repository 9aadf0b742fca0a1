import Diagnostics

/// Shorter notations of other programs, which are text here.
extension LiteralRules {
  static let meansNothing = "say it in Markdown, or put it in code if it is an example"

  /// `^[words]`, Pandoc's note on the spot.
  mutating func inlineNote() {
    guard let start = run.first("^["),
      let end = run.bytes[start...].firstIndex(of: UInt8(ascii: "]")),
      end < run.lineEnd(from: start)
    else { return }
    tell(
      start..<end + 1, "a note on the spot means nothing here and stays text",
      hint: "write [^1] here, and a line [^1]: with its words below")
  }

  /// `$x_1$`: dollars around what only mathematics writes.
  mutating func inlineMathematics() {
    var from = 0
    while let open = run.first("$", from: from) {
      from = open + 1
      let limit = run.lineEnd(from: open)
      guard !isSpace(run[open + 1]), run[open + 1] != UInt8(ascii: "$"),
        run[open - 1] != UInt8(ascii: "$"),
        let close = run.bytes[min(open + 1, limit)..<limit].firstIndex(of: UInt8(ascii: "$")),
        !isSpace(run[close - 1]), !isDigit(run[close + 1]), run[close + 1] != UInt8(ascii: "$"),
        run.bytes[open + 1..<close].contains(where: { "\\^_={}".utf8.contains($0) })
      else { continue }
      tell(
        open..<close + 1, "mathematics means nothing here and stays text",
        hint: Self.meansNothing)
      return
    }
  }

  /// `:smile:`, as GitHub and chats have it.
  mutating func signByName() {
    var from = 0
    while let open = run.first(":", from: from) {
      from = open + 1
      guard !isAlphanumeric(run[open - 1]), run[open - 1] != UInt8(ascii: ":"),
        isLetter(run[open + 1])
      else { continue }
      var close = open + 2
      while isAlphanumeric(run[close]) || "_-+".utf8.contains(run[close]) { close += 1 }
      guard close - open > 2, run[close] == UInt8(ascii: ":"), !isAlphanumeric(run[close + 1]),
        run[close + 1] != UInt8(ascii: ":"), run[close + 1] != LiteralRun.other
      else { continue }
      tell(
        open..<close + 1, "the name of a sign is not replaced by it and stays text",
        hint: "write the sign itself; \\: is a colon")
      return
    }
  }

  /// `\newpage` and `\textit{words}`.
  mutating func command() {
    var from = 0
    while let slash = run.first("\\", from: from) {
      from = slash + 1
      var end = slash + 1
      while isLetter(run[end]) { end += 1 }
      let isAlone = slash == 0 || run[slash - 1] == UInt8(ascii: "\n")
      guard end - slash > 2, !isAlphanumeric(run[slash - 1]),
        run[end] == UInt8(ascii: "{") || isAlone && isSpace(run[end])
      else { continue }
      tell(
        slash..<end, "a command of LaTeX means nothing here and stays text",
        hint: Self.meansNothing)
      return
    }
  }

  /// `&name;` that HTML does not have.
  mutating func unknownReference() {
    var from = 0
    while let start = run.first("&", from: from) {
      from = start + 1
      var end = start + 1
      while isAlphanumeric(run[end]) { end += 1 }
      guard end - start > 2, isLetter(run[start + 1]), run[end] == UInt8(ascii: ";"),
        !isAlphanumeric(run[start - 1])
      else { continue }
      let name = run.text(start..<end + 1)
      tell(
        start..<end + 1, "HTML has no character \"\(name)\", so this stays text",
        hint: "write the character itself; \\& is an ampersand")
      return
    }
  }

  /// A line that begins with `|` and has no other, of Pandoc's blocks of lines.
  mutating func lineBlock(_ lines: [Range<Int>]) {
    let barred = lines.filter {
      run[$0.lowerBound] == UInt8(ascii: "|") && isSpace(run[$0.lowerBound + 1])
        && run.bytes[$0].count(where: { $0 == UInt8(ascii: "|") }) == 1
    }
    guard barred.count > 1, barred.count == lines.count else { return }
    tell(
      barred[0].lowerBound..<barred[0].lowerBound + 1,
      "these lines become one, and their bars stay text",
      hint: "take the bars out, and write \\ at the end of each line that is to break")
  }

  /// `a.` and `b.`, `(1)` and `(2)`: lists that CommonMark has not.
  mutating func letteredList(_ lines: [Range<Int>]) {
    var last: (item: ListMark, line: Range<Int>)?
    for line in lines {
      guard let mark = ListMark(run.bytes[line]) else { continue }
      if let last, last.item.isFollowed(by: mark) {
        tell(
          last.line.lowerBound..<last.line.lowerBound + last.item.width,
          "this begins no list and stays text",
          hint: "write 1. and a blank before each entry, or - and a blank")
        return
      }
      last = (mark, line)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { isAlphanumeric(byte) && !isDigit(byte) }
  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// What stands before an entry of a list by letters, or of one in parentheses: `a.`, `B)`, `(1)`, `(c)`.
private struct ListMark {
  private let isParenthesised: Bool
  private let letter: UInt8
  private let end: UInt8
  /// In bytes.
  var width: Int { isParenthesised ? 3 : 2 }

  init?(_ line: ArraySlice<UInt8>) {
    isParenthesised = line.first == UInt8(ascii: "(")
    let rest = Array(line.dropFirst(isParenthesised ? 1 : 0).prefix(3))
    guard rest.count == 3, isSpace(rest[2]), isAlphanumeric(rest[0]),
      isParenthesised ? rest[1] == UInt8(ascii: ")") : rest[0] > UInt8(ascii: "9"),
      rest[1] == UInt8(ascii: ")") || rest[1] == UInt8(ascii: ".")
    else { return nil }
    (letter, end) = (rest[0], rest[1])
  }

  func isFollowed(by next: ListMark) -> Bool {
    next.letter == letter + 1 && next.end == end && next.isParenthesised == isParenthesised
  }
}
