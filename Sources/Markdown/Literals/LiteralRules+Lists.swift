import Diagnostics

/// Lists, boxes, callouts and definitions that lack a mark or a blank.
extension LiteralRules {
  /// Signs that word processors begin the entries of lists with.
  private static let bullets = ["•", "‣", "◦", "▪", "●", "○", "■", "□", "☐", "☑", "☒"].map {
    Array($0.utf8)
  }

  /// Wide blanks, wide hashes and signs of other programs at the start of a line.
  mutating func wideLine(_ line: Range<Int>) {
    let bytes = run.bytes[line]
    switch bytes.first {
    case 0xE3, 0xC2:
      var rest = bytes
      while let blank = ["\u{3000}", "\u{A0}"].first(where: { rest.starts(with: $0.utf8) }) {
        rest = rest.dropFirst(blank.utf8.count)
      }
      let marks = rest.prefix { "#->".utf8.contains($0) }
      guard rest.startIndex > bytes.startIndex, !marks.isEmpty,
        run[marks.endIndex] == UInt8(ascii: " ")
      else { return }
      tell(
        line.lowerBound..<rest.startIndex,
        "a blank that is none of ASCII stands before these marks, so they stay text",
        hint: "take it out")
    case 0xEF where bytes.starts(with: "＃".utf8):
      tell(
        line.lowerBound..<line.lowerBound + 3, "a wide sign makes no heading and stays text",
        hint: "write # and a blank")
    case 0xE2:
      guard let bullet = Self.bullets.first(where: bytes.starts),
        isSpace(run[line.lowerBound + 3]),
        bytes.count > 4, line.lowerBound == 0 || run[line.lowerBound - 1] == 10
      else { return }
      let isBox = bullet[1] == 0x98
      tellBullet(line.lowerBound..<line.lowerBound + 3, isBox: isBox)
    case UInt8(ascii: "[") where line.lowerBound == 0: bracket(bytes)
    case UInt8(ascii: ":")
    where line.lowerBound == 0 && run[1] == UInt8(ascii: " ") && bytes.count > 2:
      tell(
        0..<1, "this line explains nothing and stays text",
        hint:
          "write the term on the line before it; words under a table are a paragraph of their own")
    case UInt8(ascii: "#") where bytes.count > 2 && run[line.lowerBound + 1] == UInt8(ascii: "+"):
      guard isAlphanumeric(run[line.lowerBound + 2]), run[line.lowerBound + 2] > UInt8(ascii: "9")
      else { return }
      tell(line, "a line of Org means nothing here and stays text", hint: Self.meansNothing)
    default: break
    }
  }

  private mutating func tellBullet(_ range: Range<Int>, isBox: Bool) {
    let message = "this sign begins no list and stays text"
    guard !found.contains(where: { $0.message == message }) else { return }
    tell(
      range, message, hint: isBox ? "write - [ ] or - [x] and a blank" : "write - and a blank")
  }

