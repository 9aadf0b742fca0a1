import Bibliography
import Course

/// What facts find, all but the texts of sections and entities. Of one state in two builds every question that is not for
/// such a text is answered alike; a class, so that this is known at once.
final class FactState: Sendable {
  /// What hardly any edit changes.
  let basis: Basis
  let index: FactIndex
  /// The sources in the order of their list, with what stands for each in a citation.
  let list: Bibliography

  private init(_ basis: Basis, _ index: FactIndex, _ list: Bibliography) {
    (self.basis, self.index, self.list) = (basis, index, list)
  }

  /// That of `last` if it says what `course` and `words` say; `pageLimit` is the most bytes of what a page gathers, and
  /// `facts` are those of a state that does not know yet what the program makes of them.
  static func of(
    _ course: Course, _ words: Words, pageLimit: Int, after last: Facts?,
    facts: (FactState) -> Facts
  ) -> FactState {
    let basis = Basis.of(course, words, after: last?.basis)
    let known = last.flatMap { $0.basis === basis ? $0 : nil }
    if let known, course.saysTheSameBesidesTexts(as: known.origin),
      Facts.askAsMuch(course, known.origin, pageLimit: pageLimit)
    {
      return known.state
    }
    let list = known.flatMap {
      $0.origin.references == course.references ? $0.state.list : nil
    }
    let bare = FactState(
      basis, FactIndex(course, hasQuestions: Facts.mayAsk(course)),
      list ?? basis.list(of: course.references))
    let divisions = Registry.divisions(facts(bare), limit: pageLimit)
    let divided = FactState(
      basis.dividing(Set(divisions.keys)), FactIndex(bare.index, divisions: divisions), bare.list)
    let whole = facts(divided)
    let work = Registry.work(whole)
    return FactState(
      divided.basis,
      FactIndex(divided.index, work, madeRoutes: Registry.madeRoutes(work, whole)), bare.list)
  }
}
