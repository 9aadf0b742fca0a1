extension EDTFParser {
  /// Reads a time of day after a date: `T23:20:30`, then nothing, `Z`, or an offset of hours and minutes.
  mutating func skipTime() throws(EDTFFailure) {
    index += 1
    let hour = try timePart("hour", 0...24)
    try colon()
    let last = hour == 24 ? 0 : 59
    _ = try timePart("minute", 0...last)
    try colon()
    _ = try timePart("second", 0...last)
    if take("Z") { return }
    guard take("+") || take("-") else { return }
    _ = try timePart("hour", 0...23)
    guard peek != nil else { return }
    try colon()
    _ = try timePart("minute", 0...59)
  }

  private mutating func colon() throws(EDTFFailure) {
    guard take(":") else { throw wrongTime(nil, at: index..<min(index + 1, limit)) }
  }

  private mutating func timePart(
    _ name: String, _ valid: ClosedRange<Int>
  ) throws(EDTFFailure) -> Int {
    let start = index
    let end = skipDigits(orX: false)
    guard end - start == 2, let value = mask(start..<end).value else {
      throw wrongTime(nil, at: start..<end)
    }
    guard valid.contains(value) else {
      throw wrongTime("\(name) \(text(start..<end))", at: start..<end)
    }
    return value
  }

  /// The failure of a time of day.
  func wrongTime(_ reason: String?, at range: Range<Int>) -> EDTFFailure {
    EDTFFailure(
      reason ?? "the time of day is not like 23:20:30", at: range,
      hint: "write the time as 23:20:30, 23:20:30Z or 23:20:30+04:30, or leave it out")
  }
}
