package import Diagnostics

extension InlineText {
  /// What leads elsewhere.
  package enum Reference: Sendable, Hashable { case link, citation }

  /// The first link that has words of its own, or citation, with its place if `place` is that of the text; an address that
  /// stands for itself is none, for it stays to be read.
  package func reference(at place: SourcePlace) -> (kind: Reference, place: SourcePlace)? {
    var node = Document.root
    while node != .none {
      switch document[node].kind {
      case .citation:
        return (.citation, located(document.place(document[node].source), in: place))
      case .link(let url, _):
        let words = document.text(of: node)
        let address = String(decoding: document.arena[url.range], as: UTF8.self)
        if !address.ends(with: words) {
          return (.link, located(document.place(document[node].source), in: place))
        }
      default: break
      }
      node = document.following(node, in: Document.root, skipsChildren: false)
    }
    return nil
  }
}
