/// A piece of a parsed template.
enum TemplateNode: Sendable {
  /// Text that is copied; `startsLine` says that it is the first on its line.
  case literal(bytes: [UInt8], startsLine: Bool, range: Range<Int>)
  case variable(Name, isRaw: Bool, startsLine: Bool)
  case section(Name, isInverted: Bool, [TemplateNode])
  /// Another template; `indent` goes before each of its lines.
  case partial(Name, indent: [UInt8])
  /// Another template with some of its blocks replaced.
  case parent(Name, indent: [UInt8], [String: TemplateBlock])
  case block(Name, TemplateBlock)

  /// A name in a tag, with its place in the template's file.
  struct Name: Sendable, Hashable {
    let text: String
    let range: Range<Int>
  }
}

extension TemplateNode {
  /// The names of the templates that it puts on a page.
  var inclusions: [String] {
    switch self {
    case .literal, .variable: []
    case .section(_, _, let children): children.flatMap(\.inclusions)
    case .partial(let name, _): [name.text]
    case .parent(let name, _, let blocks):
      [name.text] + blocks.values.flatMap { $0.children.flatMap(\.inclusions) }
    case .block(_, let block): block.children.flatMap(\.inclusions)
    }
  }
}

/// The content of a block, where it is defined or where it is replaced.
struct TemplateBlock: Sendable {
  let name: TemplateNode.Name
  let children: [TemplateNode]
  /// The blanks before a tag that stands alone on its line.
  let indent: [UInt8]
}

/// A template as it stands in a file.
struct ParsedTemplate: Sendable {
  let path: String
  let nodes: [TemplateNode]
}
