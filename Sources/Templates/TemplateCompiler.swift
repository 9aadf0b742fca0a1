import Diagnostics
import Markup

/// Turns the tree of a template, with its partials and layouts, into operations for data of one shape.
struct TemplateCompiler {
  /// The deepest chain of partials and layouts, and the most operations of one template.
  static let depthLimit = 64
  static let sizeLimit = 200_000

  private(set) var diagnostics: [Diagnostic] = []
  let library: TemplateLibrary
  var shapes: [TemplateShape]
  var context = HTMLContext()
  /// The last name that stood in an attribute.
  var contentName: (name: TemplateNode.Name, scope: Scope)?
  private var size = 0
  /// The templates that are being compiled, the outermost first.
  private var chain: [String] = []

  /// What a template is compiled within.
  struct Scope {
    /// The file that the nodes stand in.
    var path: String
    /// What goes before each line.
    var indent: [UInt8]
    /// Blocks that replace those of the template, with the scope that they were written in.
    var blocks: [String: Replacement]
    var depth: Int
  }

  struct Replacement {
    let block: TemplateBlock
    let path: String
  }

  init(library: TemplateLibrary, root: TemplateShape) {
    self.library = library
    shapes = [root]
  }

  mutating func compile(_ template: ParsedTemplate, named name: String) -> [TemplateOperation] {
    chain = [name]
    let scope = Scope(path: template.path, indent: [], blocks: [:], depth: 0)
    let operations = compile(template.nodes, scope)
    if diagnostics.isEmpty, context.place.state != .text {
      report(
        "template-html", "the template ends inside a tag, a comment or a raw element",
        TemplateNode.Name(text: name, range: 0..<0), scope)
    }
    return operations
  }

  mutating func compile(_ nodes: [TemplateNode], _ scope: Scope) -> [TemplateOperation] {
    var operations: [TemplateOperation] = []
    for node in nodes {
      size += 1
      guard size <= Self.sizeLimit else { return operations }
      switch node {
      case .literal(let bytes, let startsLine, _):
        let text = indented(bytes, startsLine: startsLine, scope.indent)
        context.read(text)
        checkRefresh()
        operations.append(.literal(text))
      case .variable(let name, let isRaw, let startsLine):
        if startsLine, !scope.indent.isEmpty { operations.append(.literal(scope.indent)) }
        if let operation = variable(name, isRaw: isRaw, scope) { operations.append(operation) }
      case .section(let name, let isInverted, let children):
        if let operation = section(name, isInverted, children, scope) {
          operations.append(operation)
        }
      case .partial(let name, let indent):
        operations += include(name, indent: indent, blocks: [:], scope)
      case .parent(let name, let indent, let blocks):
        checkBlocks(blocks, of: name, scope)
        var replacements = scope.blocks
        for (key, block) in blocks where replacements[key] == nil {
          replacements[key] = Replacement(block: block, path: scope.path)
        }
        operations += include(name, indent: indent, blocks: replacements, scope)
      case .block(let name, let block): operations += expand(name, block, scope)
      }
    }
    return operations
  }

  /// Reports a value in the `content` of a tag that only later turns out to lead elsewhere.
  private mutating func checkRefresh() {
    guard context.isLateRefresh, let (name, scope) = contentName else { return }
    context.isLateRefresh = false
    report(
      "template-html", "a value in content stands before http-equiv=\"refresh\"", name, scope,
      hint: "write http-equiv first, and a URL into content")
  }

  private mutating func include(
    _ name: TemplateNode.Name, indent: [UInt8], blocks: [String: Replacement], _ scope: Scope
  ) -> [TemplateOperation] {
    guard let template = library.templates[name.text] else {
      if !library.has(name.text) {
        report(
          "template-partial", "there is no template \"\(name.text)\"", name, scope,
          hint: nearestName(to: name.text, in: library.sources.keys).map {
            "did you mean \"\($0)\"?"
          })
      }
      return []
    }
    guard !chain.contains(name.text) else {
      let circle = (chain + [name.text]).joined(separator: " → ")
      report("template-cycle", "the template includes itself: \(circle)", name, scope)
      return []
    }
    guard chain.count <= Self.depthLimit else {
      report(
        "template-nesting", "templates include each other more than \(Self.depthLimit) deep", name,
        scope)
      return []
    }
    chain.append(name.text)
    defer { chain.removeLast() }
    let inner = Scope(
      path: template.path, indent: scope.indent + indent, blocks: blocks, depth: scope.depth + 1)
    return compile(template.nodes, inner)
  }

  private mutating func expand(
    _ name: TemplateNode.Name, _ block: TemplateBlock, _ scope: Scope
  ) -> [TemplateOperation] {
    guard let replacement = scope.blocks[name.text] else { return compile(block.children, scope) }
    var inner = scope
    inner.path = replacement.path
    let own = intrinsicIndent(block)
    inner.indent = scope.indent + (own ?? block.indent)
    let children = dedented(
      replacement.block.children, by: intrinsicIndent(replacement.block) ?? [])
    // The replacement may itself hold blocks of the same name: it must not replace them by itself.
    inner.blocks[name.text] = nil
    return compile(children, inner)
  }

  /// Reports blocks that the layout, or what it includes, does not have.
  private mutating func checkBlocks(
    _ blocks: [String: TemplateBlock], of parent: TemplateNode.Name, _ scope: Scope
  ) {
    guard library.templates[parent.text] != nil else { return }
    let known = library.blockNames(of: parent.text)
    for (key, block) in blocks.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
      report(
        "template-block", "the template \"\(parent.text)\" has no block \"\(key)\"", block.name,
        scope,
        hint: nearestName(to: key, in: known).map { "did you mean \"\($0)\"?" }
          ?? "known blocks: \(known.sorted().joined(separator: ", "))")
    }
  }

  mutating func report(
    _ code: String, _ message: String, _ name: TemplateNode.Name, _ scope: Scope,
    hint: String? = nil
  ) {
    let place = SourcePlace(path: scope.path, range: name.range)
    diagnostics.append(.error(code, message, at: place, hint: hint))
  }
}
