package import Diagnostics

/// A date as history knows it: near or doubtful, a span or a choice, in the Extended Date/Time
/// Format (EDTF of the Library of Congress, 2019; ISO 8601-2) of the levels 0, 1 and 2.
///
/// A time of day (level 0) only puts the events of a day in order: the date is the day as it is written,
/// in its own time zone.
package struct HistoricalDate: Sendable, Hashable {
  /// The text as it was written.
  package let edtf: String
  /// The first day that may be meant; `nil` if the start is open, or its year unknown.
  package let earliest: CalendarDate?
  /// The last day that may be meant; `nil` if the end is open, or its year unknown.
  package let latest: CalendarDate?
  /// Whether any part is marked as near (`~`, `%`) or is an estimate (`1950S2`).
  package let isApproximate: Bool
  /// Whether any part is marked as doubtful (`?`, `%`).
  package let isUncertain: Bool
  /// How finely the date is written; of an interval or a set the coarsest part.
  package let precision: DatePrecision

  let form: DateForm

  /// Reads an EDTF expression, of which `place` is the range without quotes.
  ///
  /// Throws an error `edtf` at the part that is wrong, with a hint that proposes what to write.
  package init(parsing text: String, at place: SourcePlace) throws(Diagnostic) {
    do throws(EDTFFailure) {
      self.init(edtf: text, form: try EDTFParser.form(of: text))
    } catch {
      throw error.diagnostic(of: text, at: place)
    }
  }

  init(edtf: String, form: DateForm) {
    self.edtf = edtf
    self.form = form
    switch form {
    case .single(let date):
      earliest = date.earliest
      latest = date.latest
    case .interval(let from, let to):
      earliest = from.date?.earliest
      latest = to.date?.latest
    case .set(_, let members):
      let first = members.map(\.earliest)
      let last = members.map(\.latest)
      earliest = first.contains(nil) ? nil : first.compactMap(\.self).min()
      latest = last.contains(nil) ? nil : last.compactMap(\.self).max()
    }
    var qualification: Qualification = []
    var precision = DatePrecision.day
    for date in form.dates {
      qualification.formUnion(date.qualification)
      precision = max(precision, date.precision)
    }
    isApproximate = qualification.contains(.approximate)
    isUncertain = qualification.contains(.uncertain)
    self.precision = precision
  }

  /// Whether the date is a span from one date to another (`1685/1686`, `1949/..`).
  package var isInterval: Bool {
    switch form {
    case .interval: true
    case .single, .set: false
    }
  }

  /// Whether the start of an interval is open, as in `../1911`.
  package var hasOpenStart: Bool {
    switch form {
    case .interval(from: .open, _): true
    case .interval, .single, .set: false
    }
  }

  /// Whether the end of an interval is open, as in `1949/..`.
  package var hasOpenEnd: Bool {
    switch form {
    case .interval(_, to: .open): true
    case .interval, .single, .set: false
    }
  }

  /// Whether nothing is known of the time (`XXXX`, `XXXX-12-25`).
  package var isUnknown: Bool { form.dates.allSatisfy(\.isYearUnknown) }

  /// Whether it is sure when it was, however finely that is told: a season and a year are, `17XX`, `1960~` and a choice
  /// of dates are not.
  package var isCertain: Bool {
    guard !isApproximate, !isUncertain, earliest != nil, latest != nil else { return false }
    switch form {
    case .single(let date): return date.isCertain
    case .interval(let from, let to):
      return from.date?.isCertain ?? false && to.date?.isCertain ?? false
    case .set: return false
    }
  }

  /// Whether it is sure which days are meant: nothing is near, in doubt, unspecified or open.
  package var isExact: Bool {
    guard !isApproximate, !isUncertain, earliest != nil, latest != nil else { return false }
    switch form {
    case .single(let date): return date.isFullySpecified
    case .interval(let from, let to):
      return from.date?.isFullySpecified ?? false && to.date?.isFullySpecified ?? false
    case .set: return false
    }
  }
}
