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

  /// That of `last` if it says what `course` and `words` say; `facts` are those of a state that knows nothing of what the
  /// program makes of them.
  static func of(
    _ course: Course, _ words: Words, after last: Facts?, facts: (FactState) -> Facts
  ) -> FactState {
    let basis = Basis.of(course, words, after: last?.basis)
    let hasQuestions = Facts.mayAsk(course)
    let known = last.flatMap { $0.basis === basis ? $0 : nil }
    if let known, known.state.index.hasQuestions == hasQuestions,
      course.saysTheSameBesidesTexts(as: known.origin)
    {
      return known.state
    }
    let list = known.flatMap {
      $0.origin.references == course.references ? $0.state.list : nil
    }
    let bare = FactState(
      basis, FactIndex(course, hasQuestions: hasQuestions),
      list ?? basis.list(of: course.references))
    let facts = facts(bare)
    let work = Registry.work(facts)
    return FactState(
      basis, FactIndex(bare.index, work, madeRoutes: Registry.madeRoutes(work, facts)), bare.list)
  }
}
