package import Diagnostics

/// Reads JSON as RFC 8259 defines it, and nothing beside it: no comments, no trailing commas, no second value.
package struct JSONReader {
  /// The deepest nesting of lists and objects that is read.
  package static let depthLimit = 64
  /// The largest file that is read, in bytes.
  package static let sizeLimit = 16_000_000

  package let file: SourceFile
  /// How far the file has been read, in bytes.
  package var offset: Int
  /// The lists and objects that are open, outermost first.
  private var frames: [Frame] = []

  /// A list or an object that is being read.
  private struct Frame {
    let start: Int
    /// `nil` for a list.
    var members: [JSONNode.Member]?
    var names: Set<String> = []
    var items: [JSONNode] = []
    /// The name whose value comes next.
    var name: (text: String, place: Range<Int>)?
  }

  /// The value of a whole file.
  package static func read(_ file: SourceFile) throws(Diagnostic) -> JSONNode {
    if let problem = file.encodingProblem { throw problem }
    guard file.bytes.count <= sizeLimit else {
      throw .error(
        "json", "the file has \(file.bytes.count) bytes", at: SourcePlace(path: file.path),
        hint: "\(sizeLimit) are the most that are read; simplify the shapes")
    }
    var reader = JSONReader(file: file)
    return try reader.read()
  }

  private init(file: SourceFile) {
    self.file = file
    offset = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func read() throws(Diagnostic) -> JSONNode {
    while true {
      guard var node = try value() else { continue }
      // A value is complete: it goes into what is open, and closes that if a bracket follows.
      while true {
        guard var frame = frames.popLast() else {
          skipBlanks()
          guard offset == file.bytes.count else {
            throw unexpected("the end of the file", hint: "a file holds one value")
          }
          return node
        }
        if let name = frame.name {
          frame.members?.append(
            JSONNode.Member(name: name.text, namePlace: name.place, value: node))
          frame.name = nil
        } else {
          frame.items.append(node)
        }
        skipBlanks()
        let close = frame.members == nil ? UInt8(ascii: "]") : UInt8(ascii: "}")
        if peek == close {
          offset += 1
          node = closed(frame)
          continue
        }
        guard peek == UInt8(ascii: ",") else {
          throw unexpected("a comma or \"\(Character(Unicode.Scalar(close)))\"")
        }
        offset += 1
        if frame.members != nil { try name(of: &frame) }
        frames.append(frame)
        break
      }
    }
  }

  /// The next value, or `nil` if it opens a list or an object that has something in it.
  private mutating func value() throws(Diagnostic) -> JSONNode? {
    skipBlanks()
    let start = offset
    switch peek {
    case UInt8(ascii: "[")?, UInt8(ascii: "{")?:
      let isObject = peek == UInt8(ascii: "{")
      guard frames.count < Self.depthLimit else {
        throw .error(
          "json", "the nesting is deeper than \(Self.depthLimit) levels",
          at: file.place(start..<start + 1))
      }
      offset += 1
      var frame = Frame(start: start, members: isObject ? [] : nil)
      skipBlanks()
      if peek == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        offset += 1
        return closed(frame)
      }
      if isObject { try name(of: &frame) }
      frames.append(frame)
      return nil
    case UInt8(ascii: "\"")?:
      let text = try string()
      return JSONNode(content: .string(text), place: start..<offset)
    case UInt8(ascii: "-")?, (UInt8(ascii: "0")...UInt8(ascii: "9"))?:
      let number = try number()
      return JSONNode(content: .number(number), place: start..<offset)
    default:
      for (word, content) in [
        ("true", JSONNode.Content.bool(true)), ("false", .bool(false)), ("null", .null),
      ] where file.bytes[start...].starts(with: word.utf8) {
        offset += word.utf8.count
        return JSONNode(content: content, place: start..<offset)
      }
      throw unexpected("a value", hint: valueHint)
    }
  }

  private func closed(_ frame: Frame) -> JSONNode {
    JSONNode(
      content: frame.members.map { .object($0) } ?? .array(frame.items), place: frame.start..<offset
    )
  }

  /// Reads a member's name and the colon after it.
  private mutating func name(of frame: inout Frame) throws(Diagnostic) {
    skipBlanks()
    let start = offset
    guard peek == UInt8(ascii: "\"") else {
      throw unexpected("a name in double quotes", hint: "a comma stands only between members")
    }
    let text = try string()
    guard frame.names.insert(text).inserted else {
      throw .error(
        "json", "the name \"\(text)\" stands twice in one object", at: file.place(start..<offset),
        hint: "remove or rename one")
    }
    frame.name = (text, start..<offset)
    skipBlanks()
    guard peek == UInt8(ascii: ":") else { throw unexpected("a colon") }
    offset += 1
  }
}
