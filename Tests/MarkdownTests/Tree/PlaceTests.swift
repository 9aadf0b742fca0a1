import Diagnostics
import Testing

@testable import Markdown

/// Every node knows the bytes of the file that it came from.
struct PlaceTests {
  @Test(arguments: 0..<20)
  func findsBytes(_ batch: Int) {
    for index in 0..<100 {
      var generator = SampleGenerator(seed: UInt64(batch * 1000 + index + 7))
      let sample = generator.sample(of: 40).filter { $0 != "\0" }
      let file = SourceFile(path: "a.md", text: sample)
      let document = Document(parsing: file)
      var id = Document.root
      while id != .none {
        if let problem = problem(document[id], in: document, file) {
          Issue.record("\(problem) of \(sample.debugDescription)")
        }
        id = document.following(id, in: Document.root)
      }
    }
  }

  /// The columns of another version of libcmark, which is what a wrong version makes of those of this one.
  @Test(arguments: 0..<20)
  func fallsBackToBlocksFirstLine(_ batch: Int) {
    var options = MarkdownOptions()
    options.library = CMarkLibrary(
      version: CMarkLibrary.current == CMarkLibrary(version: 0x1F00) ? 0x1E02 : 0x1F02)
    for index in 0..<50 {
      var generator = SampleGenerator(seed: UInt64(batch * 1000 + index + 7))
      let sample = "``<b>*a*``` " + generator.sample(of: 40).filter { $0 != "\0" }
      let file = SourceFile(path: "a.md", text: sample)
      let document = Document(parsing: file, options: options)
      var id = Document.root
      while id != .none {
        if let problem = problem(document[id], in: document, file),
          !isLine(document[id].source, in: file)
        {
          Issue.record("\(problem) of \(sample.debugDescription)")
        }
        id = document.following(id, in: Document.root)
      }
    }
  }

  /// Whether a range ends where a line does.
  private func isLine(_ range: Range<Int>, in file: SourceFile) -> Bool {
    range.upperBound == file.bytes.count || [10, 13].contains(file.bytes[range.upperBound])
  }

  private func problem(_ node: Node, in document: Document, _ file: SourceFile) -> String? {
    let source = file.text(node.source)
    let literal = String(decoding: document.arena[node.literal.range], as: UTF8.self)
    let isRight: Bool
    switch node.kind {
    case .text(isVerbatim: true): isRight = source == literal || source.contains("\\|")
    case .text(isVerbatim: false):
      isRight =
        source.hasPrefix("&") || source.hasPrefix("\\") || "\"'-.".contains(source.prefix(1))
    case .code:
      isRight =
        source.hasPrefix("`") && source.hasSuffix("`") && source.utf8.count > literal.utf8.count
    case .htmlInline: isRight = source.hasPrefix("<") && source.hasSuffix(">")
    case .emphasis, .strong:
      isRight = "*_".contains(source.prefix(1)) && "*_".contains(source.suffix(1))
    case .link:
      isRight =
        (source.hasPrefix("[") && "])".contains(source.suffix(1)))
        || (source.hasPrefix("<") && source.hasSuffix(">"))
        || source.hasPrefix("https:") || source.hasPrefix("www.")
        || source.contains("@") && !source.contains(" ")
    case .image: isRight = source.hasPrefix("![") && "])".contains(source.suffix(1))
    default: isRight = true
    }
    return isRight
      ? nil
      : "\(node.kind) \(literal.debugDescription) at \(node.source) \(source.debugDescription)"
  }
}
