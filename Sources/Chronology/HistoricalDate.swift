package import Diagnostics

/// A date as historians know it: EDTF of ISO 8601-2:2019, levels 0 and 1 whole, and of level 2 sets,
/// qualification of parts, seasons, unspecified digits anywhere, significant digits and exponential years.
package struct HistoricalDate: Sendable, Hashable {
  /// The date as its author wrote it.
  package let edtf: String
  /// The first day that the date can mean; `nil` if its start is open or unknown.
  package let earliest: CalendarDate?
  /// The last day that the date can mean; `nil` if its end is open or unknown.
  package let latest: CalendarDate?

  let form: Form

  /// What kind of expression a date is.
  enum Form: Sendable, Hashable {
    case single(DatePattern)
    case interval(Endpoint, Endpoint)
    /// One of the members, or all of them.
    case set([Member], isChoice: Bool)
  }

  /// One end of an interval.
  enum Endpoint: Sendable, Hashable {
    case date(DatePattern)
    case open
    case unknown
  }

  /// A member of a set: a date, or all from one to another, each end of which may be open.
  struct Member: Sendable, Hashable {
    let start: DatePattern?
    let end: DatePattern?
    let isRange: Bool
  }

  /// Parses `text`, which stands at `place`; throws what is wrong with it, with the code `edtf`.
  package init(parsing text: String, at place: SourcePlace) throws(Diagnostic) {
    do throws(EDTFProblem) {
      var parser = EDTFParser(text)
      let form = try parser.parse()
      (earliest, latest) = try Self.bounds(of: form)
      self.form = form
      edtf = text
    } catch {
      let hint = EDTFMistake(text).hint ?? error.hint
      let reason = error.reason.map { ": \($0)" } ?? ""
      let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
      throw .error(
        "edtf", text.isEmpty ? "an empty date" : "\"\(shown)\" is no EDTF date\(reason)", at: place,
        hint: hint)
    }
  }

  /// Whether the date, or a part of it, is only about right.
  package var isApproximate: Bool { patterns.contains { $0.qualification.isApproximate } }

  /// Whether the date, or a part of it, may be wrong.
  package var isUncertain: Bool { patterns.contains { $0.qualification.isUncertain } }

  /// Whether the date goes from one point to another.
  package var isInterval: Bool {
    if case .interval = form { true } else { false }
  }

  /// Whether the start is open, as in `../1911`.
  package var hasOpenStart: Bool {
    if case .interval(.open, _) = form { true } else { false }
  }

  /// Whether the end is open, as in `1949/..`.
  package var hasOpenEnd: Bool {
    if case .interval(_, .open) = form { true } else { false }
  }

  /// Whether it is sure which days are meant: nothing is approximate, uncertain, unspecified or open.
  package var isExact: Bool {
    guard !isApproximate, !isUncertain, earliest != nil, latest != nil else { return false }
    if case .set = form { return false }
    return patterns.allSatisfy {
      $0.year.isExact && $0.month?.number ?? 0 < 13 && $0.month.map { $0.number != nil } ?? true
        && $0.day.map { $0.number != nil } ?? true
    }
  }

  private var patterns: [DatePattern] {
    switch form {
    case .single(let pattern): [pattern]
    case .interval(let start, let end):
      [start, end].compactMap { if case .date(let pattern) = $0 { pattern } else { nil } }
    case .set(let members, _): members.flatMap { [$0.start, $0.end].compactMap(\.self) }
    }
  }

  private static func bounds(
    of form: Form
  ) throws(EDTFProblem) -> (CalendarDate?, CalendarDate?) {
    func bounds(_ pattern: DatePattern) throws(EDTFProblem) -> (CalendarDate, CalendarDate) {
      if let bounds = pattern.bounds { return (bounds.earliest, bounds.latest) }
      throw pattern.impossible
    }
    switch form {
    case .single(let pattern):
      let (earliest, latest) = try bounds(pattern)
      return (earliest, latest)
    case .interval(let start, let end):
      var ends: (first: CalendarDate?, last: CalendarDate?) = (nil, nil)
      if case .date(let pattern) = start { ends.first = try bounds(pattern).0 }
      if case .date(let pattern) = end { ends.last = try bounds(pattern).1 }
      if let first = ends.first, let last = ends.last, last < first {
        throw EDTFProblem("it ends before it starts", hint: "exchange the two dates")
      }
      return ends
    case .set(let members, _):
      var earliest: CalendarDate?
      var latest: CalendarDate?
      var isOpen = (start: false, end: false)
      for member in members {
        let first = try member.start.map(bounds)
        let last = try member.end.map(bounds)
        if let first = first?.0 {
          earliest = min(earliest ?? first, first)
        } else {
          isOpen.start = true
        }
        if let last = last?.1 { latest = max(latest ?? last, last) } else { isOpen.end = true }
        if let first = first?.0, let last = last?.1, last < first {
          throw EDTFProblem("a range in it ends before it starts", hint: "exchange the two dates")
        }
      }
      return (isOpen.start ? nil : earliest, isOpen.end ? nil : latest)
    }
  }
}

/// Why a text is no date.
struct EDTFProblem: Error {
  let reason: String?
  let hint: String?

  init(_ reason: String?, hint: String? = nil) {
    self.reason = reason
    self.hint = hint
  }
}

extension DatePattern {
  /// Why the pattern means no day.
  var impossible: EDTFProblem {
    guard year.bounds != nil else {
      return EDTFProblem("years beyond \(CalendarDate.yearLimit) are not counted")
    }
    guard let month = month?.number, let day = day?.number else {
      return EDTFProblem("no day fits it")
    }
    let name = DateWords.english.months[month - 1]
    let suffix = year.estimate.map { " \($0)" } ?? ""
    return EDTFProblem("\(day) \(name)\(suffix) does not exist")
  }
}
