import Diagnostics

/// Builds the tree of a template from its tags; tags that stand alone take their lines with them, as Mustache says.
struct TemplateParser {
  /// The deepest nesting of sections and blocks.
  static let depthLimit = 100

  private let file: SourceFile
  private var frames: [Frame] = [Frame(tag: nil, indent: [])]

  private struct Frame {
    let tag: TemplateTag?
    let indent: [UInt8]
    var nodes: [TemplateNode] = []
    /// The blocks of a parent, whose other content is ignored.
    var blocks: [String: TemplateBlock] = [:]
  }

  static func parse(_ file: SourceFile) throws(Diagnostic) -> ParsedTemplate {
    var scanner = TemplateScanner(file)
    let tags = try scanner.scan()
    var parser = TemplateParser(file: file)
    try parser.read(tags)
    return ParsedTemplate(path: file.path, nodes: parser.frames[0].nodes)
  }

  private init(file: SourceFile) { self.file = file }

  private mutating func read(_ tags: [TemplateTag]) throws(Diagnostic) {
    let lines = TemplateLines(tags, bytes: file.bytes)
    for (index, tag) in tags.enumerated() {
      let indent = lines.indent(ofTag: index)
      switch tag.kind {
      case .text: addText(lines.kept(ofText: index))
      case .variable, .raw:
        add(
          .variable(
            tag.name, isRaw: tag.kind == .raw, startsLine: lines.startsLine(tag.range.lowerBound)))
      case .section, .inverted, .parent, .block:
        guard frames.count <= Self.depthLimit else {
          throw .error(
            "template-nesting", "sections are nested more than \(Self.depthLimit) deep",
            at: file.place(tag.range))
        }
        frames.append(Frame(tag: tag, indent: indent))
      case .close: try close(tag)
      case .partial: add(.partial(tag.name, indent: indent))
      case .comment, .delimiters: break
      }
    }
    if let open = frames.last?.tag {
      throw .error(
        "template-section", "\"\(open.name.text)\" is opened here and never closed",
        at: file.place(open.range), hint: "add {{/\(open.name.text)}}")
    }
  }

  private mutating func close(_ tag: TemplateTag) throws(Diagnostic) {
    guard let frame = frames.last, let open = frame.tag else {
      throw .error(
        "template-section", "\"\(tag.name.text)\" is closed here but was not opened",
        at: file.place(tag.range), hint: "remove the tag")
    }
    guard open.name.text == tag.name.text else {
      throw .error(
        "template-section", "\"\(tag.name.text)\" is closed where \"\(open.name.text)\" is open",
        at: file.place(tag.range), hint: "write {{/\(open.name.text)}} before it")
    }
    frames.removeLast()
    switch open.kind {
    case .section: add(.section(open.name, isInverted: false, frame.nodes))
    case .inverted: add(.section(open.name, isInverted: true, frame.nodes))
    case .parent: add(.parent(open.name, indent: frame.indent, frame.blocks))
    case .block:
      let block = TemplateBlock(name: open.name, children: frame.nodes, indent: frame.indent)
      if frames.last?.tag?.kind == .parent {
        frames[frames.count - 1].blocks[open.name.text] = block
      } else {
        add(.block(open.name, block))
      }
    case .text, .variable, .raw, .close, .comment, .partial, .delimiters: break
    }
  }

  private mutating func add(_ node: TemplateNode) {
    guard frames[frames.count - 1].tag?.kind != .parent else { return }
    frames[frames.count - 1].nodes.append(node)
  }

  /// Adds text line by line, so that each piece knows whether it starts its line.
  private mutating func addText(_ kept: (range: Range<Int>, startsLine: Bool)) {
    guard !kept.range.isEmpty else { return }
    add(
      .literal(
        bytes: Array(file.bytes[kept.range]), startsLine: kept.startsLine, range: kept.range))
  }
}

/// Which tags stand alone on their lines, and what is left of the text around them.
private struct TemplateLines {
  private let tags: [TemplateTag]
  private let bytes: [UInt8]
  private var standalone: [Bool]

  init(_ tags: [TemplateTag], bytes: [UInt8]) {
    self.tags = tags
    self.bytes = bytes
    standalone = [Bool](repeating: false, count: tags.count)
    for index in tags.indices where tags[index].canStandAlone {
      standalone[index] = isAlone(index)
    }
  }

  /// The blanks before a tag that stands alone, else nothing.
  func indent(ofTag index: Int) -> [UInt8] {
    guard standalone[index] else { return [] }
    let end = tags[index].range.lowerBound
    return Array(bytes[lineStart(end)..<end])
  }

  func startsLine(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
      || offset == 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// A text without the blanks of the lines that tags beside it take with them.
  func kept(ofText index: Int) -> (range: Range<Int>, startsLine: Bool) {
    var (start, end) = (tags[index].range.lowerBound, tags[index].range.upperBound)
    if index > 0, standalone[index - 1] { start = min(end, lineEnd(start)) }
    if index + 1 < tags.count, standalone[index + 1] { end = max(start, lineStart(end)) }
    return (start..<end, startsLine(start))
  }

  private func isAlone(_ index: Int) -> Bool {
    let tag = tags[index].range
    guard startsLine(lineStart(tag.lowerBound)) else { return false }
    var end = tag.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    return end >= bytes.count || bytes[end] == UInt8(ascii: "\n")
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Where the blanks before `offset` start: the start of its line, if nothing else is before it.
  private func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// The offset after the line ending that follows blanks at `offset`.
  private func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    return end < bytes.count ? end + 1 : end
  }
}