  /// `[] words` and `[x ] words` where a box is meant, `[! NOTE]` where a callout is, `[1]: words` where a note is.
  private mutating func bracket(_ bytes: ArraySlice<UInt8>) {
    guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return }
    let inner = bytes[(bytes.startIndex + 1)..<close]
    let words = String(decoding: inner, as: UTF8.self)
    if inner.first == UInt8(ascii: "!"), inner.count > 2,
      inner.dropFirst().allSatisfy({ isAlphanumeric($0) || " -_".utf8.contains($0) }),
      // Of a name alone in a quote is told that it is no kind.
      !isInQuote || inner.contains(where: { " -_".utf8.contains($0) })
    {
      let name = words.dropFirst().filter { $0 != " " }.uppercased()
      tell(
        0..<close + 1, "this begins no callout and stays text",
        hint: "write > [!\(name)] on a line of its own, and > before each line of its text")
    } else if run[close + 1] == UInt8(ascii: ":"), run[close + 2] == UInt8(ascii: " "),
      !inner.isEmpty, inner.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: "*") })
    {
      tell(
        0..<close + 2, "no address stands behind this label, so the line stays text",
        hint:
          "write [^\(words == "*" ? "1" : words)]: here and [^\(words == "*" ? "1" : words)] in the text for a note"
      )
    } else if ["", " ", "x", "X", "x ", " x", "X ", " X", "✓", "-"].contains(words),
      isSpace(run[close + 1]) ? words != " " && words != "x" && words != "X" : words == " ",
      isSpace(run[close + 1]) || isAlphanumeric(run[close + 1]) || run[close + 1] >= 0x80,
      isInList
    {
      tell(
        0..<close + 1, "this is no box and stays text",
        hint: "write - [ ] or - [x], and a blank before the words")
    }
  }

  /// Whether the run begins behind the mark of a quote.
  private var isInQuote: Bool {
    guard let first = run.offsets.first else { return false }
    return source[..<first].last { !isBlank($0) } == UInt8(ascii: ">")
  }

  /// Whether the run begins behind the mark of a list.
  private var isInList: Bool {
    guard let first = run.offsets.first, first > 1 else { return false }
    return isBlank(source[first - 1]) && "-*+.)".utf8.contains(source[first - 2])
  }

  /// Lines that begin with the mark of a list and no blank, or with numbers of other scripts.
  mutating func tightList(_ lines: [Range<Int>]) {
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let mark = TightMark(run.bytes[line]), mark.isFollowed(by: TightMark(run.bytes[next]))
      else { continue }
      tell(
        line.lowerBound..<line.lowerBound + mark.width, "this begins no list and stays text",
        hint: mark.isBullet
          ? "write \(run.text(line.lowerBound..<line.lowerBound + 1)) and a blank before each entry"
          : "write 1. and a blank before each entry")
      return
    }
  }
}

/// What stands before an entry of a list without a blank: `-a`, `1.a`, `１．一`, `一、甲`, `①甲`.
struct TightMark {
  private let sign: String
  private let number: Int
  /// In bytes.
  let width: Int
  var isBullet: Bool { number == 0 }

  private static let han = Array("一二三四五六七八九十")
  private static let circled = Array("①②③④⑤⑥⑦⑧⑨⑩")
  private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  init?(_ line: ArraySlice<UInt8>) {
    guard let first = line.first else { return nil }
    if "-+*".utf8.contains(first) {
      guard let letter = line.dropFirst().first,
        letter >= 0x80 || isAlphanumeric(letter) && letter > UInt8(ascii: "9")
      else { return nil }
      (sign, number, width) = (String(decoding: [first], as: UTF8.self), 0, 1)
      return
    }
    guard first >= 0x80 || isAlphanumeric(first) else { return nil }
    let text = String(decoding: line.prefix(24), as: UTF8.self)
    let isWide = first >= 0x80
    guard let start = text.first else { return nil }
    if let index = Self.circled.firstIndex(of: start) {
      (sign, number, width) = ("①", index + 1, 3)
      return
    }
    let digits = text.prefix {
      isWide ? $0.wholeNumberValue != nil : $0.isNumber || "ivx".contains($0)
    }
    let rest = text.dropFirst(digits.count)
    guard let point = rest.first, ".)．、）".contains(point), let behind = rest.dropFirst().first,
      digits.count < 5, !digits.isEmpty
    else { return nil }
    let word = digits.lowercased()
    let value =
      digits.count == 1 && isWide
      ? Self.han.firstIndex(of: start).map { $0 + 1 } ?? start.wholeNumberValue
      : Int(String(digits.compactMap { $0.wholeNumberValue.map(String.init) }.joined()))
        ?? Self.roman.firstIndex(of: word).map { $0 + 1 }
    let isRoman = Self.roman.contains(word)
    guard let value, value > 0,
      isRoman ? behind == " " : isWide || "．、）".contains(point) || behind.isLetter
    else { return nil }
    (sign, number, width) = (
      String(point), value, digits.utf8.count + point.utf8.count
    )
  }

  func isFollowed(by next: TightMark?) -> Bool {
    guard let next else { return false }
    return next.sign == sign && (number == 0 ? next.number == 0 : next.number == number + 1)
  }
}
