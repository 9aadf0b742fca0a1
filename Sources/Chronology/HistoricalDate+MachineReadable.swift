extension HistoricalDate {
  /// The value of `datetime` in HTML's `time` element: a date, a month or a year after 0.
  ///
  /// Marks of doubt are left aside. `nil` where HTML has no form for the date: intervals, sets,
  /// seasons, decades, days of unknown years, years before 1 AD.
  package var machineReadable: String? {
    guard case .single(let date) = form, date.significantDigits == nil else { return nil }
    guard let year = date.year.value, year > 0 else { return nil }
    let text = year.padded(to: 4)
    switch date.part {
    case .none: return text
    case .season: return nil
    case .month(let month):
      if let month = month.value { return "\(text)-\(month.padded(to: 2))" }
      return month.isBlank ? text : nil
    case .day(let day, let month):
      if let month = month.value {
        if let day = day.value { return "\(text)-\(month.padded(to: 2))-\(day.padded(to: 2))" }
        return day.isBlank ? "\(text)-\(month.padded(to: 2))" : nil
      }
      return month.isBlank && day.isBlank ? text : nil
    }
  }
}
