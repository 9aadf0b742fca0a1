package import Diagnostics

/// The templates of a theme by name.
package struct TemplateLibrary: Sendable {
  let templates: [String: ParsedTemplate]
  let sources: [String: SourceFile]

  /// Parses every template; what is wrong goes to `diagnostics`, and such a template is left out.
  package init(_ files: [String: SourceFile], _ diagnostics: inout [Diagnostic]) {
    var templates: [String: ParsedTemplate] = [:]
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      do throws(Diagnostic) {
        templates[name] = try TemplateParser.parse(file)
      } catch {
        diagnostics.append(error)
      }
    }
    self.templates = templates
    sources = files
  }

  /// Whether a file of this name was given, whether or not it could be read.
  package func has(_ name: String) -> Bool { sources[name] != nil }

  /// The names of the templates that those with `names` put on pages, these among them.
  package func used(by names: some Sequence<String>) -> Set<String> {
    var found: Set<String> = []
    var pending = Array(names)
    while let name = pending.popLast() {
      guard found.insert(name).inserted, let template = templates[name] else { continue }
      pending += template.nodes.flatMap(\.inclusions)
    }
    return found
  }

  /// Makes `name` ready for data of `shape`.
  ///
  /// Everything that could go wrong when it is rendered is found here, in every branch and in every
  /// partial: unknown names, values of the wrong kind, values where they cannot be escaped. `nil` if anything was.
  package func compile(
    _ name: String, for shape: TemplateShape, _ diagnostics: inout [Diagnostic]
  ) -> CompiledTemplate? {
    guard let template = templates[name] else { return nil }
    var compiler = TemplateCompiler(library: self, root: shape)
    let operations = compiler.compile(template, named: name)
    diagnostics.append(contentsOf: compiler.diagnostics)
    return compiler.diagnostics.isEmpty ? CompiledTemplate(operations: operations) : nil
  }
}
