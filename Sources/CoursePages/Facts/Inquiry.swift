import Diagnostics
import Synchronization

/// What was asked while something was made, with the answers, so that all of it can be asked again: where every answer
/// is as it was, so is what was made.
///
/// A class with a lock, for it goes along with what is asked.
final class Inquiry<Site: Asked>: Sendable {
  private struct Questions {
    /// Those that sites of one state answer alike, and those about texts, which an edit changes that changes nothing else.
    var lasting: [@Sendable (Site) -> Bool] = []
    var ofTexts: [@Sendable (Site) -> Bool] = []
    /// The state of the last site that answered the lasting ones as they were answered.
    var state: Site.State
  }

  private let questions: Mutex<Questions>

  /// Nothing has been asked of `site` yet.
  init(of site: Site) { questions = Mutex(Questions(state: site.state)) }

  /// Writes a question down: whether a site answers it as it was answered.
  func note(isOfTexts: Bool = false, _ isAnsweredAlike: @escaping @Sendable (Site) -> Bool) {
    questions.withLock {
      if isOfTexts {
        $0.ofTexts.append(isAnsweredAlike)
      } else {
        $0.lasting.append(isAnsweredAlike)
      }
    }
  }

  /// Writes down all that was asked for something which is used.
  func note(_ other: Inquiry) {
    note { other.isAnsweredAlikeBesidesTexts(by: $0) }
    if !other.questions.withLock(\.ofTexts.isEmpty) {
      note(isOfTexts: true) { site in
        other.questions.withLock(\.ofTexts).allSatisfy { $0(site) }
      }
    }
  }

  /// Whether `site` answers everything as it was answered.
  func isAnsweredAlike(by site: Site) -> Bool {
    isAnsweredAlikeBesidesTexts(by: site)
      && questions.withLock(\.ofTexts).allSatisfy { $0(site) }
  }

  private func isAnsweredAlikeBesidesTexts(by site: Site) -> Bool {
    let (lasting, state) = questions.withLock { ($0.lasting, $0.state) }
    if state === site.state { return true }
    guard lasting.allSatisfy({ $0(site) }) else { return false }
    questions.withLock { $0.state = site.state }
    return true
  }
}

/// What is asked through questions that can be written down.
protocol Asked: AnyObject, Sendable {
  /// What all sites have in common that answer every question alike but, perhaps, those about texts.
  associatedtype State: AnyObject, Sendable
  var state: State { get }
  /// What is written down of what is asked, if anything.
  var inquiry: Inquiry<Self>? { get }
}

extension Asked {
  /// The answer to a question, which is written down; `isAlike` compares it with that of a later site.
  @inline(__always)
  func ask<Answer: Sendable>(
    isOfTexts: Bool = false, _ question: @escaping @Sendable (Self) -> Answer,
    isAlike: @escaping @Sendable (Answer, Answer) -> Bool
  ) -> Answer {
    let answer = question(self)
    if let inquiry {
      inquiry.note(isOfTexts: isOfTexts) { isAlike(question($0), answer) }
    }
    return answer
  }

  @inline(__always)
  func ask<Answer: Sendable & Equatable>(
    isOfTexts: Bool = false, _ question: @escaping @Sendable (Self) -> Answer
  ) -> Answer { ask(isOfTexts: isOfTexts, question, isAlike: ==) }

  /// The same for a question whose answer comes from `source` alone: while that is one and the same, so is the answer.
  @inline(__always)
  func ask<Answer: Sendable, Source: Sendable>(
    from source: @escaping @Sendable (Self) -> Shared<Source>,
    _ question: @escaping @Sendable (Source) -> Answer,
    isAlike: @escaping @Sendable (Answer, Answer) -> Bool
  ) -> Answer {
    let known = source(self)
    let answer = question(known.value)
    if let inquiry {
      let identity = known.identity
      inquiry.note { site in
        let source = source(site)
        return source.identity === identity || isAlike(question(source.value), answer)
      }
    }
    return answer
  }

  @inline(__always)
  func ask<Answer: Sendable & Equatable, Source: Sendable>(
    from source: @escaping @Sendable (Self) -> Shared<Source>,
    _ question: @escaping @Sendable (Source) -> Answer
  ) -> Answer { ask(from: source, question, isAlike: ==) }

  /// Notes all that was asked for something which is used here.
  func note(_ asked: Inquiry<Self>) { inquiry?.note(asked) }

  /// The same for a question whose answer may be that something is wrong, which is told each time.
  @inline(__always)
  func ask<Answer: Sendable>(
    _ diagnostics: inout [Diagnostic],
    _ question: @escaping @Sendable (Self, inout [Diagnostic]) -> Answer,
    isAlike: @escaping @Sendable (Answer, Answer) -> Bool
  ) -> Answer {
    var told: [Diagnostic] = []
    let answer = question(self, &told)
    if let inquiry {
      let isRight = told.isEmpty
      inquiry.note { site in
        var later: [Diagnostic] = []
        return isRight && isAlike(question(site, &later), answer) && later.isEmpty
      }
    }
    diagnostics += told
    return answer
  }

  @inline(__always)
  func ask<Answer: Sendable & Equatable>(
    _ diagnostics: inout [Diagnostic],
    _ question: @escaping @Sendable (Self, inout [Diagnostic]) -> Answer
  ) -> Answer { ask(&diagnostics, question, isAlike: ==) }
}
