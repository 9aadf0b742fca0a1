import Diagnostics

extension YAMLParser.Failure {
  /// The failure in plain English, at the place to look at.
  func diagnostic(in text: YAMLText, joined bytes: [UInt8], _ map: MarkMap) -> Diagnostic {
    let problemOffset = isByteOffset ? problemIndex : map.joinedOffset(ofCharacter: problemIndex)
    let contextOffset = map.joinedOffset(ofCharacter: contextIndex)
    func error(_ message: String, at offset: Int, hint: String?) -> Diagnostic {
      let start = map.fileOffset(ofJoined: offset, isEnd: offset == bytes.count)
      let length = offset < bytes.count && bytes[offset] != UInt8(ascii: "\n") ? 1 : 0
      return .error("yaml", message, at: text.file.place(start..<start + length), hint: hint)
    }
    let isTab = problemOffset < bytes.count && bytes[problemOffset] == UInt8(ascii: "\t")
    switch problem {
    case _ where isByteOffset:
      return error(
        "a byte that is no text stands here", at: problemOffset,
        hint: "save the file as UTF-8 and remove control characters")
    case "found character that cannot start any token" where isTab,
      "found a tab character that violates indentation":
      return error(
        "a tab cannot indent", at: problemOffset, hint: "indent with spaces, two for each level")
    case "found character that cannot start any token":
      let character = problemOffset < bytes.count ? bytes[problemOffset] : 0
      return error(
        "a value cannot start with \"\(Character(Unicode.Scalar(character)))\"", at: problemOffset,
        hint: "put the value in quotes")
    case "mapping values are not allowed in this context":
      return error(
        "a colon and a space inside a value", at: problemOffset,
        hint: "put the value in quotes, or mend the indentation of this line")
    case "found unexpected end of stream", "found unexpected document indicator":
      return error(
        "the quote that starts here is never closed", at: contextOffset,
        hint: "close it with the same quote; inside '…' write '' for an apostrophe")
    case "could not find expected ':'":
      return error(
        "this is no \"key: value\"", at: contextOffset,
        hint:
          "write a colon and a space after the key, or indent the line to continue the value above")
    case "did not find expected ',' or ']'":
      return error(
        "the list that starts here is not closed", at: contextOffset,
        hint: "separate its values by commas and end it with ]")
    case "did not find expected ',' or '}'":
      return error(
        "the group that starts here is not closed", at: contextOffset,
        hint: "separate its keys by commas and end it with }")
    case "did not find expected key", "did not find expected '-' indicator":
      return error(
        "this line does not fit those above", at: problemOffset,
        hint: "give it the same indentation as its neighbours, and close quotes and brackets above")
    case "found unknown escape character", "did not find expected hexdecimal number":
      return error(
        "an unknown escape in double quotes", at: problemOffset,
        hint: "write \\\\ for a backslash, or use single quotes")
    default:
      let words = context.isEmpty ? problem : "\(context), \(problem)"
      return error("YAML cannot be read here: \(words)", at: problemOffset, hint: nil)
    }
  }
}
