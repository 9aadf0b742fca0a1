import Diagnostics
import FrontMatter

/// What reading `yaml` says, as text.
func report(_ yaml: String, _ read: (inout Fields) -> Void) throws -> String {
  let file = SourceFile(path: "a.md", text: yaml)
  var diagnostics: [Diagnostic] = []
  let node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
  var fields = Fields(node, of: "a section")
  read(&fields)
  fields.finish(&diagnostics)
  return DiagnosticReport(diagnostics, files: [file]).text(.human)
}
