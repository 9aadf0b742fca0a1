import Chronology
import Diagnostics
import FrontMatter

extension SourceDate {
  /// Reads a date as CSL data has it: EDTF or words, `date-parts` or `year`, `month` and `day` with `season` and
  /// `circa`, `raw` and `literal`, one or a list of two. `nil` for one that is empty.
  static func read(_ node: YAMLNode, _ key: String) throws(Diagnostic) -> SourceDate? {
    switch node.content {
    case .scalar(let text, _):
      if text.trimmed.isEmpty { return nil }
      do throws(Diagnostic) {
        return .time(try HistoricalDate(parsing: text, at: node.place))
      } catch {
        if let date = time(RawDate.edtf(text)) { return .time(date) }
        // Words without numbers, as "in press", are no date gone wrong.
        let words = text.trimmed
        if RawDate.isUndated(words) { return nil }
        guard words.contains(where: \.isNumber) else { return .words(words, nil) }
        throw error
      }
    case .null: return nil
    case .mapping(let pairs): return try read(pairs, node, key)
    case .sequence(let items):
      let isGroups = items.allSatisfy { if case .mapping = $0.content { true } else { false } }
      guard isGroups else { throw DateParts.noDate(node, key) }
      return try span(items.map { item throws(Diagnostic) in try DateParts(item, key) }, node)
    }
  }

  private static func read(
    _ pairs: [YAMLNode.Pair], _ node: YAMLNode, _ key: String
  ) throws(Diagnostic) -> SourceDate? {
    var (words, raw): (String?, String?)
    var parts: [DateParts] = []
    for pair in pairs {
      switch (pair.key.value, pair.value.content) {
      case ("literal", .scalar(let text, _)) where !text.trimmed.isEmpty: words = text.trimmed
      case ("raw", .scalar(let text, _)), ("edtf", .scalar(let text, _)):
        if !text.trimmed.isEmpty { raw = text.trimmed }
      case ("date-parts", _): parts = try DateParts.list(pair.value, key)
      default: break
      }
    }
    let own = try DateParts(node, key)
    if parts.isEmpty, own.year != nil { parts = [own] }
    for index in parts.indices {
      parts[index].isNear = parts[index].isNear || own.isNear
      if parts[index].month == nil { parts[index].season = parts[index].season ?? own.season }
    }
    if let date = try span(parts, node) { return date }
    if let raw { return told(raw) }
    if let words { return told(words) }
    if pairs.isEmpty { return nil }
    let known: Set = [
      "date-parts", "year", "month", "day", "season", "circa", "raw", "literal", "edtf",
    ]
    if pairs.contains(where: { known.contains($0.key.value) }) { return nil }
    throw DateParts.noDate(node, key)
  }

  /// A date in words, which may be a date after all.
  private static func told(_ text: String) -> SourceDate {
    if let date = time(text) ?? time(RawDate.edtf(text)) { return .time(date) }
    return .words(text, time(RawDate.year(in: text)))
  }

  private static func time(_ edtf: String?) -> HistoricalDate? {
    guard let edtf else { return nil }
    do throws(Diagnostic) {
      return try HistoricalDate(parsing: edtf, at: SourcePlace(path: ""))
    } catch {
      return nil
    }
  }

  private static func span(
    _ parts: [DateParts], _ node: YAMLNode
  ) throws(Diagnostic) -> SourceDate? {
    var ends = parts.prefix(2).compactMap(\.edtf)
    guard !ends.isEmpty else { return nil }
    if ends.count == 1, parts.count > 1, parts[1].isOpen { ends.append("..") }
    do throws(Diagnostic) {
      return .time(try HistoricalDate(parsing: ends.joined(separator: "/"), at: node.place))
    } catch {
      // Its place is one in the text that was made here.
      throw .error(error.code, error.message, at: node.place)
    }
  }
}

/// A date in numbers, as CSL gives it.
struct DateParts {
  /// Counted as people count: -380 is 380 BC.
  var year: Int?
  /// Two digits.
  var month: String?
  var day: String?
  /// From 1 to 4.
  var season: Int?
  var isNear = false
  /// Whether 0 stands for the year, as at the open end of a span.
  private(set) var isOpen = false

