/// A run of bytes in a document's arena.
struct ByteSlice: Sendable, Hashable {
  private let first: Int32
  private let length: Int32

  init(start: Int, count: Int) {
    first = Int32(start)
    length = Int32(count)
  }

  var start: Int { Int(first) }
  var count: Int { Int(length) }
  var range: Range<Int> { start..<start + count }
  var isEmpty: Bool { length == 0 }

  /// The slice without its first `count` bytes.
  func dropFirst(_ count: Int) -> ByteSlice {
    ByteSlice(start: start + count, count: self.count - count)
  }

  /// The first `count` bytes of the slice.
  func prefix(_ count: Int) -> ByteSlice { ByteSlice(start: start, count: count) }
}

/// The index of a node in its document.
struct NodeID: Sendable, Hashable {
  private let value: Int32

  init(_ index: Int) { value = Int32(index) }

  /// No node.
  static let none = NodeID(-1)

  var index: Int { Int(value) }
}

/// A block or an inline of a document.
struct Node: Sendable {
  /// What a node is, with what only this kind has.
  enum Kind: Sendable, Hashable {
    case document
    case blockQuote
    /// `start` is the first number of an ordered list, nil for bullets.
    case list(start: Int32?, isTight: Bool)
    case item
    case codeBlock(info: ByteSlice)
    case htmlBlock
    case paragraph
    case heading(level: Int8)
    case thematicBreak
    /// `isVerbatim`: the text is the source's own bytes, one for one. Other text came from an
    /// escape, an entity or smart punctuation and is never syntax.
    case text(isVerbatim: Bool)
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    /// Struck out.
    case struck
    /// Set low or high.
    case lowered
    case raised
    /// The box of a task in a list.
    case task(isDone: Bool)
    case link(url: ByteSlice, title: ByteSlice?)
    /// `marks` is the index of what attributes say of it in the document's spans; -1 without any.
    case image(url: ByteSlice, title: ByteSlice?, marks: Int32 = -1)
    /// Nothing: what an extension took out of the tree.
    case removed
    /// A table of pipes, the `number`th of the document.
    case table(number: Int32)
    /// `padding` cells are missing at its end.
    case tableRow(isHeader: Bool, padding: Int32)
    case tableCell(Alignment, isHeader: Bool)
    /// `[^…]`, the `occurrence`th to the `number`th footnote.
    case footnoteReference(number: Int32, occurrence: Int32)
    /// The list of footnotes at the document's end.
    case footnotes
    /// A footnote's blocks.
    case footnote(number: Int32)
    /// The links from a footnote's end back to the text.
    case footnoteReturn(number: Int32, references: Int32)
    /// A block quote that starts with `[!KIND]`, or a fenced div, the `number`th callout of the document; `marks` is the
    /// index of what its fence says in the document's spans, -1 without one.
    case callout(CalloutKind, number: Int32, marks: Int32)
    /// The title that the author gives a callout, its first child.
    case calloutTitle
    case definitionList
    case definedTerm
    case definition
    /// A fenced div of no kind that we know.
    case div(marks: Int32)
    /// A fenced div for teachers alone.
    case teacherNote
    /// A code block that names a component; `index` is that in the document's components.
    case component(index: Int32, info: ByteSlice)
    /// `[@id]` or `@id`, as its children have it; `index` is that in the document's citations.
    case citation(index: Int32)
    /// Inlines in another language, or marked otherwise; `index` is that in the document's spans.
    case span(index: Int32)
    /// The first use of a term, the `number`th of the document; `index` is that in the options' terms.
    case term(index: Int32, number: Int32)
  }

  /// How a table's column is set.
  enum Alignment: Sendable, Hashable {
    case none
    case left
    case centre
    case right
  }

  var kind: Kind
  var parent = NodeID.none
  var firstChild = NodeID.none
  var next = NodeID.none
  /// The text, code or HTML that the node holds itself.
  var literal = ByteSlice(start: 0, count: 0)
  /// Byte offsets in the source file.
  private var sourceStart: Int32
  private var sourceEnd: Int32

  init(_ kind: Kind, source: Range<Int>) {
    self.kind = kind
    sourceStart = Int32(source.lowerBound)
    sourceEnd = Int32(source.upperBound)
  }

  /// Byte offsets in the source file.
  var source: Range<Int> {
    get { Int(sourceStart)..<Int(sourceEnd) }
    set {
      sourceStart = Int32(newValue.lowerBound)
      sourceEnd = Int32(newValue.upperBound)
    }
  }

  var isText: Bool {
    if case .text = kind { true } else { false }
  }

  var isCitation: Bool {
    if case .citation = kind { true } else { false }
  }
}

extension Node.Kind {
  /// Whether it stands in a line of text.
  var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .struck, .lowered,
      .raised, .task, .link, .image, .footnoteReference, .footnoteReturn, .citation, .span, .term:
      true
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .removed, .table, .tableRow, .tableCell, .footnotes, .footnote, .callout,
      .calloutTitle, .div, .teacherNote, .definitionList, .definedTerm, .definition, .component:
      false
    }
  }

  /// Whether a block holds other blocks.
  var isContainer: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .footnotes, .footnote, .callout, .div, .teacherNote,
      .definitionList, .definedTerm, .definition:
      true
    case .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak, .text, .softBreak,
      .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .removed, .table,
      .tableRow, .tableCell, .footnoteReference, .footnoteReturn, .component, .citation, .span,
      .term, .calloutTitle, .struck, .lowered, .raised, .task:
      false
    }
  }
}
