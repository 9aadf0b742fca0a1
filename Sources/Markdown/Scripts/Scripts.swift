import Diagnostics

extension Document {
  /// A run of one script in a text.
  private struct ScriptRun {
    /// Offsets of the text's bytes.
    var range: Range<Int>
    var script: Script
  }

  /// Puts runs of the scripts that the options name a language for into spans of it.
  ///
  /// Code, images' words and what has a language by the author's hand are left alone.
  mutating func markScripts() {
    let languages = options.scriptLanguages
    var spans: [Script: Int32] = [:]
    forEachNode { document, node in
      switch document[node].kind {
      case .span(let index) where document.spans[Int(index)].language != nil: return false
      case .image, .citation, .codeBlock, .component: return false
      case .text: break
      default: return true
      }
      guard document.mayHaveScripts(in: document[node].literal.range) else { return false }
      var node = node
      var passed = 0
      for run in document.scriptRuns(in: node) {
        guard let language = languages[run.script] else { continue }
        let index = spans[run.script] ?? Int32(document.spans.count)
        if spans[run.script] == nil {
          spans[run.script] = index
          document.spans.append(Marks(language: language))
        }
        let text = document.split(node, at: run.range.lowerBound - passed) ?? node
        let rest = document.split(text, at: run.range.count)
        document.wrap(text, in: .span(index: index))
        passed = run.range.upperBound
        guard let rest else { break }
        node = rest
      }
      return false
    }
  }

  /// Whether letters of other scripts may stand in a text: something from U+0340 on that is no quotation mark or dash
  /// (U+2000 to U+203F), of which texts are full.
  private func mayHaveScripts(in bytes: Range<Int>) -> Bool {
    guard let first = ByteSearch.firstNonASCII(in: arena, bytes) else { return false }
    for index in first..<bytes.upperBound where arena[index] >= 0xCD {
      if arena[index] != 0xE2 || arena[index + 1] != 0x80 { return true }
    }
    return false
  }

  /// The runs in a text; what only joins letters is in them only between two letters of their script.
  private func scriptRuns(in node: NodeID) -> [ScriptRun] {
    var runs: [ScriptRun] = []
    /// Whether nothing but neutral scalars came behind the last run.
    var isOpen = false
    /// Where ideographic marks started that directly precede.
    var marks: Int?
    var offset = 0
    for scalar in String(decoding: arena[self[node].literal.range], as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      defer { offset = end }
      switch ScriptRole(scalar) {
      case .letter(let script):
        if isOpen, let last = runs.indices.last,
          let joined = Self.joined(runs[last].script, script)
        {
          runs[last].range = runs[last].range.lowerBound..<end
          runs[last].script = joined
        } else {
          let isIdeographic = script == .han || script == .kana
          runs.append(
            ScriptRun(range: (isIdeographic ? marks ?? offset : offset)..<end, script: script))
        }
        isOpen = true
        marks = nil
      case .ideographicMark:
        if isOpen, let last = runs.indices.last,
          runs[last].script == .han || runs[last].script == .kana,
          runs[last].range.upperBound == offset
        {
          runs[last].range = runs[last].range.lowerBound..<end
        } else {
          marks = marks ?? offset
          isOpen = false
        }
      case .neutral: marks = nil
      case .other:
        isOpen = false
        marks = nil
      }
    }
    return runs
  }

  /// The script of a run that has letters of both; nil if no run has.
  private static func joined(_ a: Script, _ b: Script) -> Script? {
    if a == b { return a }
    return (a == .han && b == .kana) || (a == .kana && b == .han) ? .kana : nil
  }

  /// Puts a new node in a node's place, with that node as its only child.
  mutating func wrap(_ node: NodeID, in kind: Node.Kind) {
    let content = self[node]
    nodes.append(content)
    let inner = NodeID(nodes.count - 1)
    self[inner].parent = node
    self[inner].next = .none
    var outer = Node(kind, source: content.source)
    outer.parent = content.parent
    outer.next = content.next
    outer.firstChild = inner
    self[node] = outer
  }
}
