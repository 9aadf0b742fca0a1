import Diagnostics
import Formats
import Platform

/// Writes a Swift file that holds the files of folders, shapes of GeoJSON packed: `ThemeEmbedder OUTPUT NAME FOLDER …`. Only the build of this package calls it.
@main
enum ThemeEmbedder {
  static func main() throws {
    let arguments = CommandLine.arguments
    precondition(arguments.count >= 4 && arguments.count.isMultiple(of: 2), "names and folders")
    var swift =
      "/// Written by the build: files that travel inside the program.\nenum EmbeddedFiles {\n"
    for index in stride(from: 2, to: arguments.count, by: 2) {
      swift += try member(arguments[index], arguments[index + 1])
    }
    swift += "}\n"
    try Disk.remove(arguments[1])
    try Disk.create(arguments[1], Array(swift.utf8))
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
}
