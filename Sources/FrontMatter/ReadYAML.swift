package import Diagnostics

/// Reads YAML to a node, or reports why it cannot be read.
package func readYAML(_ text: YAMLText, _ diagnostics: inout [Diagnostic]) -> YAMLNode? {
  do throws(Diagnostic) {
    return try YAMLNode.read(text, &diagnostics)
  } catch {
    diagnostics.append(error)
    return nil
  }
}
