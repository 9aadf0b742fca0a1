/// One thing that is wrong with the input: where, what, and how to mend it.
package struct Diagnostic: Error, Sendable, Hashable {
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
  /// What is wrong: lower case, no final stop, quoting what the author wrote.
  package let message: String
  /// What to do about it, when that is known.
  package let hint: String?
  package let place: SourcePlace
  /// How to mend it without thinking, if that is possible.
  package let correction: Correction?

  package init(
    _ severity: Severity, _ code: String, _ message: String, at place: SourcePlace,
    hint: String? = nil, correction: Correction? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.hint = hint
    self.correction = correction
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
