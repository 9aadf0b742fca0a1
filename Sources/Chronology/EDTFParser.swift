/// Reads one EDTF expression (levels 0, 1 and 2) from left to right.
struct EDTFParser {
  let bytes: [UInt8]
  /// The next byte to read.
  var index = 0
  /// Where the date that is being read has to end.
  var limit: Int

  private init(_ text: String) {
    bytes = Array(text.utf8)
    limit = bytes.count
  }

  /// The form of the whole `text`.
  static func form(of text: String) throws(EDTFFailure) -> DateForm {
    var parser = EDTFParser(text)
    return try parser.form()
  }

  private mutating func form() throws(EDTFFailure) -> DateForm {
    guard let first = bytes.first(where: { $0 != UInt8(ascii: " ") }) else {
      throw EDTFFailure(
        bytes.isEmpty ? nil : "it is blank", at: 0..<bytes.count, hint: EDTFFailure.example)
    }
    switch first {
    case UInt8(ascii: "["): return try set(.oneOf)
    case UInt8(ascii: "{"): return try set(.allOf)
    default: break
    }
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      return .single(try date(from: 0, to: bytes.count, allowsTime: true))
    }
    if let second = bytes[(slash + 1)...].firstIndex(of: UInt8(ascii: "/")) {
      throw EDTFFailure("a second /", at: second..<second + 1)
    }
    return try interval(slash)
  }

  private mutating func interval(_ slash: Int) throws(EDTFFailure) -> DateForm {
    let from = try end(ofInterval: 0..<slash)
    let to = try end(ofInterval: slash + 1..<bytes.count)
    if let start = from.date, let end = to.date {
      guard start.bounds.lowerBound <= end.bounds.upperBound else {
        throw EDTFFailure(
          "it ends before it starts", at: 0..<bytes.count,
          hint: "write \(text(slash + 1..<bytes.count))/\(text(0..<slash))")
      }
    } else if from.date == nil, to.date == nil {
      throw EDTFFailure(
        "it has no date on either side", at: 0..<bytes.count,
        hint: "write XXXX if nothing is known of the date")
    }
    return .interval(from: from, to: to)
  }

  private mutating func end(ofInterval range: Range<Int>) throws(EDTFFailure) -> DateForm.Limit {
    if range.isEmpty { return .unknown }
    if bytes[range].elementsEqual("..".utf8) { return .open }
    return .date(try date(from: range.lowerBound, to: range.upperBound, allowsTime: false))
  }

  private mutating func date(
    from start: Int, to end: Int, allowsTime: Bool
  ) throws(EDTFFailure) -> SingleDate {
    index = start
    limit = end
    let date = try singleDate()
    if let next = peek, next == UInt8(ascii: "T") {
      guard allowsTime else {
        throw EDTFFailure(
          "only a date that stands alone has a time of day", at: index..<end,
          hint: "leave out \(text(index..<end))")
      }
      guard date.precision == .day else {
        throw EDTFFailure(
          "a time of day without a day", at: index..<end, hint: "leave out \(text(index..<end))")
      }
      try skipTime()
      guard index == end else { throw wrongTime(nil, at: index..<end) }
    }
    guard index == end else { throw unexpected() }
    return date
  }
}

extension EDTFParser {
  private mutating func set(_ kind: DateForm.Kind) throws(EDTFFailure) -> DateForm {
    let (opening, closing): (UInt8, UInt8) =
      switch kind {
      case .oneOf: (UInt8(ascii: "["), UInt8(ascii: "]"))
      case .allOf: (UInt8(ascii: "{"), UInt8(ascii: "}"))
      }
    guard bytes.first == opening else { throw EDTFFailure("a blank before the set", at: 0..<1) }
    guard
      let end = bytes.firstIndex(where: { [UInt8(ascii: "]"), UInt8(ascii: "}")].contains($0) })
    else {
      throw EDTFFailure(
        "the set has no \(character(closing))", at: 0..<bytes.count,
        hint: "end it with \(character(closing))")
    }
    guard bytes[end] == closing else {
      throw EDTFFailure(
        "\(character(opening)) is closed by \(character(bytes[end]))", at: end..<end + 1,
        hint: "end it with \(character(closing))")
    }
    guard end > 1 else {
      throw EDTFFailure(
        "the set is empty", at: 0..<bytes.count, hint: "write its dates, such as [1667,1668]")
    }
    var members: [DateForm.Member] = []
    var start = 1
    while start <= end {
      let next = bytes[start..<end].firstIndex(of: UInt8(ascii: ",")) ?? end
      if start > 1 { start += bytes[start..<next].prefix { $0 == UInt8(ascii: " ") }.count }
      members.append(try member(start..<next, isFirst: start == 1, isLast: next == end))
      start = next + 1
    }
    guard end == bytes.count - 1 else {
      throw EDTFFailure(
        "there is more after the set", at: end + 1..<bytes.count,
        hint: "write \(text(0..<end + 1)) alone")
    }
    return .set(kind, members)
  }

