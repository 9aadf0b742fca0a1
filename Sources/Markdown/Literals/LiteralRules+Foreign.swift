import Diagnostics

/// What other programs read and Markdown does not.
extension LiteralRules {
  /// Shortcodes and tags of other generators, and mathematics.
  mutating func templateTag() {
    var told: Set<Int> = []
    for (mark, what) in [
      ("{{<", "a shortcode of Hugo"), ("{{%", "a shortcode of Hugo"), ("{{", "a tag of a template"),
      ("{%", "a tag of Jekyll or Liquid"), ("{# ", "a comment of a template"),
      ("$$", "mathematics"),
    ] {
      guard let index = run.first(mark), told.isDisjoint(with: [index, index - 1]) else { continue }
      told.insert(index)
      tell(
        index..<index + mark.utf8.count, "\(what) means nothing here and stays text",
        hint: "say it in Markdown, or put it in code if it is an example")
    }
  }

  /// `[[page]]` of wikis.
  mutating func wikiLinks() {
    var end = 0
    while let close = run.first("]]", from: end) {
      end = close + 2
      guard let bracket = run.last("[", before: close), bracket + 1 < close,
        run[bracket - 1] == UInt8(ascii: "["), run.lineEnd(from: bracket) > close
      else { continue }
      let (open, start) = (bracket - 1, bracket + 1)
      let name = run.text(start..<close)
      guard name.lowercased() != "toc", name.lowercased() != "_toc_",
        !name.utf8.contains(LiteralRun.other)
      else {
        continue
      }
      let parts = name.split(separator: "|", maxSplits: 1).map(String.init)
      let (file, words) = (parts.first ?? name, parts.last ?? name)
      if run[open - 1] == UInt8(ascii: "!") {
        tell(
          open - 1..<close + 2, "an image of a wiki stays text",
          hint:
            "write ![what it shows](\(file.substituting(" ", by: "%20"))), the path from this file")
        continue
      }
      let target = file.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.lowercased().substituting(" ", by: "-") }
      let path = target[0].isEmpty || target[0].ends(with: ".md") ? target[0] : target[0] + ".md"
      let fragment = target.count > 1 ? "#" + target[1] : ""
      tell(
        open..<close + 2, "a link of a wiki stays text",
        hint:
          "write [\(words)](\(path)\(fragment))\(path.isEmpty ? "" : ", the path from this file")")
    }
  }

  /// Marks in pairs that some programs read: `==marked==`, `++new++`, `||hidden||`.
  mutating func pairedMarks() {
    for (mark, name, hint) in [
      ("==", "marks no words", "write [words]{.mark}"),
      ("++", "sets no new text off", "write [words]{.underline}, or say that it is new"),
      ("||", "hides nothing", "write ::: spoiler and a line ::: behind it"),
      ("%%", "hides nothing", "write <!-- words -->"),
    ] {
      guard let open = run.first(mark), let close = run.first(mark, from: open + 3),
        close < run.lineEnd(from: open), isAlone(open), isAlone(close),
        !isSpace(run[open + 2]), !isSpace(run[close - 1]),
        isSpace(run[open - 1]) || run[open - 1] >= 0x80 || !isAlphanumeric(run[open - 1])
      else { continue }
      tell(open..<close + 2, "\"\(mark)\" \(name) here and stays text", hint: hint)
    }
  }

  /// Whether a mark of two equal bytes has no third.
  private func isAlone(_ index: Int) -> Bool {
    run[index - 1] != run[index] && run[index + 2] != run[index]
  }

  /// `[TOC]`, which many programs replace.
  mutating func tableOfContents() {
    guard run.bytes.count < 12 else { return }
    let text = run.text(0..<run.bytes.count).lowercased()
    guard ["[toc]", "[[toc]]", "[[_toc_]]", "{:toc}"].contains(text) else { return }
    tell(
      0..<run.bytes.count, "no table of contents comes here, so this stays text",
      hint: "take it out: pages list their headings by themselves")
  }
}
