/// One thing that is wrong with the input: where, what, and how to mend it.
package struct Diagnostic: Error, Sendable {
  /// How grave a diagnostic is.
  package enum Severity: String, Sendable, Hashable {
    /// The site cannot be written.
    case error
    /// The site is written, but somebody should look.
    case warning
  }

  package var severity: Severity
  /// A stable kebab-case id of the rule, such as `unknown-key`.
  package let code: String
  private let told: String
  package let place: SourcePlace
  /// Where the same cause shows besides.
  package private(set) var others: [SourcePlace] = []
  /// What it is about, if it is told of that once, wherever it shows: the file that has no credit.
  package private(set) var subject: String?
  private let advice: Advice

  /// What to do about a mistake. It may be sought among thousands of names, so that is done only for a diagnostic that
  /// somebody is shown.
  private enum Advice: Sendable {
    case known(String?, Correction?)
    case sought(@Sendable () -> (hint: String?, correction: Correction?))
  }

  /// What is wrong: lower case, no final stop, quoting what the author wrote; where the cause shows in more places, with
  /// their number.
  package var message: String {
    switch others.count {
    case 0: told
    case 1: "\(told), here and in 1 more place"
    default: "\(told), here and in \(others.count) more places"
    }
  }

  /// What to do about it, when that is known.
  package var hint: String? {
    switch advice {
    case .known(let hint, _): hint
    case .sought(let seek): seek().hint
    }
  }

  /// How to mend it without thinking, if that is possible.
  package var correction: Correction? {
    switch advice {
    case .known(_, let correction): correction
    case .sought(let seek): seek().correction
    }
  }

  package init(
    _ severity: Severity, _ code: String, _ message: String, at place: SourcePlace,
    hint: String? = nil, correction: Correction? = nil
  ) {
    self.severity = severity
    self.code = code
    told = message
    self.place = place
    advice = .known(hint, correction)
  }

  /// A diagnostic whose hint and correction are sought when they are asked for.
  init(
    _ severity: Severity, _ code: String, _ message: String, at place: SourcePlace,
    seeking advice: @escaping @Sendable () -> (hint: String?, correction: Correction?)
  ) {
    self.severity = severity
    self.code = code
    told = message
    self.place = place
    self.advice = .sought(advice)
  }

  /// The same with another hint.
  package func hinting(_ change: @escaping @Sendable (String?) -> String?) -> Diagnostic {
    Diagnostic(severity, code, told, at: place) { (change(hint), correction) }.about(subject)
  }

  /// The same at another place, where what mends it here may mend nothing.
  package func moved(to place: SourcePlace) -> Diagnostic {
    Diagnostic(severity, code, told, at: place) { (hint, nil) }.about(subject)
  }

  /// The same, to be told once of `subject`.
  package func about(_ subject: String?) -> Diagnostic {
    var diagnostic = self
    diagnostic.subject = subject
    return diagnostic
  }

  /// The same, told of other places as well.
  func telling(_ others: [SourcePlace]) -> Diagnostic {
    var diagnostic = self
    diagnostic.others = others
    return diagnostic
  }

  /// An error at `place`.
  package static func error(
    _ code: String, _ message: String, at place: SourcePlace, hint: String? = nil,
    correction: Correction? = nil
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: place, hint: hint, correction: correction)
  }

  /// A warning at `place`.
  package static func warning(
    _ code: String, _ message: String, at place: SourcePlace, hint: String? = nil,
    correction: Correction? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, code, message, at: place, hint: hint, correction: correction)
  }
}

extension [Diagnostic] {
  /// How many of them keep a site from being written.
  package var errorCount: Int { count { $0.severity == .error } }
}

extension Diagnostic: Hashable {
  package static func == (a: Diagnostic, b: Diagnostic) -> Bool {
    (a.severity, a.code, a.message, a.place) == (b.severity, b.code, b.message, b.place)
      && a.hint == b.hint && a.correction == b.correction
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(message)
    hasher.combine(place)
  }
}
