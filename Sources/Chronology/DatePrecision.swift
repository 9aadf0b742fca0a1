/// How finely a date is written, from the finest to the coarsest.
package enum DatePrecision: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// A day is told.
  case day
  /// A month is told.
  case month
  /// A season, a quarter or another part of a year.
  case season
  /// A year is told.
  case year
  /// Up to ten years may be meant.
  case decade
  /// Up to a hundred years may be meant.
  case century
  /// More than a century.
  case longer

  /// Finer is less.
  package static func < (a: DatePrecision, b: DatePrecision) -> Bool { a.rawValue < b.rawValue }
}
