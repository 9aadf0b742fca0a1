import Diagnostics
import Formats
import FrontMatter
import Platform

/// Writes Swift from files of this package, so that no copy of them is kept; only its build calls it:
///
///     ThemeEmbedder files OUTPUT NAME FOLDER …    the files of folders, shapes of GeoJSON packed
///     ThemeEmbedder words OUTPUT FILE             the words of a strings file, a case each
@main
enum ThemeEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let task = arguments.first, let output = arguments.dropFirst().first else {
      preconditionFailure("a task and a file to write")
    }
    let rest = Array(arguments.dropFirst(2))
    let swift =
      switch task {
      case "files": try files(rest)
      case "words": try words(rest)
      default: preconditionFailure("no task \(task)")
      }
    try Disk.remove(output)
    try Disk.create(output, Array(swift.utf8))
  }

  private static func files(_ arguments: [String]) throws(FileError) -> String {
    precondition(arguments.count.isMultiple(of: 2), "names and folders")
    var swift =
      "/// Written by the build: files that travel inside the program.\nenum EmbeddedFiles {\n"
    for index in stride(from: 0, to: arguments.count, by: 2) {
      swift += try member(arguments[index], arguments[index + 1])
    }
    return swift + "}\n"
  }

  /// A list of a folder's files as Swift.
  private static func member(_ name: String, _ folder: String) throws(FileError) -> String {
    var diagnostics: [Diagnostic] = []
    var swift = "  /// The path of each file in its folder, and its text.\n"
    swift += "  static let \(name): [(path: String, text: StaticString)] = [\n"
    for file in try FileTree.read(folder, shownAs: name, &diagnostics) {
      let isShapes = file.path.hasSuffix(".geojson")
      let text =
        isShapes
        ? PackedShapes.text(of: GeoJSON(file, &diagnostics)?.features.flatMap(\.shapes) ?? [])
        : file.text(0..<file.bytes.count)
      let path = file.path.dropFirst(name.count + 1)
      swift += "    (\n      \"\(path)\",\n######\"\"\"\n\(text)\n\"\"\"######\n    ),\n"
    }
    precondition(diagnostics.isEmpty, "\(folder) holds what cannot be read")
    return swift + "  ]\n"
  }

  /// A case for each word of a strings file that is a text.
  private static func words(_ arguments: [String]) throws(FileError) -> String {
    precondition(arguments.count == 1, "a file of strings")
    let file = SourceFile(path: arguments[0], bytes: try Disk.read(arguments[0]))
    var diagnostics: [Diagnostic] = []
    guard
      case .mapping(let pairs)? = readYAML(
        YAMLText(file: file), &diagnostics)?.content
    else { preconditionFailure("\(arguments[0]) holds no words: \(diagnostics)") }
    var (cases, names, texts) = ("", "", "")
    for pair in pairs {
      guard case .scalar(let text, _) = pair.value.content else { continue }
      cases += "  case `\(pair.key.value)`\n"
      names += "    case .`\(pair.key.value)`: \(pair.key.value.debugDescription)\n"
      texts += "    case .`\(pair.key.value)`: \(text.debugDescription)\n"
    }
    return """
      /// The words that pages use, by the names that templates and the theme's strings files give them. Written by the build
      /// from the theme's English ones.
      enum Word: Int, Sendable, CaseIterable {
      \(cases)
        /// What templates and strings files call it.
        var name: String {
          switch self {
      \(names)    }
        }

        /// The word in English.
        var english: String {
          switch self {
      \(texts)    }
        }
      }

      """
  }
}
