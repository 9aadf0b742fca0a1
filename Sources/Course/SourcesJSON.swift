package import Bibliography
package import Diagnostics
import Formats
import FrontMatter

extension Reference {
  /// Reads CSL-JSON as Zotero exports it: an array, or an object with `items` or `references`; `nil` if it is no JSON.
  package static func readJSON(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> List? {
    do throws(Diagnostic) {
      let node = try JSONReader.read(file)
      return readAll(YAMLNode(node, in: file), of: "sources.json", &diagnostics)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}

extension YAMLNode {
  /// The same value in the tree that `Fields` reads; JSON is not nested deeper than its reader allows.
  init(_ node: JSONNode, in file: SourceFile) {
    let place = file.place(node.place)
    let content: Content =
      switch node.content {
      case .null: .null
      case .bool(let value): .scalar(value ? "true" : "false", isQuoted: false)
      case .number(let number):
        .scalar(Int(exactly: number).map(String.init) ?? "\(number)", isQuoted: false)
      case .string(let text): .scalar(text, isQuoted: true)
      case .array(let items): .sequence(items.map { YAMLNode($0, in: file) })
      case .object(let members):
        .mapping(
          members.map {
            Pair(
              key: Located($0.name, at: file.place($0.namePlace)),
              value: YAMLNode($0.value, in: file))
          })
      }
    self.init(content, at: place)
  }
}
