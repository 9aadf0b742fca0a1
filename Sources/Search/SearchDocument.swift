/// What a search can find: its title, what else it is called, and its text.
package struct SearchDocument: Sendable {
  let title: String
  let names: String
  let body: String

  package init(title: String, names: String, body: String) {
    (self.title, self.names, self.body) = (title, names, body)
  }
}
