import Diagnostics

/// Tells in plain English what libyaml could not read, at the place that an author should look at.
struct YAMLFailureReport {
  let failure: YAMLParser.Failure
  let text: YAMLText
  /// The joined bytes of `text`.
  let bytes: [UInt8]
  let map: MarkMap
  /// The byte offset in `bytes` of the innermost bracket that is still open.
  let opening: Int?

  var diagnostic: Diagnostic {
    if failure.isByteOffset { return undecodable }
    if failure.context.contains("directive") || failure.problem.contains("directive") {
      return error(
        "a directive (%) is not read", at: failure.context.isEmpty ? problem : context,
        hint: "remove this line, or put text that starts with % in quotes")
    }
    switch failure.context {
    case "while scanning an alias", "while scanning an anchor", "while scanning a tag",
      "while parsing a tag":
      return wrongStart(at: context)
    default: break
    }
    switch failure.problem {
    case "found character that cannot start any token" where byte(problem) == UInt8(ascii: "\t"),
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return error(
        "a tab cannot indent", at: problem, hint: "indent with spaces, two for each level")
    case "found character that cannot start any token",
      "mapping keys are not allowed in this context":
      return wrongStart(at: problem)
    case "found undefined tag handle": return wrongStart(at: context)
    case "block sequence entries are not allowed in this context":
      return error(
        "a list cannot start here", at: problem,
        hint: "start it on the next line, or put text that starts with a dash in quotes")
    case "mapping values are not allowed in this context": return strayColon
    case "found unexpected end of stream", "found unexpected document indicator":
      return error(
        "the quote that starts here is never closed", at: context,
        hint: "close it with the same quote; inside '…' write '' for an apostrophe")
    case "could not find expected ':'":
      if let colon = wideColon(from: context) { return self.wideColon(colon) }
      return error(
        "this is no \"key: value\"", at: context,
        hint:
          "write a colon and a space after the key, or indent the line to continue the value above")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return unclosed(at: context)
    case "did not find expected node content": return missingValue
    case "did not find expected key", "did not find expected '-' indicator":
      return strayLine(
        hint: "give it the same indentation as its neighbours, and close quotes and brackets above")
    case "did not find expected <document start>":
      return strayLine(
        hint: "give it the same indentation as the first line, and remove a line of dots above")
    case "did not find expected comment or line break":
      return error(
        "text stands behind \"|\" or \">\"", at: problem,
        hint: "put the value in quotes, or start its text on the next line")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return error(
        "an unknown escape in double quotes", at: backslash,
        hint: "write \\\\ for a backslash, or use single quotes")
    default:
      let words = [failure.context, failure.problem].filter { !$0.isEmpty }
      return error(
        "YAML cannot be read here: \(words.joined(separator: ", "))", at: problem, hint: nil)
    }
  }

  private var problem: Int { map.joinedOffset(ofCharacter: failure.problemIndex) }
  private var context: Int { map.joinedOffset(ofCharacter: failure.contextIndex) }

  /// A control character, or bytes that are no UTF-8: the whole broken character.
  private var undecodable: Diagnostic {
    let found = min(failure.problemIndex, bytes.count)
    var start = found
    while start > 0, found - start < 3, start == found || bytes[start] & 0xC0 == 0x80 {
      start -= 1
    }
    let width = start < bytes.count ? (bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2) : 0
    let isCutShort = start < found && bytes[start] >= 0xC0 && width > found - start
    return error(
      "a byte that is no text stands here", at: isCutShort ? start : found,
      length: isCutShort ? found - start : nil,
      hint: "save the file as UTF-8 and remove control characters")
  }

  private func wrongStart(at offset: Int) -> Diagnostic {
    let first = String(decoding: bytes[offset..<offset + length(at: offset)], as: UTF8.self)
    return error(
      "a value cannot start with \"\(first)\"", at: offset, hint: "put the value in quotes")
  }

  private func unclosed(at offset: Int) -> Diagnostic {
    let comment = commentWithin(bracketAt: offset).map {
      "what stands behind # is a comment in YAML; write \"\($0)\" in quotes"
    }
    return byte(offset) == UInt8(ascii: "{")
      ? error(
        "the group that starts here is not closed", at: offset,
        hint: comment ?? "separate its keys by commas and end it with }")
      : error(
        "the list that starts here is not closed", at: offset,
        hint: comment ?? "separate its values by commas and end it with ]")
  }

