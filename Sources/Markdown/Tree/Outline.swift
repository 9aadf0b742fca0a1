/// What a text says of itself at its top, for whoever reads no front matter: its title, a summary, what it is for.
package struct Outline: Sendable {
  /// A block that can be shown elsewhere, in its words.
  package struct Block: Sendable {
    /// What `MarkdownOptions.omitted` names the block by: the offset of its first byte in the source file.
    package var offset: Int { source.lowerBound }
    /// Its bytes in the source file.
    package let source: Range<Int>
    /// The words, a text for each entry of a list.
    package let texts: [String]
  }

  /// The first heading that stands in no quote, list or callout.
  package let title: Block?
  /// What students will be able to do, if a fenced div says it before all text.
  package let objectives: Block?
  /// What the text answers, likewise.
  package let questions: Block?
  /// The words of the first paragraph that stands in no quote, list or callout; empty without one.
  package let firstParagraph: String
}

extension Document {
  /// What the document says of itself at its top.
  package var outline: Outline {
    var title: Outline.Block?
    var found: [DivTitle: Outline.Block] = [:]
    var isTop = true
    for block in children(of: Self.root) {
      switch self[block].kind {
      case .removed, .htmlBlock: continue
      case .heading:
        if title == nil {
          title = Outline.Block(source: self[block].source, texts: [text(of: block)])
        } else {
          isTop = false
        }
      case .callout(_, _, let marks) where isTop && marks >= 0:
        guard let purpose = spans[Int(marks)].purpose, found[purpose] == nil,
          let texts = entries(of: block)
        else {
          isTop = false
          continue
        }
        found[purpose] = Outline.Block(source: self[block].source, texts: texts)
      default: isTop = false
      }
      if title != nil, !isTop { break }
    }
    return Outline(
      title: title, objectives: found[.objectives], questions: found[.questions],
      firstParagraph: plainText().firstParagraph)
  }

  /// The words of a callout's paragraphs and of the entries of its lists; nil if it holds anything else.
  private func entries(of callout: NodeID) -> [String]? {
    var texts: [String] = []
    for block in children(of: callout) {
      switch self[block].kind {
      case .calloutTitle, .removed: continue
      case .paragraph: texts.append(text(of: block))
      case .list:
        for item in children(of: block) {
          let parts = children(of: item)
          guard parts.count == 1, let paragraph = parts.first, self[paragraph].kind == .paragraph
          else { return nil }
          texts.append(text(of: paragraph))
        }
      default: return nil
      }
    }
    return texts.isEmpty ? nil : texts
  }

  /// Takes the blocks out of the document that are shown elsewhere.
  mutating func omitBlocks() {
    for block in children(of: Self.root)
    where options.omitted.contains(self[block].source.lowerBound) {
      remove(block)
    }
  }
}
