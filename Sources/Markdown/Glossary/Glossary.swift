import Diagnostics

extension Document {
  /// Puts the first use of each term, not in a heading, a link or code, into a node of its own.
  ///
  /// A name is found as whole words with its first letter in either case, also across a line break and with any
  /// apostrophe or hyphen; in scripts without blanks it is found anywhere.
  mutating func linkTerms() {
    var index = TermIndex(options.terms)
    var count: Int32 = 0
    /// The parent of the texts that are being visited and are done, and what follows these.
    var done: (parent: NodeID, end: NodeID)?
    forEachNode { document, node in
      if let current = done, current.end == node { done = nil }
      switch document[node].kind {
      case .heading, .link, .image, .citation, .codeBlock, .component, .term: return false
      case .text: break
      default: return true
      }
      if let current = done, current.parent == document[node].parent { return false }
      let (mayHold, end) = TermRun.mayHold(index, from: node, in: document)
      guard mayHold else {
        done = (document[node].parent, end)
        return false
      }
      var run = TermRun(from: node, in: document)
      done = (document[node].parent, run.end)
      var start = 0
      while let found = index.takeFirst(in: run.bytes, start..<run.bytes.count) {
        count += 1
        run.wrap(found.range, in: .term(index: Int32(found.term), number: count), &document)
        start = found.range.upperBound
      }
      return false
    }
  }
}

/// Texts and soft breaks that follow each other, as one text whose apostrophes, hyphens and blanks are ASCII's.
private struct TermRun {
  private(set) var bytes: [UInt8] = []
  /// For each byte where in the arena it stands; 0 for a break.
  private var places: [Int] = []
  /// The nodes, each with its first byte's index.
  private var pieces: [(start: Int, node: NodeID)] = []
  /// What follows the texts.
  private(set) var end = NodeID.none

  /// Whether a name may start in the run that begins with `first`, and if not, what follows the run.
  static func mayHold(
    _ index: TermIndex, from first: NodeID, in document: Document
  ) -> (Bool, end: NodeID) {
    var node = first
    while node != .none {
      switch document[node].kind {
      case .text:
        if index.mayStart(in: document.arena, document[node].literal.range) { return (true, node) }
      case .softBreak: break
      default: return (false, node)
      }
      node = document[node].next
    }
    return (false, node)
  }

  init(from first: NodeID, in document: Document) {
    var node = first
    while node != .none {
      switch document[node].kind {
      case .text:
        pieces.append((bytes.count, node))
        append(document.arena, document[node].literal.range)
      case .softBreak:
        pieces.append((bytes.count, node))
        bytes.append(UInt8(ascii: " "))
        places.append(0)
      default:
        end = node
        return
      }
      node = document[node].next
    }
  }

  private mutating func append(_ arena: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    while let index = ByteSearch.firstNonASCII(in: arena, start..<range.upperBound) {
      bytes.append(contentsOf: arena[start..<index])
      places.append(contentsOf: start..<index)
      let end = min(index + scalarLength(arena[index]), range.upperBound)
      if let plain = TermIndex.plain(arena[index..<end]) {
        bytes.append(plain)
        places.append(index)
      } else {
        bytes.append(contentsOf: arena[index..<end])
        places.append(contentsOf: index..<end)
      }
      start = end
    }
    bytes.append(contentsOf: arena[start..<range.upperBound])
    places.append(contentsOf: start..<range.upperBound)
  }

  /// Puts the nodes of a range of the run into one of a kind.
  mutating func wrap(_ range: Range<Int>, in kind: Node.Kind, _ document: inout Document) {
    cut(at: range.upperBound, &document)
    cut(at: range.lowerBound, &document)
    let group = pieces.filter { range.contains($0.start) }.map(\.node)
    guard let first = group.first, let last = group.last else { return }
    let following = document[last].next
    let source = document[first].source.lowerBound..<document[last].source.upperBound
    document.wrap(first, in: kind)
    document[first].next = following
    if !source.isEmpty { document[first].source = source }
    document.setChildren(of: first, to: [document[first].firstChild] + group.dropFirst())
    // What is done is not asked for again.
    pieces.removeAll { $0.start < range.upperBound }
  }

  /// Splits the node that an index falls into.
  private mutating func cut(at index: Int, _ document: inout Document) {
    guard index < bytes.count, let piece = pieces.lastIndex(where: { $0.start <= index }),
      pieces[piece].start < index
    else { return }
    let node = pieces[piece].node
    guard let rest = document.split(node, at: places[index] - document[node].literal.start) else {
      return
    }
    pieces.insert((index, rest), at: piece + 1)
  }
}
