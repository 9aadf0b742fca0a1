extension CalendarDate {
  /// Where the day begins on a scale of years: 1969-07-02 is about 1969.4986.
  package var fractionalYear: Double {
    let dayOfYear = dayNumber - CalendarDate.first(ofYear: year).dayNumber
    return Double(year) + Double(dayOfYear) / (Self.isLeap(year) ? 366 : 365)
  }

  /// Where the day ends on a scale of years, which is where the next one begins.
  package var fractionalYearOfEnd: Double {
    let next = next
    return next == self ? Double(year + 1) : next.fractionalYear
  }

  /// The ten years from a multiple of ten that hold this day: 1960 to 1969.
  package var decade: ClosedRange<Int> { years(by: 10) }

  /// The hundred years from a multiple of a hundred that hold this day, as EDTF counts (`19XX`).
  package var century: ClosedRange<Int> { years(by: 100) }

  private func years(by step: Int) -> ClosedRange<Int> {
    let start = year.floorDivided(by: step) * step
    return start...start + step - 1
  }
}
