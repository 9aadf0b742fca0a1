/// The shape of an EDTF expression.
enum DateForm: Sendable, Hashable {
  case single(SingleDate)
  case interval(from: Limit, to: Limit)
  case set(Kind, [Member])

  /// An end of an interval.
  enum Limit: Sendable, Hashable {
    case date(SingleDate)
    /// `..`: there is no end, or none is told.
    case open
    /// Nothing written: there is an end, but nobody knows when.
    case unknown
  }

  /// Which dates of a set are meant.
  enum Kind: Sendable, Hashable {
    /// `[…]`
    case oneOf
    /// `{…}`
    case allOf
  }

  /// A member of a set.
  enum Member: Sendable, Hashable {
    case date(SingleDate)
    case range(SingleDate, SingleDate)
    /// `..1984`
    case upTo(SingleDate)
    /// `1984..`
    case onwards(SingleDate)
  }

  /// The dates that are written, in their order.
  var dates: [SingleDate] {
    switch self {
    case .single(let date): [date]
    case .interval(let from, let to): [from, to].compactMap(\.date)
    case .set(_, let members): members.flatMap(\.dates)
    }
  }
}

extension DateForm.Limit {
  var date: SingleDate? {
    switch self {
    case .date(let date): date
    case .open, .unknown: nil
    }
  }
}

extension DateForm.Member {
  var dates: [SingleDate] {
    switch self {
    case .date(let date), .upTo(let date), .onwards(let date): [date]
    case .range(let from, let to): [from, to]
    }
  }

  /// The first day, or `nil` if there is none.
  var earliest: CalendarDate? {
    switch self {
    case .date(let date), .range(let date, _), .onwards(let date): date.earliest
    case .upTo: nil
    }
  }

  /// The last day, or `nil` if there is none.
  var latest: CalendarDate? {
    switch self {
    case .date(let date), .range(_, let date), .upTo(let date): date.latest
    case .onwards: nil
    }
  }
}