  /// The dates under `date-parts`: a list of lists of numbers, or one such list.
  static func list(_ node: YAMLNode, _ key: String) throws(Diagnostic) -> [DateParts] {
    guard case .sequence(let items) = node.content else {
      if case .null = node.content { return [] }
      throw noDate(node, key)
    }
    if case .scalar? = items.first?.content { return [try DateParts(numbers: items, key)] }
    var dates: [DateParts] = []
    for item in items {
      switch item.content {
      case .sequence(let numbers): dates.append(try DateParts(numbers: numbers, key))
      case .null: break
      case .scalar, .mapping: throw noDate(item, key)
      }
    }
    return dates
  }

  private init(numbers: [YAMLNode], _ key: String) throws(Diagnostic) {
    for (index, node) in numbers.enumerated() {
      switch index {
      case 0: try setYear(node, key)
      case 1: try setMonth(node, key)
      case 2: try setDay(node, key)
      default: break
      }
    }
  }

  /// The date in a group of keys.
  init(_ node: YAMLNode, _ key: String) throws(Diagnostic) {
    guard case .mapping(let pairs) = node.content else { return }
    for pair in pairs {
      switch pair.key.value {
      case "year": try setYear(pair.value, key)
      case "month": try setMonth(pair.value, key)
      case "day": try setDay(pair.value, key)
      case "season": season = Self.text(pair.value).flatMap(RawDate.season)
      case "circa":
        isNear = Self.text(pair.value).map { !["false", "0", ""].contains($0) } ?? false
      default: break
      }
    }
  }

  /// `nil` without a year.
  var edtf: String? {
    guard let year else { return nil }
    var text = Self.year(year)
    if let month {
      text += "-\(month)"
      if let day { text += "-\(day)" }
    } else if let season {
      text += "-2\(season)"
    }
    return isNear ? text + "~" : text
  }

  /// EDTF's form of a year: it counts 1 BC as 0.
  static func year(_ year: Int) -> String {
    let astronomical = year < 0 ? year + 1 : year
    let digits = String(astronomical.magnitude)
    if digits.utf8.count > 4 { return "Y\(astronomical)" }
    let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
    return (astronomical < 0 ? "-" : "") + zeros + digits
  }

  /// That a value is no date.
  static func noDate(_ node: YAMLNode, _ key: String) -> Diagnostic {
    .error(
      "wrong-type", "\"\(key)\" must be a date", at: node.place,
      hint: "write it as in 2008 or 2008-03-12")
  }

  private static func text(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, _) = node.content else { return nil }
    return text.trimmed.lowercased()
  }

  /// A month or a day; nothing, and the 0 of programs that always write three numbers, is none.
  private static func part(_ node: YAMLNode) -> String? {
    text(node).flatMap { $0.number == 0 || $0.isEmpty ? nil : $0 }
  }

  private mutating func setYear(_ node: YAMLNode, _ key: String) throws(Diagnostic) {
    guard let text = Self.text(node), !text.isEmpty else { return }
    guard let number = Int(text), number.magnitude < 1_000_000_000 else {
      throw .error(
        "wrong-type", "\"\(text)\" is no year of \"\(key)\"", at: node.place,
        hint: "write the number of the year, or the whole date as in 2008-03-12")
    }
    // There is no year 0 among those that people count.
    if number == 0 { isOpen = true } else { year = number }
  }

  private mutating func setMonth(_ node: YAMLNode, _ key: String) throws(Diagnostic) {
    guard let text = Self.part(node) else { return }
    if text.hasPrefix("2"), let number = RawDate.season(text), text.utf8.count == 2 {
      season = number
      return
    }
    guard let number = RawDate.month(text) else {
      throw .error(
        "edtf", "\"\(text)\" is no month of \"\(key)\"", at: node.place,
        hint: "months go from 1 to 12")
    }
    month = number
  }

  private mutating func setDay(_ node: YAMLNode, _ key: String) throws(Diagnostic) {
    guard let text = Self.part(node) else { return }
    guard let number = text.number, (1...31).contains(number) else {
      throw .error(
        "edtf", "\"\(text)\" is no day of \"\(key)\"", at: node.place,
        hint: "days go from 1 to 31")
    }
    day = number < 10 ? "0\(number)" : "\(number)"
  }
}
