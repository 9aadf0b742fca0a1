import Diagnostics
package import FrontMatter

extension Reference.Name {
  /// A name in parts that stands in another mapping, what is wrong with it told there.
  package static func read(_ node: YAMLNode, _ outer: inout Fields) -> Reference.Name? {
    var fields = Fields(node, of: "a name")
    let name = Reference.readName(&fields)
    var found: [Diagnostic] = []
    fields.finish(&found)
    for problem in found { outer.report(problem) }
    return name
  }
}
