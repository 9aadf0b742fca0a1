/// Years of other countings: from the founding of Rome, of the Buddha, of the world, of reigns and of the Republic of China.
enum OtherCalendar {
  /// The text with the year as we count it: `753 AUC`, `พ.ศ. 2475`, `明治元年`, `民國38年10月1日`; `nil` if it counts otherwise.
  static func converted(_ text: String) -> String? {
    let text = text.lowercased()
    for reign in reigns {
      guard text.hasPrefix(reign.name) else { continue }
      let rest = text.dropFirst(reign.name.count).drop { $0 == " " }
      if rest.hasPrefix("元年") { return "\(reign.before + 1)" + rest.dropFirst(1) }
      let digits = rest.prefix { $0.isNumber && $0.isASCII }
      guard let number = Int(digits), (1...200).contains(number) else { return nil }
      return "\(reign.before + number)" + rest.dropFirst(digits.count)
    }
    for counting in countings {
      guard let place = text.range(of: counting.name) else { continue }
      let rest = text[..<place.lowerBound] + text[place.upperBound...]
      let digits = rest.filter { $0 != " " && $0 != "\u{A0}" }
      guard digits.utf8.count <= 5, let number = Int(digits),
        number > (counting.isHalved ? counting.less : 0)
      else { return nil }
      let year = number - counting.less
      if counting.isHalved { return "\(year.padded(to: 4))/\((year + 1).padded(to: 4))" }
      return SpokenDate.text(ofYear: year)
    }
    return nil
  }

  /// What is called by the name, and the year before its first.
  private static let reigns: [(name: String, before: Int)] = [
    ("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018),
    ("meiji", 1867), ("taisho", 1911), ("taishō", 1911), ("showa", 1925), ("shōwa", 1925),
    ("heisei", 1988), ("reiwa", 2018), ("民國", 1911), ("民国", 1911), ("단기 ", -2333),
  ]

  /// What is taken from a number; whether its year begins in ours and ends in the next.
  private static let countings: [(name: String, less: Int, isHalved: Bool)] = [
    ("auc", 753, false), ("a.u.c.", 753, false), ("ab urbe condita", 753, false),
    ("พ.ศ.", 543, false), ("พุทธศักราช", 543, false), (" b.e.", 543, false),
    (" am", 3761, true), ("anno mundi", 3761, true),
  ]
}

extension StringProtocol {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
