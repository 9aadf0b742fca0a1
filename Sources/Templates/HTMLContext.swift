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
  /// The last bytes of a comment or raw text, to see its end.
  private var tail: [UInt8] = []
  /// The first bytes of the attribute's value, as far as the template writes them out, in lower case.
  private var value: [UInt8] = []
  /// Whether the attribute's value has come behind a path, into a query or a fragment.
  private(set) var isBehindPath = false
  /// Whether the tag is a `meta` that leads elsewhere, and whether a value stood in its `content` before that was known.
  private var isRefresh = false
  private var hasContent = false
  var isLateRefresh = false

  /// What the value of an attribute means.
  enum Meaning {
    case plain
    /// A URL, or several.
    case url
    /// A whole page.
    case document
    /// What other attributes of the tag mean.
    case rule
    /// A URL that is a script.
    case script
  }

  /// What the value of the attribute means that the template has come to.
  var meaning: Meaning {
    switch (element, attribute) {
    case (_, "srcdoc"): return .document
    case ("meta", "http-equiv"): return .rule
    case (_, "attributename") where Self.isAnimation(element): return .rule
    case ("meta", "content") where isRefresh: break
    case ("object", "data"): break
    case (_, "to"), (_, "from"), (_, "by"), (_, "values"):
      guard Self.isAnimation(element) else { return .plain }
    default: guard Self.urlAttributes.contains(attribute) else { return .plain }
    }
    let isScript = ["javascript:", "vbscript:", "data:"].contains { value.starts(with: $0.utf8) }
    return isScript ? .script : .url
  }

  private static func isAnimation(_ element: String) -> Bool {
    ["animate", "set", "animatetransform", "animatemotion"].contains(element)
  }

  /// WHATWG HTML, the attributes table, and SVG; those that browsers no longer know too.
  private static let urlAttributes: Set<String> = [
    "action", "archive", "background", "cite", "classid", "codebase", "dynsrc", "formaction",
    "href", "imagesrcset", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src",
    "srcset", "usemap", "xlink:href", "xml:base",
  ]

  /// Takes note of a value where the template has come to.
  mutating func readValue(isURL: Bool) {
    if value.isEmpty { value = [UInt8(ascii: "/")] }
    if element == "meta", attribute == "content", !isURL { hasContent = true }
  }

  /// Keeps in mind what holds whether or not a section was there.
  mutating func restrict(wasBehindPath: Bool) { isBehindPath = isBehindPath && wasBehindPath }

  /// Whether a value here would become script or style.
  var isCode: Bool {
    switch state {
    case .rawText: element == "script" || element == "style"
    case .doubleQuoted, .singleQuoted: attribute.begins(with: "on") || attribute == "style"
    default: false
    }
  }

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
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { start(.tagOpen) }
    case .tagOpen: readTagOpen(byte)
    case .tagName: readTagName(byte)
    case .inTag, .attributeName, .afterName: readInTag(byte)
    case .beforeValue:
      switch byte {
      case UInt8(ascii: "\""): startValue(.doubleQuoted)
      case UInt8(ascii: "'"): startValue(.singleQuoted)
      case UInt8(ascii: ">"): endTag()
      case _ where isSpace(byte): break
      default:
        startValue(.unquoted)
        readValue(byte, end: nil)
      }
    case .doubleQuoted: readValue(byte, end: UInt8(ascii: "\""))
    case .singleQuoted: readValue(byte, end: UInt8(ascii: "'"))
    case .unquoted:
      if byte == UInt8(ascii: ">") {
        endValue()
        endTag()
      } else if isSpace(byte) {
        endValue()
      } else {
        readValue(byte, end: nil)
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
    case .rawText:
      let end = Array("</\(element)".utf8)
      if tail == end, isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        state = .inTag
        isClosing = true
        readInTag(byte)
      } else {
        tail = Array((tail + [lowercased(byte)]).suffix(end.count))
      }
    }
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

  private mutating func readValue(_ byte: UInt8, end: UInt8?) {
    if byte == end { return endValue() }
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?") { isBehindPath = true }
    // Browsers pass over blanks before a scheme, and over tabs and line breaks within it.
    if byte > 0x20, value.count < 16 { value.append(lowercased(byte)) }
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
      readTagName(byte)
    case UInt8(ascii: "/") where !isClosing: isClosing = true
    case UInt8(ascii: ">") where isClosing: state = .text
    case UInt8(ascii: "!") where !isClosing, UInt8(ascii: "?") where !isClosing, _ where isClosing:
      (state, tail) = (.declaration, isClosing ? [0] : [byte])
    case UInt8(ascii: "<"): break
    default: state = .text
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case _ where isSpace(byte) || byte == UInt8(ascii: "/"): state = .inTag
    default: element.unicodeScalars.append(Unicode.Scalar(lowercased(byte)))
    }
  }

  private mutating func readInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): state = .inTag
    case _ where isSpace(byte): if state == .attributeName { state = .afterName }
    // Where no name stands before it, it begins one.
    case UInt8(ascii: "=") where state != .inTag: state = .beforeValue
    default:
      if state != .attributeName { attribute = "" }
      state = .attributeName
      attribute.unicodeScalars.append(Unicode.Scalar(lowercased(byte)))
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

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