  private mutating func member(
    _ range: Range<Int>, isFirst: Bool, isLast: Bool
  ) throws(EDTFFailure) -> DateForm.Member {
    guard !range.isEmpty else {
      let comma = isLast ? range.lowerBound - 1 : range.lowerBound
      throw EDTFFailure(
        "a comma without a date", at: comma..<comma + 1, hint: "leave out the comma")
    }
    if let slash = bytes[range].firstIndex(of: UInt8(ascii: "/")) {
      let (from, to) = (text(range.lowerBound..<slash), text(slash + 1..<range.upperBound))
      throw EDTFFailure("a set holds no intervals", at: range, hint: "write \(from)..\(to)")
    }
    guard let dots = firstDots(in: range) else {
      return .date(try date(from: range.lowerBound, to: range.upperBound, allowsTime: false))
    }
    let (left, right) = (range.lowerBound..<dots, dots + 2..<range.upperBound)
    if left.isEmpty, right.isEmpty {
      throw EDTFFailure(".. without a date", at: range, hint: "write a date before or after ..")
    }
    if left.isEmpty {
      let date = try date(from: right.lowerBound, to: right.upperBound, allowsTime: false)
      guard isFirst else {
        throw EDTFFailure(
          "only the first date of a set is open before it", at: range,
          hint: "write \(text(range)) first")
      }
      return .upTo(date)
    }
    let from = try date(from: left.lowerBound, to: left.upperBound, allowsTime: false)
    if right.isEmpty {
      guard isLast else {
        throw EDTFFailure(
          "only the last date of a set is open after it", at: range,
          hint: "write \(text(range)) last")
      }
      return .onwards(from)
    }
    let to = try date(from: right.lowerBound, to: right.upperBound, allowsTime: false)
    guard from.bounds.lowerBound <= to.bounds.upperBound else {
      throw EDTFFailure(
        "\(text(range)) ends before it starts", at: range,
        hint: "write \(text(right))..\(text(left))")
    }
    return .range(from, to)
  }

  private func firstDots(in range: Range<Int>) -> Int? {
    let dot = UInt8(ascii: ".")
    return range.dropLast().first { bytes[$0] == dot && bytes[$0 + 1] == dot }
  }
}

extension EDTFParser {
  /// The next byte of the date that is being read.
  var peek: UInt8? { index < limit ? bytes[index] : nil }

  /// Reads `byte` if it is the next one.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  /// The text of a range, cut short if it is long.
  func text(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range.prefix(60)], as: UTF8.self)
    return range.count > 60 ? text + "…" : text
  }

  /// The failure that the next character makes.
  func unexpected() -> EDTFFailure {
    guard index < limit else {
      return EDTFFailure("it ends too soon", at: max(0, limit - 1)..<limit)
    }
    var end = index + 1
    while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let range = index..<end
    if index == 0 { return EDTFFailure(nil, at: 0..<bytes.count) }
    if let opening = [UInt8(ascii: "]"): "[", UInt8(ascii: "}"): "{"][bytes[index]] {
      let closing = text(range)
      return EDTFFailure(
        "\(closing) without \(opening)", at: range, hint: "start the set with \(opening)")
    }
    return EDTFFailure("unexpected \(EDTFFailure.quoted(text(range)))", at: range)
  }

  private func character(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
}
