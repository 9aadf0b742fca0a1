/// A tag or a stretch of text, as the scanner finds it.
struct TemplateTag: Sendable {
  enum Kind: Sendable, Hashable {
    case text, variable, raw, section, inverted, close, comment, partial, parent, block, delimiters
  }

  let kind: Kind
  /// The whole tag, or the text.
  let range: Range<Int>
  /// The name within the tag.
  let name: TemplateNode.Name

  /// Whether a tag of this kind takes its line with it when nothing else is on it.
  var canStandAlone: Bool {
    switch kind {
    case .text, .variable, .raw: false
    case .section, .inverted, .close, .comment, .partial, .parent, .block, .delimiters: true
    }
  }
}
