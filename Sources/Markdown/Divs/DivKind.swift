import Diagnostics

/// What a fenced div is for, by its class: our callouts and GitHub's, Quarto's (`callout-tip`) and The Carpentries'.
struct DivKind: Sendable, Hashable {
  let role: Role
  /// What stands for its title in the words; nil for what the callout's kind is called.
  var title: DivTitle?

  enum Role: Sendable, Hashable {
    case callout(CalloutKind)
    /// A callout that opens on demand.
    case folded(CalloutKind)
    case quotation
    /// For teachers alone.
    case teacherNote
  }

  /// The kind of the first class that names one; nil if none does.
  init?(classes: [String]) {
    for name in classes {
      if let known = Self.known[name.lowercased()] {
        self = known
        return
      }
      let bare = name.begins(with: "callout-") ? String(name.dropFirst(8)) : name
      if let kind = CalloutKind(named: bare) {
        self.init(role: .callout(kind))
        return
      }
    }
    return nil
  }

  private init(role: Role, title: DivTitle? = nil) {
    self.role = role
    self.title = title
  }

  /// The classes that have a meaning, besides the kinds of callouts.
  static var names: [String] {
    CalloutKind.allCases.map(\.rawValue) + CalloutKind.ofOthers.flatMap(\.names)
      + known.keys.sorted()
  }

  /// What other programs lay out with blocks, which is near to some kind's name and means none.
  static let ofLayout: Set<String> = [
    "aside", "card", "cards", "cell", "center", "column", "columns", "figure", "fragment", "grid",
    "incremental", "lemma", "notes", "panel", "proof", "table", "tab", "tabs", "theorem", "verse",
  ]

  private static let known: [String: DivKind] = [
    "callout": DivKind(role: .callout(.note)),
    "objectives": DivKind(role: .callout(.key), title: .objectives),
    "questions": DivKind(role: .callout(.question), title: .questions),
    "keypoints": DivKind(role: .callout(.key), title: .keyPoints),
    "discussion": DivKind(role: .callout(.question), title: .discussion),
    "challenge": DivKind(role: .callout(.question), title: .challenge),
    "exercise": DivKind(role: .callout(.question), title: .challenge),
    "solution": DivKind(role: .folded(.note), title: .solution),
    "answer": DivKind(role: .folded(.note), title: .solution),
    "hint": DivKind(role: .folded(.tip), title: .hint),
    "spoiler": DivKind(role: .folded(.note), title: .spoiler),
    "details": DivKind(role: .folded(.note), title: .spoiler),
    "prereq": DivKind(role: .callout(.important), title: .prerequisites),
    "checklist": DivKind(role: .callout(.note), title: .checklist),
    "testimonial": DivKind(role: .quotation),
    "instructor": DivKind(role: .teacherNote),
  ]
}

/// The titles of fenced divs that are no kind of callout by themselves, by what the theme's strings call them.
package enum DivTitle: String, Sendable, Hashable, CaseIterable {
  case objectives
  case questions = "divQuestions"
  case keyPoints = "divKeyPoints"
  case discussion = "divDiscussion"
  case challenge = "divChallenge"
  case solution = "divSolution"
  case hint = "divHint"
  case spoiler = "divSpoiler"
  case prerequisites = "divPrerequisites"
  case checklist = "divChecklist"

  /// The title in English.
  package var english: String {
    switch self {
    case .objectives: "What you will learn"
    case .questions: "Questions"
    case .keyPoints: "Key points"
    case .discussion: "Discussion"
    case .challenge: "Challenge"
    case .solution: "Solution"
    case .hint: "Hint"
    case .spoiler: "More"
    case .prerequisites: "Prerequisites"
    case .checklist: "Checklist"
    }
  }

  /// What the theme's strings call the title.
  package var word: String { rawValue }
}
