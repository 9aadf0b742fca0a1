/// Where in an HTML document a template has come to: what a value there would mean (WHATWG HTML §13.2.5, simplified).
struct HTMLContext: Hashable {
  enum State: Hashable {
    case text
    case tagName
    case inTag
    case attributeName
    case beforeValue
    case doubleQuoted, singleQuoted, unquoted
    case comment
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

  /// Whether a value here would become script or style.
  var isCode: Bool {
    switch state {
    case .rawText: element == "script" || element == "style"
    case .doubleQuoted, .singleQuoted: attribute.hasPrefix("on") || attribute == "style"
    default: false
    }
  }

  /// The same place for the purposes of a section's two ends.
  var place: HTMLContext {
    var place = self
    place.tail = []
    switch state {
    case .tagName, .inTag, .attributeName:
      place.state = .inTag
      place.attribute = ""
    case .text: (place.element, place.attribute, place.isClosing) = ("", "", false)
    default: break
    }
    if state == .tagName || state == .inTag || state == .attributeName { place.isClosing = false }
    return place
  }

  /// Reads literal bytes of the template.
  mutating func read(_ bytes: [UInt8]) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { start(.tagName) }
    case .tagName: readTagName(byte)
    case .inTag, .attributeName: readInTag(byte)
    case .beforeValue:
      switch byte {
      case UInt8(ascii: "\""): state = .doubleQuoted
      case UInt8(ascii: "'"): state = .singleQuoted
      case UInt8(ascii: ">"): endTag()
      case _ where isSpace(byte): break
      default: state = .unquoted
      }
    case .doubleQuoted: if byte == UInt8(ascii: "\"") { state = .inTag }
    case .singleQuoted: if byte == UInt8(ascii: "'") { state = .inTag }
    case .unquoted:
      if byte == UInt8(ascii: ">") { endTag() } else if isSpace(byte) { state = .inTag }
    case .comment:
      tail = Array((tail + [byte]).suffix(3))
      if tail == Array("-->".utf8) { state = .text }
    case .declaration:
      tail.append(byte)
      if tail == Array("--".utf8) {
        start(.comment)
      } else if byte == UInt8(ascii: ">") {
        state = .text
      }
      if tail.count > 2 { tail = [0, 0, 0] }
    case .rawText:
      tail = Array((tail + [lowercased(byte)]).suffix(element.utf8.count + 2))
      if tail == Array("</\(element)".utf8) {
        state = .inTag
        isClosing = true
      }
    }
  }

  private mutating func start(_ state: State) {
    self.state = state
    (element, attribute, isClosing, tail) = ("", "", false, [])
  }

  private mutating func readTagName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/") where element.isEmpty: isClosing = true
    case UInt8(ascii: "!") where element.isEmpty: state = .declaration
    case UInt8(ascii: ">"): endTag()
    case _ where isSpace(byte): state = element.isEmpty ? .text : .inTag
    default: element.unicodeScalars.append(Unicode.Scalar(lowercased(byte)))
    }
    if state == .declaration { tail = [] }
  }

  private mutating func readInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "="): state = .beforeValue
    case _ where isSpace(byte) || byte == UInt8(ascii: "/"): state = .inTag
    default:
      if state == .inTag { attribute = "" }
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

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
