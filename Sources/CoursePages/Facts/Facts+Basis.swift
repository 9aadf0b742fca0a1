import Bibliography
import Collation
import Course
import Diagnostics

/// What hardly any edit changes: nobody writes it down, for it is known whether it has.
extension Facts {
  package var words: Words { basis.words }
  package var plain: PlainText { basis.plain }
  var collation: Collation { basis.collation }
  var bibliography: Bibliography { basis.bibliography }
  var reserved: TextSource.Reserved { basis.reserved }
  var settings: Settings { basis.settings }
  var terms: [Term] { basis.terms }
  var glossary: PageText? { basis.glossary }
  func source(_ mention: Mention<Reference>) -> Reference { basis.source(mention) }
  func theme(_ mention: Mention<Theme>) -> Theme { basis.theme(mention) }
  func era(_ mention: Mention<Era>) -> Era { basis.era(mention) }
  func term(_ mention: Mention<Term>) -> Term { basis.term(mention) }
  /// The term with this id, if there is one.
  func term(_ id: String) -> Term? { basis.term(id) }
  func position(of era: Era) -> Int? { basis.position(of: era) }
  func source(_ id: Located<String>) -> Mention<Reference>? { basis.source(id) }
}
