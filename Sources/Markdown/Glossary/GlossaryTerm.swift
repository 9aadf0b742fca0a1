/// A term to look for in a document.
package struct GlossaryTerm: Sendable, Hashable {
  package let id: String
  /// The term's title and other names, each to be found as whole words.
  package let names: [String]

  package init(id: String, names: [String]) {
    self.id = id
    self.names = names
  }
}
