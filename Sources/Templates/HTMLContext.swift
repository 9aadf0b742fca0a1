import Diagnostics

/// Where in an HTML document a template has come to: what a value there would mean (WHATWG HTML §13.2.5, simplified).
struct HTMLContext: Hashable {
  enum State: Hashable {
    case text
    /// Behind a `<`, before what tells whether it opens anything.
    case tagOpen
    case tagName
    case inTag
    case attributeName
    /// Behind the blanks that follow a name, where a value may still come.
    case afterName
    case beforeValue
    case doubleQuoted, singleQuoted, unquoted
    case comment
    /// A declaration or what browsers take for a comment, to the next `>`.
    case declaration
    /// The content of an element in which markup is not read, such as `script` or `title`.
    case rawText
  }

  private(set) var state = State.text
  /// The lower-cased name of the tag or raw-text element.
  private(set) var element = ""
  private(set) var attribute = ""
  private var isClosing = false
  /// The last bytes of a comment, to see its end, or those of raw text with which its end may begin.
  private var tail: [UInt8] = []
  /// The first bytes of the attribute's value, as far as the template writes them out, in lower case.
  private(set) var value: [UInt8] = []
  /// Whether the attribute's value has come behind a path, into a query or a fragment.
  private(set) var isBehindPath = false
  /// Whether the tag is a `meta` that leads elsewhere, and whether a value stood in its `content` before that was known.
  private(set) var isRefresh = false
  private var hasContent = false
  var isLateRefresh = false

  /// Takes note of a value where the template has come to.
  mutating func readValue(isURL: Bool) {
    if value.isEmpty { value = [UInt8(ascii: "/")] }
    if element == "meta", attribute == "content", !isURL { hasContent = true }
  }

  /// Keeps in mind what holds whether or not a section was there.
  mutating func restrict(wasBehindPath: Bool) { isBehindPath = isBehindPath && wasBehindPath }

  /// The same place for the purposes of a section's two ends.
  var place: HTMLContext {
    var place = self
    place.tail = []
    switch state {
    case .tagName, .inTag, .attributeName, .afterName:
      place.state = .inTag
      place.attribute = ""
      place.isClosing = false
    case .text: (place.element, place.attribute, place.isClosing) = ("", "", false)
    default: break
    }
    (place.value, place.isBehindPath, place.hasContent) = ([], false, false)
    (place.isRefresh, place.isLateRefresh) = (false, false)
    return place
  }

  /// Reads literal bytes of the template.
  mutating func read(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count { index = read(bytes, from: index) }
  }

  /// Reads a piece, text, a name and a value at once, for templates are full of them, or a byte; the result is where it ends.
  private mutating func read(_ bytes: [UInt8], from index: Int) -> Int {
    let byte = bytes[index]
    switch state {
    case .text:
      let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<bytes.count)
      if open != nil { start(.tagOpen) }
      return open.map { $0 + 1 } ?? bytes.count
    case .tagOpen: readTagOpen(byte)
    case .tagName, .inTag, .attributeName, .afterName:
      // Where no name stands before it, an equals sign begins one.
      let isFirst = state == .inTag && byte == UInt8(ascii: "=")
      var end = isFirst ? index + 1 : index
      while end < bytes.count, !endsName(bytes[end]) { end += 1 }
      if end > index {
        readName(bytes[index..<end])
        return end
      }
      endName(by: byte)
    case .beforeValue:
      switch byte {
      case UInt8(ascii: "\""): startValue(.doubleQuoted)
      case UInt8(ascii: "'"): startValue(.singleQuoted)
      case UInt8(ascii: ">"): endTag()
      case _ where isSpace(byte): break
      default:
        startValue(.unquoted)
        readValue([byte])
      }
    case .doubleQuoted, .singleQuoted:
      let quote = UInt8(ascii: state == .doubleQuoted ? "\"" : "'")
      let end = ByteSearch.first(quote, in: bytes, index..<bytes.count)
      readValue(bytes[index..<(end ?? bytes.count)])
      if end != nil { endValue() }
      return end.map { $0 + 1 } ?? bytes.count
    case .unquoted:
      if byte == UInt8(ascii: ">") {
        endValue()
        endTag()
      } else if isSpace(byte) {
        endValue()
      } else {
        readValue([byte])
      }
    case .comment:
      tail = Array((tail + [byte]).suffix(4))
      if tail.suffix(3) == Array("-->".utf8)[...] || tail == Array("--!>".utf8) { state = .text }
    case .declaration:
      tail = Array((tail + [byte]).prefix(3))
      if tail == Array("!--".utf8) {
        start(.comment)
        // `<!-->` and `<!--->` are comments, too.
        tail = Array("--".utf8)
      } else if byte == UInt8(ascii: ">") {
        state = .text
      }
    case .rawText where tail.isEmpty:
      let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<bytes.count)
      if open != nil { tail = [UInt8(ascii: "<")] }
      return open.map { $0 + 1 } ?? bytes.count
    case .rawText:
      let end = Array("</\(element)".utf8)
      if tail == end, isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        state = .inTag
        isClosing = true
        endName(by: byte)
      } else if tail.count < end.count, Self.lowercased(byte) == end[tail.count] {
        tail.append(end[tail.count])
      } else {
        tail = byte == UInt8(ascii: "<") ? [byte] : []
      }
    }
    return index + 1
  }

  private mutating func start(_ state: State) {
    self.state = state
    (element, attribute, isClosing, tail) = ("", "", false, [])
    (isRefresh, hasContent) = (false, false)
  }

  private mutating func startValue(_ state: State) {
    self.state = state
    (value, isBehindPath) = ([], false)
  }

  private mutating func readValue(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?") { isBehindPath = true }
      // Browsers pass over blanks before a scheme, and over tabs and line breaks within it.
      if byte > 0x20, value.count < 16 { value.append(Self.lowercased(byte)) }
    }
  }

  private mutating func endValue() {
    if element == "meta", attribute == "http-equiv", value.elementsEqual("refresh".utf8) {
      isRefresh = true
      isLateRefresh = hasContent
    }
    state = .inTag
    (value, isBehindPath) = ([], false)
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      state = .tagName
      readName([byte])
    case UInt8(ascii: "/") where !isClosing: isClosing = true
    case UInt8(ascii: ">") where isClosing: state = .text
    case UInt8(ascii: "!") where !isClosing, UInt8(ascii: "?") where !isClosing, _ where isClosing:
      (state, tail) = (.declaration, isClosing ? [0] : [byte])
    case UInt8(ascii: "<"): break
    default: state = .text
    }
  }

  /// Whether a byte ends the name of a tag or an attribute, or stands between them.
  private func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"), UInt8(ascii: "/"): true
    // Of a tag's name it is a part.
    case UInt8(ascii: "="): state != .tagName
    default: isSpace(byte)
    }
  }

  private mutating func endName(by byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "="): state = .beforeValue
    case UInt8(ascii: "/"): state = .inTag
    default:
      if state == .tagName { state = .inTag }
      if state == .attributeName { state = .afterName }
    }
  }

  /// Reads a part of a name.
  private mutating func readName(_ bytes: ArraySlice<UInt8>) {
    let name = String(decoding: bytes.map { Self.lowercased($0) }, as: UTF8.self)
    switch state {
    case .tagName: element += name
    case .attributeName: attribute += name
    default: (state, attribute) = (.attributeName, name)
    }
  }

  private mutating func endTag() {
    let isRaw = ["script", "style", "title", "textarea"].contains(element) && !isClosing
    state = isRaw ? .rawText : .text
    attribute = ""
    tail = []
  }

  /// What HTML takes for a blank: no other control character.
  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
