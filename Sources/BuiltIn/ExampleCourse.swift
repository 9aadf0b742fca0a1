package import Diagnostics

/// The small course that `sitegen new site` starts with.
package enum ExampleCourse {
  /// Its files, as if they stood in `folder`.
  package static func files(in folder: String) -> [SourceFile] {
    EmbeddedFiles.example.map {
      SourceFile(path: "\(folder)/\($0.path)", text: $0.text.description)
    }
  }
}
