import Diagnostics

/// HTML written as XML: every element closed, every attribute with a value, nothing that runs. What a page has for browsers only is
/// left out or becomes a plain element. Any bytes give XML whose elements nest.
package struct XHTML {
  /// What becomes of an element: kept, written as another, left out with its content, or unwrapped.
  private static let renamed: [String: String] = [
    "form": "div", "fieldset": "div", "legend": "div", "label": "span", "details": "div",
    "summary": "div",
  ]
  private static let dropped: Set<String> = [
    "script", "style", "template", "noscript", "button", "select", "textarea", "iframe", "object",
    "applet", "embed", "link", "meta", "base",
  ]
  /// Attributes of forms and scripts.
  private static let lost: Set<String> = [
    "for", "name", "open", "download", "action", "autocomplete", "defer", "tabindex",
  ]

  private let bytes: [UInt8]
  private let reference: (String) -> String?
  private let isLeftOut: (HTMLTag) -> Bool
  private var output: [UInt8] = []
  /// The elements that are open, as they were written and as they are.
  private var open: [(name: String, written: String?)] = []
  /// The element that is being left out, with how many of its kind are open.
  private var skipped: (name: String, depth: Int)?

  /// The XML of an HTML fragment. `reference` gives what stands for the value of a `href` or `src`, or `nil` for what
  /// is not there; `isLeftOut` tells elements that go with all that they hold.
  package static func bytes(
    of html: [UInt8], leavingOut isLeftOut: @escaping (HTMLTag) -> Bool = { _ in false },
    reference: @escaping (String) -> String?
  ) -> [UInt8] {
    var writer = XHTML(bytes: html, reference: reference, isLeftOut: isLeftOut)
    writer.write()
    return writer.output
  }

  private init(
    bytes: [UInt8], reference: @escaping (String) -> String?, isLeftOut: @escaping (HTMLTag) -> Bool
  ) {
    (self.bytes, self.reference, self.isLeftOut) = (bytes, reference, isLeftOut)
  }

  private mutating func write() {
    for token in HTMLTokens(bytes) {
      if let (name, _) = skipped {
        skip(token, within: name)
        continue
      }
      switch token {
      case .text(let range): text(range)
      case .start(let tag): start(tag)
      case .end(let name, _): end(name)
      case .code, .comment: break
      }
    }
    while let last = open.popLast() { close(last.written) }
  }

  /// Passes over what stands in an element that is left out, elements of its kind within it included.
  private mutating func skip(_ token: HTMLToken, within name: String) {
    guard var depth = skipped?.depth else { return }
    switch token {
    case .start(let tag) where tag.name == name && !tag.isVoid: depth += 1
    case .end(name, _): depth -= 1
    default: break
    }
    skipped = depth == 0 ? nil : (name, depth)
  }

  private mutating func start(_ tag: HTMLTag) {
    if Self.dropped.contains(tag.name) || isLeftOut(tag) || tag.name == "input" {
      if !tag.isVoid { skipped = (tag.name, 1) }
      return
    }
    let isEmpty = tag.isVoid
    let target = tag["href"].flatMap { reference($0.value) }
    let isDeadLink = tag["href"] != nil && target == nil
    let name = rawName(of: tag)
    let written =
      isDeadLink
      ? (tag.name == "a" ? (isInDrawing ? "g" : "span") : name) : Self.renamed[tag.name] ?? name
    output.append(UInt8(ascii: "<"))
    output += written.utf8
    if tag.name == "svg" {
      output += " xmlns=\"http://www.w3.org/2000/svg\"".utf8
    }
    for attribute in tag.attributes { write(attribute, of: tag, isDeadLink) }
    output += (isEmpty ? "/>" : ">").utf8
    if !isEmpty { open.append((tag.name, written)) }
  }

  /// Whether the elements that are open are a drawing's.
  private var isInDrawing: Bool { open.contains { $0.name == "svg" } }

  private mutating func write(_ attribute: HTMLTag.Attribute, of tag: HTMLTag, _ isDeadLink: Bool) {
    let name = rawName(of: attribute)
    guard !name.utf8.contains(UInt8(ascii: "<")), !name.utf8.contains(UInt8(ascii: "\"")),
      !Self.lost.contains(attribute.name), !attribute.name.begins(with: "on"),
      !attribute.name.begins(with: "data-"), attribute.name != "xmlns"
    else { return }
    var value = attribute.value
    if attribute.name == "href" || attribute.name == "src" {
      if isDeadLink { return }
      value = reference(value) ?? value
    }
    if isDeadLink, ["rel", "role", "type", "hreflang", "aria-current"].contains(attribute.name) {
      return
    }
    if attribute.name == "role", value.begins(with: "doc-") == false, value != "img" { return }
    output.append(UInt8(ascii: " "))
    output += name.utf8
    output += "=\"".utf8
    let text = value.isEmpty && attribute.name != "alt" ? name : value
    for scalar in text.unicodeScalars where Self.isCharacter(scalar) {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { escape(byte) }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Whether XML 1.0 has the character (§2.2): it takes no others, not even as references.
  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20..<0xFFFE, 0x10000...: true
    default: false
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): output += "&amp;".utf8
    case UInt8(ascii: "<"): output += "&lt;".utf8
    case UInt8(ascii: "\""): output += "&quot;".utf8
    default: output.append(byte)
    }
  }

  /// Names as they were written: in drawings their case counts.
  private func rawName(of tag: HTMLTag) -> String {
    let start = tag.range.lowerBound + 1
    return String(decoding: bytes[start..<start + tag.name.utf8.count], as: UTF8.self)
  }

  private func rawName(of attribute: HTMLTag.Attribute) -> String {
    // The name stands before the equals sign and the quotation mark of the value.
    var end = attribute.range.lowerBound
    if attribute.value.isEmpty, attribute.range.isEmpty == false { return attribute.name }
    while end > 0,
      [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), 0x20].contains(bytes[end - 1])
    {
      end -= 1
    }
    let start = end - attribute.name.utf8.count
    guard start >= 0 else { return attribute.name }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    return name.lowercased() == attribute.name ? name : attribute.name
  }

  private mutating func end(_ name: String) {
    guard open.contains(where: { $0.name == name }) else { return }
    while let last = open.popLast() {
      close(last.written)
      if last.name == name { return }
    }
  }

  private mutating func close(_ name: String?) {
    guard let name else { return }
    output += "</\(name)>".utf8
  }

  /// A run of text: references that XML knows stay, others become text; what is no character is left out.
  private mutating func text(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        output += "&lt;".utf8
      } else if byte == UInt8(ascii: "&") {
        switch reference(at: index + 1, before: range.upperBound) {
        case .known: output.append(byte)
        case .text: output += "&amp;".utf8
        case .forbidden(let end): index = end
        }
      } else if byte == 0xEF,
        bytes[index..<range.upperBound].dropFirst().starts(with: [0xBF, 0xBE])
          || bytes[index..<range.upperBound].dropFirst().starts(with: [0xBF, 0xBF])
      {
        index += 2
      } else if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        output.append(byte)
      }
      index += 1
    }
  }

  /// What stands behind an ampersand.
  private enum Behind {
    case known, text
    /// A reference to what is no character, with the offset of its semicolon.
    case forbidden(Int)
  }

  private func reference(at start: Int, before end: Int) -> Behind {
    let word = bytes[start..<end].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard word.endIndex < end, bytes[word.endIndex] == UInt8(ascii: ";") else { return .text }
    if ["amp", "lt", "gt", "quot"].contains(where: { word.elementsEqual($0.utf8) }) {
      return .known
    }
    guard word.first == UInt8(ascii: "#") else { return .text }
    let digits = String(decoding: word.dropFirst(), as: UTF8.self)
    let number =
      digits.utf8.first == UInt8(ascii: "x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, !digits.utf8.contains(UInt8(ascii: "+")) else { return .text }
    guard let scalar = Unicode.Scalar(number), Self.isCharacter(scalar) else {
      return .forbidden(word.endIndex)
    }
    return .known
  }
}
