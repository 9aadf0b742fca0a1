import Bibliography
import Course

/// What facts find, all but the texts of sections and entities. Of one state in two builds every question that is not for
/// such a text is answered alike; a class, so that this is known at once.
final class FactState: Sendable {
  /// What hardly any edit changes.
  let basis: Basis
  /// The words that the program itself puts on pages.
  let words: Words
  let index: FactIndex
  /// The sources in the order of their list, with what stands for each in a citation.
  let list: Shared<Bibliography>

  private init(
    _ basis: Basis, _ words: Words, _ index: FactIndex, _ list: Shared<Bibliography>
  ) {
    (self.basis, self.words, self.index, self.list) = (basis, words, index, list)
  }

  /// That of `last` if it says what `course` and `words` say; `pageLimit` is the most bytes of what a page gathers, and
  /// `facts` are those of a state that does not know yet what the program makes of them.
  static func of(
    _ course: Course, _ words: Words, pageLimit: Int, after last: Facts?,
    facts: (FactState) -> Facts
  ) -> FactState {
    let basis = Basis.of(course, words.dates, after: last?.basis)
    let known = last.flatMap { $0.basis === basis ? $0 : nil }
    let words = known.flatMap { $0.words == words ? $0.words : nil } ?? words
    if let known, words.haveTheTexts(of: known.words),
      course.saysTheSameBesidesTexts(as: known.origin),
      Facts.askAsMuch(course, known.origin, pageLimit: pageLimit)
    {
      return known.state
    }
    let list = known.flatMap {
      $0.origin.references == course.references
        && $0.words.bibliography == words.bibliography ? $0.state.list : nil
    }
    let bare = FactState(
      basis, words, FactIndex(course, hasQuestions: Facts.mayAsk(course)),
      list ?? Shared(basis.list(of: course.references, words.bibliography)))
    let divisions = Shared.of(
      Registry.divisions(facts(bare), limit: pageLimit), after: known?.state.index.divisions)
    let divided = FactState(
      basis.dividing(Set(divisions.value.keys)), words,
      FactIndex(bare.index, divisions: divisions), bare.list)
    let whole = facts(divided)
    let work = Registry.work(whole)
    return FactState(
      divided.basis, words,
      FactIndex(divided.index, work, madeRoutes: Registry.madeRoutes(work, whole)), bare.list)
  }
}
