import Diagnostics

extension DocumentParser {
  /// A citation's node, whose children are what the author wrote.
  mutating func makeCitation(_ group: CitationGroup, of children: [NodeID]) -> NodeID {
    let node = document.make(
      .citation(index: Int32(document.citations.count)), source: group.place.range)
    document.citations.append(group)
    document.setChildren(of: node, to: children)
    return node
  }

  /// Whether the `@` at an index of the arena, in `node`, is not within a word.
  func mayCite(_ at: Int, in node: NodeID, _ previous: NodeID?) -> Bool {
    let start = document[node].literal.start
    if at > start { return CitationKey.mayFollow(document.arena[start..<at]) }
    // The packages of scripts: `import Tabs from '@theme/Tabs'`.
    let offset = document[node].source.lowerBound
    if offset > 5, source[(offset - 6)..<(offset - 1)].elementsEqual("from ".utf8),
      "\"'".utf8.contains(source[offset - 1])
    {
      return false
    }
    guard let previous, document[previous].isText else { return true }
    return CitationKey.mayFollow(document.arena[document[previous].literal.range])
  }
}
