import Diagnostics

/// Brackets and parentheses that make no link, image or note.
extension LiteralRules {
  /// `[words][label]` without a definition.
  mutating func undefinedReference() {
    var start = 0
    while let middle = run.first("][", from: start) {
      start = middle + 2
      guard case let lineEnd = run.lineEnd(from: middle),
        let end = run.bytes[start..<max(start, lineEnd)].firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      let open = run.last("[", before: middle) ?? middle
      let label = run.text(end > start ? start..<end : min(open + 1, middle)..<middle)
      guard !label.isEmpty, !label.begins(with: "@"), !label.begins(with: "^"),
        label.utf8.first != 0
      else {
        continue
      }
      let near = nearestName(to: label, in: labels)
      tell(
        open..<end + 1, "no address is defined for \"\(label)\", so this stays text",
        hint: near.map { "did you mean [\($0)]?" }
          ?? "write a line [\(label)]: address, or the address in parentheses behind the words")
      start = end + 1
    }
  }

  /// `[words](my file.md)`, and a parenthesis that is not closed.
  mutating func brokenDestination() {
    var start = 0
    while let middle = run.first("](", from: start) {
      start = middle + 2
      let lineEnd = run.lineEnd(from: middle)
      let open = run.last("[", before: middle) ?? middle
      let close = run.bytes[start..<max(start, lineEnd)].firstIndex(of: UInt8(ascii: ")"))
      guard let close else {
        tell(
          open..<lineEnd, "the parenthesis behind these brackets is not closed, so this stays text",
          hint: "write ) behind the address")
        return
      }
      let target = run.text(start..<close)
      // Behind a link in the brackets an address is a link of its own.
      let isAddress = target.utf8.elementsEqual([LiteralRun.other])
      if !isAddress, target.utf8.contains(LiteralRun.other), brokenTitle(open, start..<close) {
        continue
      }
      guard !target.isEmpty, isAddress || !target.utf8.contains(LiteralRun.other) else { continue }
      let holdsOther = run.bytes[open..<middle].contains(LiteralRun.other)
      let path = target.split(separator: " \"", maxSplits: 1).first.map(String.init) ?? target
      if holdsOther, !path.has(" ") {
        tell(
          open..<close + 1, "a link cannot hold another, so these brackets stay text",
          hint: "let one end before the other begins")
      } else if isAddress {
        continue
      } else if path.has(" "), let size = Self.size(behind: path) {
        tell(
          open..<close + 1, "a size behind an address: this stays text",
          hint: "write it behind the parenthesis: {\(size)}")
      } else if path.has(" ") {
        tell(
          open..<close + 1, "a blank in an address: this stays text",
          hint: "write <\(path)> or \(path.substituting(" ", by: "%20"))")
      } else {
        tell(
          open..<close + 1, "this looks like a link and stays text",
          hint: "check its brackets, quotes and parentheses")
      }
    }
  }

  /// Tells a blank in an address, or a title whose quotes do not fit, where quotes or addresses in it are no text of the run;
  /// false where something else stands there.
  private mutating func brokenTitle(_ open: Int, _ target: Range<Int>) -> Bool {
    let bytes = source[run.source(target)]
    guard !bytes.contains(where: { "`<[\\\n".utf8.contains($0) }),
      let blank = bytes.firstIndex(of: UInt8(ascii: " ")), blank > bytes.startIndex
    else { return false }
    let rest = bytes[blank...].drop(while: isBlank)
    let isTitle = rest.first == UInt8(ascii: "\"") || rest.first == UInt8(ascii: "'")
    let address = String(decoding: isTitle ? bytes[..<blank] : bytes, as: UTF8.self)
    guard address.has(".") || address.has("/") else { return false }
    if isTitle {
      tell(
        open..<target.upperBound + 1,
        "the title behind this address is not between two quotes, so this stays text",
        hint: "write it as in [words](address \"title\"), with other quotes inside")
    } else {
      tell(
        open..<target.upperBound + 1, "a blank in an address: this stays text",
        hint: "write <\(address)> or \(address.substituting(" ", by: "%20"))")
    }
    return true
  }

  /// `[words] (address)`.
  mutating func separateDestination() {
    var from = 0
    while let middle = run.first("] (", from: from), middle + 3 < run.bytes.count {
      from = middle + 3
      guard let open = run.last("[", before: middle) else { continue }
      let limit = max(from, run.lineEnd(from: from))
      let close = run.bytes[from..<limit].firstIndex(of: UInt8(ascii: ")")) ?? from
      let target = run.text(from..<max(close, from))
      let isAddress =
        run[from] == LiteralRun.other || target.contains("://")
        || ["../", "./", "www."].contains { target.begins(with: $0) }
        || [".md", ".html", ".pdf", ".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".csv"]
          .contains { target.lowercased().ends(with: $0) }
      guard isAddress, open < middle - 1 else { continue }
      tell(
        open..<min(close + 1, run.bytes.count),
        "a blank between brackets and parentheses: this is no link",
        hint: "take the blank out: [words](address)")
    }
  }

  /// `[^note 1]`.
  mutating func footnoteWithBlank() {
    var from = 0
    while let open = run.first("[^", from: from) {
      from = open + 2
      guard
        let end = run.bytes[open..<run.lineEnd(from: open)].firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      let label = run.text(from..<end)
      guard label.has(" "), !label.has("[") else { continue }
      let name = label.split(separator: " ").joined(separator: "-")
      tell(
        open..<end + 1, "a footnote's name has no blanks, so this stays text",
        hint: name.isEmpty
          ? "write a name, as in [^1]" : "write [^\(name)] here and where its text stands")
    }
  }
}
