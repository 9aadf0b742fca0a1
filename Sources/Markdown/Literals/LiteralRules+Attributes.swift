/// Attributes that nothing takes.
extension LiteralRules {
  /// `{.class}` behind what takes none.
  mutating func attributes() {
    var start = 0
    while let open = run.first("{", from: start) {
      start = open + 1
      let next = run[open + 1]
      let isNamed = [UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: ":")].contains(next)
      guard isNamed || Self.attributeNames.contains(where: { run.stands($0 + "=", at: open + 1) })
      else { continue }
      guard
        let attributes = Attributes(
          run.bytes, from: open, limit: min(open + LiteralRun.reach, run.bytes.count)),
        attributes.areNamed(in: run.bytes) || !isNamed
      else {
        brokenID(open)
        continue
      }
      tell(
        open..<attributes.end, "attributes behind nothing that takes them stay text",
        hint: "put them directly behind an image, a link, [words] or at a heading's end")
      start = attributes.end
    }
  }

  /// What attributes of images and words are called.
  private static let attributeNames = [
    "width", "height", "alt", "fig-alt", "lang", "class", "id", "style", "target", "title",
  ]

  /// `{#an id}` and `{.a class!}`: what looks like attributes and is none.
  private mutating func brokenID(_ open: Int) {
    guard run[open + 1] != UInt8(ascii: ":"),
      run[open + 2] >= 0x80 || isAlphanumeric(run[open + 2]),
      let close = run.bytes[open..<run.lineEnd(from: open)].firstIndex(of: UInt8(ascii: "}"))
    else { return }
    tell(
      open..<close + 1, "these attributes cannot be read and stay text",
      hint: run[open + 1] == UInt8(ascii: "#")
        ? "write {#\(run.text(open + 2..<close).split(separator: " ").joined(separator: "-"))}: an id has no blanks"
        : "write {.name} or {name=\"value\"}; \\{ is a brace")
  }

  /// The attributes of `=100x20` at the end of an address, as some programs size images.
  static func size(behind path: String) -> String? {
    guard let word = path.split(separator: " ").last, word.hasPrefix("=") else { return nil }
    let sides = word.dropFirst().split(separator: "x", omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count), sides.contains(where: { !$0.isEmpty }),
      sides.allSatisfy({ $0.allSatisfy { $0.isNumber || $0 == "%" } })
    else { return nil }
    return zip(["width", "height"], sides).filter { !$0.1.isEmpty }.map { "\($0)=\($1)" }
      .joined(separator: " ")
  }
}
