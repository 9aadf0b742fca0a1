import Diagnostics
import Synchronization

/// What was asked while something was made, with the answers, so that all of it can be asked again: where every answer
/// is as it was, so is what was made.
///
/// A class with a lock, for it goes along with what is asked.
final class Inquiry<Site: Sendable>: Sendable {
  private struct Questions {
    var all: [@Sendable (Site) -> Bool] = []
    var areOfTexts = false
  }

  private let questions = Mutex(Questions())

  /// Writes a question down: whether a site answers it as it was answered; and whether the texts of sections or entities
  /// are asked for, which an edit changes that changes nothing else.
  func note(isOfTexts: Bool = false, _ isAnsweredAlike: @escaping @Sendable (Site) -> Bool) {
    questions.withLock {
      $0.all.append(isAnsweredAlike)
      if isOfTexts { $0.areOfTexts = true }
    }
  }

  /// Whether anything was asked of the texts of sections or entities.
  var isOfTexts: Bool { questions.withLock(\.areOfTexts) }

  /// Whether `site` answers everything as it was answered.
  func isAnsweredAlike(by site: Site) -> Bool {
    questions.withLock(\.all).allSatisfy { $0(site) }
  }
}

/// What is asked through questions that can be written down.
protocol Asked: AnyObject, Sendable {
  /// What is written down of what is asked, if anything.
  var inquiry: Inquiry<Self>? { get }
}

extension Asked {
  /// The answer to a question, which is written down; `isAlike` compares it with that of a later site.
  @inline(__always)
  func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (Self) -> Answer,
    isAlike: @escaping @Sendable (Answer, Answer) -> Bool
  ) -> Answer {
    let answer = question(self)
    if let inquiry { inquiry.note { isAlike(question($0), answer) } }
    return answer
  }

  @inline(__always)
  func ask<Answer: Sendable & Equatable>(
    _ question: @escaping @Sendable (Self) -> Answer
  ) -> Answer { ask(question, isAlike: ==) }

  /// Notes all that was asked for something which is used here.
  func note(_ asked: Inquiry<Self>) {
    inquiry?.note(isOfTexts: asked.isOfTexts) { asked.isAnsweredAlike(by: $0) }
  }

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
