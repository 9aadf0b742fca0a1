package import Diagnostics

/// A Markdown document: libcmark's tree as a value, with every node's place in the source file.
///
/// Nodes are in one array and name each other by index; all text is in one byte arena. Our
/// extensions are passes over this value, and so is the renderer.
package struct Document: Sendable {
  package let options: MarkdownOptions
  /// What the parser and the extensions found wrong, in the order found.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The headings in document order.
  package internal(set) var headings: [Heading] = []

  let path: String
  var nodes: [Node] = []
  var arena: [UInt8] = []

  /// Parses `body`, byte offsets in `file`, as Markdown.
  package init(
    parsing file: SourceFile, body: Range<Int>? = nil, options: MarkdownOptions = MarkdownOptions()
  ) {
    self.options = options
    path = file.path
    let body = body ?? 0..<file.bytes.count
    precondition(body.upperBound <= file.bytes.count, "the body lies outside its file")
    nodes.reserveCapacity(body.count / 12 + 8)
    arena.reserveCapacity(body.count + body.count / 8)
    let input = ParseInput(bytes: file.bytes, range: body)
    append(parsing: input)
    if options.extensions {
      applyExtensions()
    }
  }

  /// The document node.
  static let root = NodeID(0)

  subscript(id: NodeID) -> Node {
    get { nodes[id.index] }
    _modify { yield &nodes[id.index] }
  }

  /// Parses `input` and appends its tree; the result is the new tree's document node.
  @discardableResult
  mutating func append(parsing input: ParseInput) -> NodeID {
    let root = NodeID(nodes.count)
    let tree = CMarkTree(
      parsing: input.bytes.span.extracting(input.range),
      smart: options.extensions && options.smartPunctuation)
    var flattener = TreeFlattener(
      input: input, findsPlaces: options.extensions, nodes: nodes, arena: arena)
    nodes = []
    arena = []
    tree.walk(&flattener)
    nodes = flattener.nodes
    arena = flattener.arena
    return root
  }

  private mutating func applyExtensions() {
    assignHeadingIDs()
  }

  /// The place of a range of bytes of the source file.
  func place(_ range: Range<Int>) -> SourcePlace {
    SourcePlace(path: path, range: range)
  }
}
