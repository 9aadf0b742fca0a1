package import Diagnostics

extension Fields {
  /// A list of as many numbers as there are `parts`, each in its range, such as the west and the east of a box.
  package mutating func numbers(
    _ key: String, _ note: StaticString = "",
    of parts: [(name: String, range: ClosedRange<Double>)],
    isRequired: Bool = false
  ) -> Located<[Double]>? {
    let form = "[\(parts.map(\.name).joined(separator: ", "))]"
    guard let node = node(key, note, type: form, isRequired: isRequired, as: .numbers(parts.count))
    else {
      return nil
    }
    guard case .sequence(let items) = node.content else {
      reportType(key, node, expected: form, hint: "write the numbers between square brackets")
      return nil
    }
    guard items.count == parts.count else {
      report(
        .error(
          "wrong-type", "\"\(key)\" must be \(form), not a list of \(items.count)", at: node.place))
      return nil
    }
    var numbers: [Double] = []
    for (item, part) in zip(items, parts) {
      guard case .scalar(let text, isQuoted: false) = item.content,
        text.utf8.allSatisfy("+-.0123456789".utf8.contains), let number = Double(text)
      else {
        let shown =
          if case .scalar(let text, _) = item.content { "\"\(text)\"" } else { item.kindName }
        report(
          .error(
            "wrong-type", "the \(part.name) of \"\(key)\" must be a number, not \(shown)",
            at: item.place))
        continue
      }
      guard part.range.contains(number) else {
        report(
          .error(
            "out-of-range",
            "the \(part.name) of \"\(key)\" is \(text), outside \(part.range.lowerBound) to \(part.range.upperBound)",
            at: item.place))
        continue
      }
      numbers.append(number)
    }
    return numbers.count == parts.count ? Located(numbers, at: node.place) : nil
  }
}
