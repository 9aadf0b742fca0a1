/// How the years before and after the turn of our era are named; they are the same years.
package enum CalendarEra: String, Sendable, CaseIterable {
  case christian = "BC/AD"
  case common = "BCE/CE"
}
