package import Diagnostics

/// A Markdown document: libcmark's tree as a value, with every node's place in the source file.
///
/// Nodes are in one array and name each other by index; all text is in one byte arena. Our
/// extensions are passes over this value, and so is the renderer.
package struct Document: Sendable {
  package private(set) var options: MarkdownOptions
  /// What the parser and the extensions found wrong, in the order found.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The headings in document order.
  package internal(set) var headings: [Heading] = []
  /// The ids that attributes give to images, words and blocks.
  package internal(set) var anchors: [String] = []

  /// What the components in the tree hold.
  var components: [Component] = []
  /// What the citations in the tree say, in document order.
  var citations: [CitationGroup] = []
  /// What the spans and the images of the tree are marked with.
  var spans: [Marks] = []

  let path: String
  var nodes: [Node] = []
  var arena: [UInt8] = []

  /// Parses `body`, byte offsets in `file`, as Markdown.
  package init(
    parsing file: SourceFile, body: Range<Int>? = nil, options: MarkdownOptions = MarkdownOptions()
  ) {
    let body = body ?? 0..<file.bytes.count
    precondition(body.upperBound <= file.bytes.count, "the body lies outside its file")
    let empty = Document(emptyFor: file.path, options, size: body.count)
    self = DocumentParser(empty, bytes: file.bytes, body: body).parsed()
  }

  /// The same to be put on another page: `idPrefix` stands before every id, headings are so many levels deeper.
  package func placed(idPrefix: String, headingShift: Int) -> Document {
    var document = self
    document.options.idPrefix = idPrefix
    document.options.headingShift = headingShift
    return document
  }

  private init(emptyFor path: String, _ options: MarkdownOptions, size: Int) {
    self.options = options
    self.path = path
    nodes.reserveCapacity(size / 8 + 8)
    arena.reserveCapacity(size + size / 8)
  }

  /// The document node.
  static let root = NodeID(0)

  subscript(id: NodeID) -> Node {
    get { nodes[id.index] }
    _modify { yield &nodes[id.index] }
  }

  /// The place of a range of bytes of the source file.
  func place(_ range: Range<Int>) -> SourcePlace {
    SourcePlace(path: path, range: range)
  }
}
