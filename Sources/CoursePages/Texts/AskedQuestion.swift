import Course
import Diagnostics
import Markdown
import Markup

/// A question of a text, as pages that gather questions show it again.
struct AskedQuestion: Sendable {
  let component: Component
  let file: SourceFile
  /// What paths in the question start from.
  let folder: ContentFolder
  /// What its kind made of its keys.
  let known: (any Sendable)?

  /// Whether another is asked in the same words, wherever in its file.
  func asksTheSame(as other: AskedQuestion) -> Bool {
    component.name == other.component.name && component.arguments == other.component.arguments
      && component.content == other.component.content && folder == other.folder
      && file.path == other.file.path
  }

  /// Whether the script of forms with lists and numbers must be there; that of all pages knows the rest.
  var needsScript: Bool { component.name != QuizKind().name }

  /// The question on a page with others.
  struct Gathered: Sendable {
    /// Its id on the page.
    let id: String
    let html: HTML
    let prompt: HTML
    let answer: HTML
    let objective: Int?
    let choices: [Choice]
  }

  /// One of the answers to choose from.
  struct Choice: Sendable {
    let text: HTML
    let isCorrect: Bool
    /// Why it is right or not.
    let why: HTML?
  }

  /// The question put where `placement` says; `ids` are those given there so far. What is wrong with it has been told.
  fileprivate func gathered(
    at placement: Placement, _ ids: inout PageIDs, _ facts: Facts
  ) -> Gathered? {
    var told: [Diagnostic] = []
    var place = ComponentPlace(
      file: file, folder: folder, placement: placement, facts: facts,
      register: CitationRegister(), ids: ids)
    place.citesElsewhere = true
    place.known = known
    guard let html = Registry.component(component.name)?.html(component, in: &place, &told),
      let id = place.lastID, let prompt = place.prompts.first, let answer = place.answers.first
    else { return nil }
    ids = place.ids
    return Gathered(
      id: id, html: html, prompt: prompt, answer: answer, objective: place.servedObjective,
      choices: place.choices)
  }
}

extension [AskedQuestion] {
  /// The questions of a text put where `placement` says; those that were put there before are taken where they would come out alike.
  func questions(at placement: Placement, _ facts: Facts) -> [AskedQuestion.Gathered] {
    guard let memo = facts.memo else { return gathered(at: placement, facts) }
    return memo.questions(self, at: placement, facts) { self.gathered(at: placement, $0) }
  }

  private func gathered(at placement: Placement, _ facts: Facts) -> [AskedQuestion.Gathered] {
    var ids = PageIDs([])
    return compactMap { $0.gathered(at: placement, &ids, facts) }
  }

  /// Whether both ask the same, one by one.
  func askTheSame(as others: [AskedQuestion]) -> Bool {
    elementsEqual(others) { $0.asksTheSame(as: $1) }
  }
}
