import Diagnostics
import FrontMatter

/// The nodes in order with the text that their places cover.
func outline(_ node: YAMLNode, _ file: SourceFile) -> [String] {
  switch node.content {
  case .null: ["null"]
  case .scalar(let text, let isQuoted):
    ["\(text)\(isQuoted ? "!" : "") <\(file.text(node.place.range))>"]
  case .sequence(let items):
    ["[<\(file.text(node.place.range))>"] + items.flatMap { outline($0, file) } + ["]"]
  case .mapping(let pairs):
    pairs.flatMap { pair in
      ["\(pair.key.value) <\(file.text(pair.key.place.range))>:"] + outline(pair.value, file)
    }
  }
}