  /// The word of a `#` behind a blank that makes a comment of the end of what the bracket opens on its line.
  private func commentWithin(bracketAt offset: Int) -> String? {
    let line = bytes[offset...].prefix { $0 != UInt8(ascii: "\n") }
    guard let mark = line.indices.dropFirst().first(where: { isComment(at: $0) }),
      line[mark...].contains(byte(offset) == UInt8(ascii: "{") ? 0x7D : 0x5D)
    else { return nil }
    let word = line[mark...].prefix { !" ,]}\"'".utf8.contains($0) }
    return word.count > 1 ? String(decoding: word, as: UTF8.self) : nil
  }

  private func isComment(at offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "#") && bytes[offset - 1] == UInt8(ascii: " ")
  }

  /// A comma without a value, the wrong bracket, or the end of the text within brackets.
  private var missingValue: Diagnostic {
    if let opening, byte(problem) != UInt8(ascii: ",") { return unclosed(at: opening) }
    return error("a value is missing here", at: problem, hint: "remove one comma")
  }

  /// A colon where no key can be, or a line above whose colon has no space.
  private var strayColon: Diagnostic {
    let line = bytes[..<problem].lastIndex(of: UInt8(ascii: "\n")) ?? 0
    if let colon = wideColon(from: bytes[..<line].lastIndex(of: UInt8(ascii: "\n")) ?? 0) {
      return wideColon(colon)
    }
    if let (key, colon) = keyWithoutSpace(above: problem) {
      return error(
        "a key needs a space behind its colon", at: colon, hint: "write \"\(key): …\"")
    }
    return error(
      "a colon and a space inside a value", at: problem,
      hint: "put the value in quotes, or mend the indentation of this line")
  }

  /// The colon of Chinese and Japanese behind the first word at or after an offset's line feed, if no other stands before.
  private func wideColon(from offset: Int) -> Int? {
    let text = bytes[offset...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "-") }
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    guard let mark = line.indices.first(where: { line[$0...].starts(with: "：".utf8) }),
      !line[..<mark].isEmpty, !line[..<mark].contains(where: { ": \"'".utf8.contains($0) })
    else { return nil }
    return mark
  }

  private func wideColon(_ colon: Int) -> Diagnostic {
    let start = bytes[..<colon].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    let key = String(decoding: bytes[start..<colon], as: UTF8.self)
    return error(
      "\"：\" ends no key", at: colon, hint: "write a plain colon and a blank: \"\(key): …\"")
  }

  /// Something behind a finished value, or a line whose indentation fits none above.
  private func strayLine(hint: String) -> Diagnostic {
    var before = problem
    while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    switch before > 0 ? bytes[before - 1] : nil {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return error(
        "text stands behind a closing quote", at: problem,
        hint:
          "put the whole value in one pair of quotes, with \\\" inside \"…\" and '' inside '…'; "
          + "or close a quote on a line above")
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return error(
        "text stands behind a closing bracket", at: problem,
        hint: "remove it, or put the whole value in quotes")
    default:
      return error("this line does not fit those above", at: problem, hint: hint)
    }
  }

  /// The backslash of the escape that holds the problem's place.
  private var backslash: Int {
    for offset in [problem, problem - 1, problem - 2] where byte(offset) == UInt8(ascii: "\\") {
      return offset
    }
    return problem
  }

  /// The key and the colon of a line `key:text` right above the line of `offset`.
  private func keyWithoutSpace(above offset: Int) -> (key: String, colon: Int)? {
    let feed = UInt8(ascii: "\n")
    guard let end = bytes[..<offset].lastIndex(of: feed) else { return nil }
    let start = bytes[..<end].lastIndex(of: feed).map { $0 + 1 } ?? 0
    let indentation = bytes[start..<end].prefix { " -".utf8.contains($0) }
    guard let colon = bytes[indentation.endIndex..<end].firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let key = bytes[indentation.endIndex..<colon]
    guard !key.isEmpty, key.allSatisfy({ $0 > 0x20 }), colon + 1 < end,
      !" \t\r/".utf8.contains(bytes[colon + 1])
    else { return nil }
    return (String(decoding: key, as: UTF8.self), colon)
  }

  private func byte(_ offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// How many bytes the character at `offset` has; none at the end of a line.
  private func length(at offset: Int) -> Int {
    guard let first = byte(offset), first != UInt8(ascii: "\n"), first != UInt8(ascii: "\r") else {
      return 0
    }
    return 1 + bytes[(offset + 1)...].prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
  }

  private func error(
    _ message: String, at offset: Int, length: Int? = nil, hint: String?
  ) -> Diagnostic {
    let start = map.fileOffset(ofJoined: offset)
    let length = length ?? self.length(at: offset)
    return .error("yaml", message, at: text.file.place(start..<start + length), hint: hint)
  }
}
