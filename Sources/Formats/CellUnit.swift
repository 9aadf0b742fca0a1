import Diagnostics

/// What a column's numbers are counted in where every cell says so: `12 %`, `$5`, `5,50 €`, `7 °C`.
package struct CellUnit: Sendable, Hashable {
  /// The unit, without blanks around it.
  package let text: String

  /// The unit that all these texts have, those that hold nothing aside; `nil` if they have none, or not the same.
  package init?(commonTo texts: some Sequence<String>) {
    var common: String?
    for text in texts where !text.isEmpty {
      guard let unit = Self.parts(of: text)?.unit, common == nil || common == unit else {
        return nil
      }
      common = unit
    }
    guard let common else { return nil }
    text = common
  }

  /// The number of a text that has the unit.
  package func number(of text: String) -> String { Self.parts(of: text)?.number ?? text }

  /// A text's number and the unit before or behind it: signs such as `%`, or letters that a blank parts from the number.
  private static func parts(of text: String) -> (number: String, unit: String)? {
    guard let first = text.firstIndex(where: \.isWholeNumber),
      let last = text.lastIndex(where: \.isWholeNumber)
    else { return nil }
    var start = first
    // A mark before decimals may have no digit before it.
    if start > text.startIndex, ".,".contains(text[text.index(before: start)]) {
      start = text.index(before: start)
    }
    let (number, behind) = (text[start...last], text[text.index(after: last)...])
    var before = text[..<start]
    var sign = ""
    if let mark = before.first(where: { "-+\u{2212}\u{2013}".contains($0) }),
      before.last == mark || before.first == mark
    {
      sign = String(mark)
      before = before.first == mark ? before.dropFirst() : before.dropLast()
    }
    let affix = before.isEmpty ? behind : before
    guard before.isEmpty || behind.isEmpty, !affix.isEmpty, affix.utf8.count <= 16 else {
      return nil
    }
    let unit = affix.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isParted = (before.isEmpty ? affix.first : affix.last)?.isWhitespace == true
    let isSign = unit.unicodeScalars.allSatisfy { scalar in
      "%‰°′″".unicodeScalars.contains(scalar)
        || scalar.properties.generalCategory == .currencySymbol
    }
    let isWord = unit.contains(where: \.isLetter) && !unit.contains { "?*()[]".contains($0) }
    guard !unit.isEmpty, isSign || unit.begins(with: "°") || isParted && isWord else { return nil }
    return (sign + number, unit)
  }
}
