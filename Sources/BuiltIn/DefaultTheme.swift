package import Diagnostics

/// The theme that travels inside the program.
package enum DefaultTheme {
  /// Its files, as if they stood in `folder`.
  package static func files(in folder: String) -> [SourceFile] {
    EmbeddedFiles.theme.map {
      SourceFile(
        path: folder.isEmpty ? $0.path.description : "\(folder)/\($0.path)",
        text: $0.text.description)
    }
  }
}
