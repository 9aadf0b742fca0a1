import Diagnostics
import Formats
import Markup

/// HTML that its author may write: its addresses lead where links lead, its ids are the document's, and what the
/// page's policy blocks or what is left open is told.
extension HTMLRenderer {
  /// An element that is open.
  struct OpenElement {
    let name: String
    let place: SourcePlace
  }

  /// Writes allowed HTML.
  mutating func writeAllowedHTML(_ node: Node) {
    let bytes = Array(document.arena[node.literal.range])
    guard !isPlain else {
      html.bytes.append(contentsOf: bytes)
      return
    }
    var copied = 0
    var read = 0
    for tag in HTMLTags(bytes) {
      closeElements(bytes, read..<tag.range.lowerBound, of: node)
      read = tag.range.upperBound
      for attribute in tag.attributes {
        let place = place(attribute.range, of: node)
        checkPolicy(attribute, of: tag.name, at: place)
        let written = attribute.value.isEmpty ? [] : bytes[attribute.range]
        guard let value = rewritten(attribute, written, of: tag.name, at: place) else { continue }
        html.bytes.append(contentsOf: bytes[copied..<attribute.range.lowerBound])
        html.text(value)
        copied = attribute.range.upperBound
      }
      checkPolicy(tag, at: place(tag.range, of: node))
      checkNesting(tag, at: place(tag.range, of: node))
      let isClosed = bytes[tag.range].suffix(2).elementsEqual("/>".utf8)
      if !isClosed, !Self.closedByThemselves.contains(tag.name) {
        openElements.append(OpenElement(name: tag.name, place: place(tag.range, of: node)))
      }
    }
    closeElements(bytes, read..<bytes.count, of: node)
    html.bytes.append(contentsOf: bytes[copied...])
  }

  /// Tells what was never closed.
  mutating func tellOpenElements() {
    for element in openElements {
      result.diagnostics.append(
        .warning(
          "unclosed-html", "<\(element.name)> is never closed", at: element.place,
          hint: "write </\(element.name)> where it ends"))
    }
    openElements = []
  }

  /// Elements that have no end tag, or whose end tag may be left out (WHATWG HTML §13.1.2).
  private static let closedByThemselves: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "p", "li", "dt", "dd", "rt", "rp", "option", "optgroup", "tr", "td", "th", "thead",
    "tbody", "tfoot", "colgroup", "caption", "html", "head", "body",
  ]

  /// Reads the end tags in a stretch between start tags.
  private mutating func closeElements(_ bytes: [UInt8], _ range: Range<Int>, of node: Node) {
    var index = range.lowerBound
    while let start = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let rest = bytes[index..<range.upperBound]
      if rest.starts(with: "!--".utf8) {
        guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else {
          return
        }
        index = end
        continue
      }
      guard rest.first == UInt8(ascii: "/") else { continue }
      let word = rest.dropFirst().prefix { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      let name = String(decoding: word, as: UTF8.self).lowercased()
      guard !name.isEmpty, !Self.closedByThemselves.contains(name) else { continue }
      if let open = openElements.lastIndex(where: { $0.name == name }) {
        let inner = openElements[(open + 1)...]
        openElements.removeSubrange(open...)
        for element in inner {
          result.diagnostics.append(
            .warning(
              "unclosed-html", "<\(element.name)> is not closed before </\(name)>",
              at: element.place, hint: "write </\(element.name)> where it ends"))
        }
      } else {
        result.diagnostics.append(
          .warning(
            "unclosed-html", "</\(name)> closes nothing",
            at: place(start..<word.endIndex, of: node), hint: "take it out, or open it before"))
      }
    }
  }

  /// The place of a range of a node's HTML; behind its first line only as far as the source has the same bytes.
  private func place(_ range: Range<Int>, of node: Node) -> SourcePlace {
    let start = node.source.lowerBound
    let literal = document.arena[node.literal.range]
    let isInFirstLine = !literal.prefix(range.upperBound).contains(where: isLineEnd)
    guard isInFirstLine || abs(node.source.count - node.literal.count) <= 1 else {
      return document.place(node.source)
    }
    return document.place(start + range.lowerBound..<start + range.upperBound)
  }

  // MARK: What the policy blocks

  mutating func blocked(_ what: String, at place: SourcePlace, hint: String) {
    result.diagnostics.append(
      .warning("policy", "\(what) is blocked by the page's policy", at: place, hint: hint))
  }

  private mutating func checkPolicy(_ tag: HTMLTag, at place: SourcePlace) {
    switch tag.name {
    case "style":
      blocked(
        "a <style>", at: place,
        hint: "write its rules into templates/assets/custom.css, which every page loads")
    case "script" where tag["src"] == nil:
      blocked(
        "a script in the page", at: place,
        hint: "put it into a file of media and name that in src, or do without")
    default: break
    }
  }

  private mutating func checkPolicy(
    _ attribute: HTMLTag.Attribute, of element: String, at place: SourcePlace
  ) {
    if attribute.name == "style" {
      blocked(
        "an inline style", at: place,
        hint: "give it a class, and write that into templates/assets/custom.css")
    } else if attribute.name.begins(with: "on"), attribute.name.utf8.count > 3 {
      blocked(
        "a script in \"\(attribute.name)\"", at: place,
        hint: "put it into a file of media and name that in src, or do without")
    } else if Self.loads(attribute.name, element) {
      let url = attribute.value.trimmingBlanks
      let isForeign =
        url.begins(with: "//") || LinkScheme(of: Array(url.utf8)[...]) == .safe
      if isForeign {
        blocked(
          "\"\(url.prefix(60))\" from elsewhere", at: place,
          hint: "put the file into media, or link to the page that shows it")
      }
    }
  }

  /// Whether browsers load what an attribute names.
  private static func loads(_ attribute: String, _ element: String) -> Bool {
    switch attribute {
    case "src", "srcset", "poster": true
    case "data": element == "object"
    case "href": element == "link" || element == "image" || element == "use"
    default: false
    }
  }
}
