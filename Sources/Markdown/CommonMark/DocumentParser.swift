import Diagnostics

/// Makes a document: parses the source, then lets each extension work on the tree.
struct DocumentParser {
  /// The lines of a paragraph or an underlined heading, each from its first byte that is not
  /// white space or a container's marker, in byte offsets of the source file.
  struct BlockLines {
    let node: NodeID
    let lines: [Range<Int>]
  }

  var document: Document
  /// The source file's bytes, with `FootnoteMarkers` in place of `[^…]`.
  let source: [UInt8]
  /// The source file's bytes as they are.
  let original: [UInt8]
  let body: Range<Int>
  /// The blocks that may hold a table or a footnote's definition, in document order.
  var blocks: [BlockLines] = []
  private let bytesPresent: ByteSet
  /// What stands for the footnotes' brackets in `source`; nil if there are none.
  let markers: FootnoteMarkers?
  /// The lines that open and close divs, for which `source` has breaks; nil if there are none.
  private let divs: DivFences?
  /// What was last compared with the source.
  var comparedBytes: ComparedBytes?
  /// The callouts whose titles, which attributes give, are yet to be parsed.
  var markedTitles: [(callout: NodeID, range: Range<Int>)] = []
  /// The classes of divs that are told to be unknown, each once.
  var toldDivs: Set<String> = []
  /// The ids that lines of attributes give to headings.
  var attachedIDs: [NodeID: (text: String, range: Range<Int>)] = [:]
  /// The attributes that mean nothing where they stand, each name once.
  var ignoredAttributes: [(name: String, range: Range<Int>)] = []
  /// Their names.
  var ignoredNames: Set<ByteString> = []

  init(_ document: Document, bytes: [UInt8], body: Range<Int>) {
    self.document = document
    self.body = body
    original = bytes
    guard document.options.extensions else {
      source = bytes
      bytesPresent = ByteSet()
      markers = nil
      divs = nil
      return
    }
    bytesPresent = ByteSet(bytes, body)
    divs = bytesPresent.contains(UInt8(ascii: ":")) ? DivFences(bytes, in: body) : nil
    let bytes = divs?.marked(bytes) ?? bytes
    if bytesPresent.contains(UInt8(ascii: "^")),
      let markers = FootnoteMarkers(avoiding: bytesPresent),
      let marked = markers.marked(bytes, in: body)
    {
      self.markers = markers
      source = marked
    } else {
      markers = nil
      source = bytes
    }
  }

  /// The finished document.
  consuming func parsed() -> Document {
    let hasTables = has("|", "-")
    let mayDefine = bytesPresent.contains(UInt8(ascii: ":")) && hasDefinitionLine
    // A term stands in a paragraph of its own, which may have any bytes.
    let recordedBytes =
      mayDefine
      ? nil
      : (hasTables ? [UInt8(ascii: "|")] : []) + (markers?.recordedBytes ?? [])
    parse(ParseInput(bytes: source, range: body), recordedBytes: recordedBytes)
    guard document.options.extensions else { return document }
    if let divs { makeDivs(divs) }
    if mayDefine { makeDefinitionLists() }
    if bytesPresent.containsControl {
      refuseControlCharacters()
    } else if bytesPresent.mayHoldForeignControl {
      tellForeignControlCharacters()
    }
    if has("&", "#"), source.firstIndex(of: Array("&#".utf8), from: body.lowerBound) != nil {
      tellForbiddenReferences()
    }
    if let markers {
      var footnotes = Footnotes(markers: markers)
      takeFootnotes(markers, into: &footnotes)
      if hasTables { makeTables() }
      footnotes.link(in: &document)
      markers.restore(&document.arena)
    } else if hasTables {
      makeTables()
    }
    if has("[", "!", ">") || divs != nil { document.makeCallouts() }
    if has("`") || has("~") { makeComponents() }
    if has("[", "]") { document.makeTasks() }
    if has("'"), document.options.smartPunctuation { document.setApostrophes() }
    if has("@") || has("{", "}") { readBrackets() }
    if has("~") || has("^") { document.makeStrokes() }
    if has(":", "/") || has("w", ".") || has("@", ".") { makeAutolinks() }
    if !document.options.omitted.isEmpty { document.omitBlocks() }
    assignHeadingIDs()
    tellIgnoredAttributes()
    tellLiterals()
    if !document.options.terms.isEmpty { document.linkTerms() }
    if !document.options.scriptLanguages.isEmpty, bytesPresent.containsNonASCII {
      document.markScripts()
    }
    return document
  }

  /// Whether a line starts with a colon and a blank.
  private var hasDefinitionLine: Bool {
    var index = body.lowerBound
    while let colon = ByteSearch.first(UInt8(ascii: ":"), in: source, index..<body.upperBound) {
      index = colon + 1
      guard index < body.upperBound, isBlank(source[index]) else { continue }
      var start = colon
      while start > body.lowerBound,
        isBlank(source[start - 1]) || source[start - 1] == UInt8(ascii: ">")
      {
        start -= 1
      }
      if start == body.lowerBound || isLineEnd(source[start - 1]) { return true }
    }
    return false
  }

  /// Whether the source has all of these bytes.
  private func has(_ bytes: Unicode.Scalar...) -> Bool {
    bytes.allSatisfy { bytesPresent.contains(UInt8(ascii: $0)) }
  }

  /// Parses `input` and appends its tree to the document's nodes; the result is the tree's root.
  @discardableResult
  private mutating func parse(
    _ input: ParseInput, recordedBytes: [UInt8]?, childLimit: Int = .max
  ) -> NodeID {
    let root = NodeID(document.nodes.count)
    let options = document.options
    let tree = CMarkTree(
      parsing: input.bytes.span.extracting(input.range),
      smart: options.extensions && options.smartPunctuation)
    var flattener = TreeFlattener(
      input: input, library: options.library, findsPlaces: options.extensions,
      recordedBytes: recordedBytes, nodes: document.nodes, arena: document.arena)
    document.nodes = []
    document.arena = []
    tree.walk(&flattener, childLimit: childLimit)
    document.nodes = flattener.nodes
    document.arena = flattener.arena
    blocks += flattener.blocks
    return root
  }

  /// Parses a graft; the results are the block quotes that its entries became.
  mutating func parse(_ graft: consuming Graft, recordedBytes: [UInt8]) -> [NodeID] {
    let count = graft.count
    guard count > 0 else { return [] }
    let input = graft.input(definitionsIn: body, of: source)
    let root = parse(input, recordedBytes: recordedBytes, childLimit: count)
    let entries = document.children(of: root)
    precondition(entries.count == count, "every entry of a graft is one block quote")
    return entries
  }
}
