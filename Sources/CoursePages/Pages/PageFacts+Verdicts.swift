import Course
import Diagnostics
import Markup

extension PageFacts {
  /// The verdicts of some claims with their numbers, those that none has left out.
  func verdicts(of claims: [Claim]) -> [FilterItem] {
    Claim.Verdict.allCases.compactMap { verdict in
      let count = claims.count { $0.verdict == verdict }
      guard count > 0 else { return nil }
      return FilterItem(
        id: verdict.rawValue, title: words.text(verdict.word), count: count, icon: verdict.icon)
    }
  }

  /// The verdicts of some claims as parts of a bar, each as long as its share of them.
  func bar(of claims: [Claim]) -> HTML {
    let (verdicts, width) = (verdicts(of: claims), 1000)
    let summary = verdicts.map { "\($0.count) \($0.title)" }.joined(separator: ", ")
    var svg = HTML(
      "<svg class=\"verdict-bar\" viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\" role=\"img\""
    )
    svg.attribute("aria-label", summary)
    svg.raw(">")
    var told = 0
    for verdict in verdicts {
      let (start, end) = (
        told * width / claims.count, (told + verdict.count) * width / claims.count
      )
      told += verdict.count
      svg.raw("<rect")
      svg.attribute("class", "verdict-\(verdict.id)")
      svg.attribute("x", String(start))
      svg.attribute("width", String(max(1, end - start - 4)))
      svg.raw(" height=\"24\"/>")
    }
    svg.raw("</svg>")
    return svg
  }
}

extension Claim.Verdict {
  var word: Word {
    switch self {
    case .confirmed: .verdictConfirmed
    case .corrected: .verdictCorrected
    case .disputed: .verdictDisputed
    case .unverified: .verdictUnverified
    }
  }

  /// The sentence that says what it means.
  var meaning: Word {
    switch self {
    case .confirmed: .meaningConfirmed
    case .corrected: .meaningCorrected
    case .disputed: .meaningDisputed
    case .unverified: .meaningUnverified
    }
  }

  /// A tick, a pencil stroke, two halves, a question mark: told apart by shape.
  var icon: HTML {
    switch self {
    case .confirmed:
      HTML(
        "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M2 8.5l4 4 8-9\"/></svg>"
      )
    case .corrected:
      HTML(
        "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M2 14l1-4 8-8 3 3-8 8z\"/></svg>"
      )
    case .disputed:
      HTML(
        "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M8 1v14M2 4h4v8H2zM10 4h4v8h-4z\"/></svg>"
      )
    case .unverified:
      HTML(
        "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M5 5a3 3 0 1 1 4 3c-1 .5-1 1-1 2M8 13v1\"/></svg>"
      )
    }
  }
}
