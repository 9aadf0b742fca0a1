import CCMark

/// The owner of a tree that libcmark parsed; the tree is freed with it.
@safe struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses bytes as CommonMark.
  init(parsing bytes: Span<UInt8>, smart: Bool) {
    let options = smart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
    let tree = unsafe bytes.withUnsafeBytes { buffer in
      unsafe cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
    }
    guard let tree = unsafe tree else { preconditionFailure("libcmark gave no tree") }
    unsafe root = tree
  }

  deinit { unsafe cmark_node_free(root) }

  /// Calls `visitor` for every node, entering it before its children and leaving it after them;
  /// of the root's children only for the first `childLimit`.
  borrowing func walk(_ visitor: inout some CMarkVisitor, childLimit: Int = .max) {
    var count = 0
    var node = unsafe CMarkNode(root)
    visitor.enter(node)
    while true {
      if let child = unsafe cmark_node_first_child(node.pointer) {
        node = unsafe CMarkNode(child)
        visitor.enter(node)
        continue
      }
      visitor.leave(node)
      while unsafe node.pointer != root, unsafe cmark_node_next(node.pointer) == nil {
        guard let parent = unsafe cmark_node_parent(node.pointer) else { return }
        node = unsafe CMarkNode(parent)
        visitor.leave(node)
      }
      guard unsafe node.pointer != root, let next = unsafe cmark_node_next(node.pointer) else {
        return
      }
      if unsafe cmark_node_parent(next) == root {
        count += 1
        if count == childLimit {
          return unsafe visitor.leave(CMarkNode(root))
        }
      }
      node = unsafe CMarkNode(next)
      visitor.enter(node)
    }
  }

  /// libcmark's own HTML of the tree, raw HTML passed: what plain mode is held to.
  borrowing func renderedByLibrary() -> [UInt8] {
    guard let text = unsafe cmark_render_html(root, CMARK_OPT_UNSAFE) else { return [] }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
    var result: [UInt8] = []
    unsafe appendCString(text, to: &result)
    return result
  }
}

/// What is told of each node of a tree in document order.
protocol CMarkVisitor {
  mutating func enter(_ node: CMarkNode)
  mutating func leave(_ node: CMarkNode)
}

/// A node of a `CMarkTree`, to be read while a visitor is shown it and not kept.
@safe struct CMarkNode {
  fileprivate let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    unsafe self.pointer = unsafe pointer
  }

  var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }
  /// 1-based; 0 for a break.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  /// 1-based, in bytes.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  /// 1-based.
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  /// 1-based, in bytes, of the last byte.
  var endColumn: Int { Int(unsafe cmark_node_get_end_column(pointer)) }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  /// The first number of an ordered list; nil for a bullet list.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(unsafe cmark_node_get_list_start(pointer)) : nil
  }
  /// The first column of the first child, or 0.
  var firstChildColumn: Int {
    guard let child = unsafe cmark_node_first_child(pointer) else { return 0 }
    return Int(unsafe cmark_node_get_start_column(child))
  }

  /// Appends the node's text, code or HTML to `arena`.
  func appendLiteral(to arena: inout [UInt8]) -> ByteSlice {
    unsafe slice(cmark_node_get_literal(pointer), in: &arena)
  }

  /// Appends a code block's info string to `arena`.
  func appendInfo(to arena: inout [UInt8]) -> ByteSlice {
    unsafe slice(cmark_node_get_fence_info(pointer), in: &arena)
  }

  /// Appends a link's destination to `arena`.
  func appendURL(to arena: inout [UInt8]) -> ByteSlice {
    unsafe slice(cmark_node_get_url(pointer), in: &arena)
  }

  /// Appends a link's title to `arena`; nil when it has none, which is not the same as an empty one.
  ///
  /// libcmark answers an empty string in both cases, but for "none" always one and the same
  /// constant, `absentTitle`, and its own renderer tells the two apart.
  func appendTitle(to arena: inout [UInt8], absent: AbsentTitle) -> ByteSlice? {
    guard let title = unsafe cmark_node_get_title(pointer), unsafe title != absent.pointer else {
      return nil
    }
    return unsafe slice(title, in: &arena)
  }

  private func slice(_ text: UnsafePointer<CChar>?, in arena: inout [UInt8]) -> ByteSlice {
    let start = arena.count
    if let text = unsafe text { unsafe appendCString(text, to: &arena) }
    return ByteSlice(start: start, count: arena.count - start)
  }
}

/// The address of the constant that libcmark gives as the title of a link without one.
@safe struct AbsentTitle {
  fileprivate let pointer: UnsafePointer<CChar>?

  init() {
    let link = unsafe cmark_node_new(CMARK_NODE_LINK)
    unsafe pointer = cmark_node_get_title(link)
    unsafe cmark_node_free(link)
  }
}

private func appendCString(_ text: UnsafePointer<CChar>, to bytes: inout [UInt8]) {
  var count = 0
  while unsafe text[count] != 0 { count += 1 }
  unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
  }
}
