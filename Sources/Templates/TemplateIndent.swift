/// `bytes` with `indent` before each line that starts in them and has anything on it.
func indented(_ bytes: [UInt8], startsLine: Bool, _ indent: [UInt8]) -> [UInt8] {
  guard !indent.isEmpty else { return bytes }
  var result: [UInt8] = []
  var isAtStart = startsLine
  for byte in bytes {
    if isAtStart { result.append(contentsOf: indent) }
    result.append(byte)
    isAtStart = byte == UInt8(ascii: "\n")
  }
  return result
}

/// The blanks before the first line of a block whose tag stands alone, or `nil` if its content does not start a line.
func intrinsicIndent(_ block: TemplateBlock) -> [UInt8]? {
  guard case .literal(let bytes, true, _)? = block.children.first else { return nil }
  return Array(bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
}

/// The nodes without `indent` before the lines that start in their literals.
func dedented(_ nodes: [TemplateNode], by indent: [UInt8]) -> [TemplateNode] {
  guard !indent.isEmpty else { return nodes }
  return nodes.map { node in
    guard case .literal(let bytes, let startsLine, let range) = node else { return node }
    var result: [UInt8] = []
    var isAtStart = startsLine
    var index = 0
    while index < bytes.count {
      if isAtStart, bytes[index...].starts(with: indent) { index += indent.count }
      guard index < bytes.count else { break }
      result.append(bytes[index])
      isAtStart = bytes[index] == UInt8(ascii: "\n")
      index += 1
    }
    return .literal(bytes: result, startsLine: startsLine, range: range)
  }
}

extension TemplateLibrary {
  /// The names of the blocks of a template and of its layouts.
  func blockNames(of name: String) -> Set<String> {
    var names: Set<String> = []
    var seen: Set<String> = [name]
    var pending = templates[name]?.nodes ?? []
    while let node = pending.popLast() {
      switch node {
      case .literal, .variable, .partial: break
      case .section(_, _, let children): pending += children
      case .block(let name, let block):
        names.insert(name.text)
        pending += block.children
      case .parent(let name, _, let blocks):
        pending += blocks.values.flatMap(\.children)
        if seen.insert(name.text).inserted { pending += templates[name.text]?.nodes ?? [] }
      }
    }
    return names
  }
}
