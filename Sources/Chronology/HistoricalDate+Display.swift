extension HistoricalDate {
  /// The date as a person writes it, for within a sentence: `about 1960`, `1640s`, `2–17 March 1969`.
  package func display(in words: DateWords) -> String {
    var writer = DateWriter(words: words)
    let dates = form.dates.filter { !$0.isYearUnknown }
    writer.marksChrist =
      dates.contains { $0.bounds.lowerBound.year <= 0 }
      && dates.contains { $0.bounds.lowerBound.year > 0 }
    switch form {
    case .single(let date): return writer.text(date)
    case .interval(let from, let to): return writer.interval(from, to)
    case .set(let kind, let members): return writer.list(members, kind)
    }
  }
}

extension DateWriter {
  fileprivate func interval(_ from: DateForm.Limit, _ to: DateForm.Limit) -> String {
    switch (from, to) {
    case (.date(let from), .date(let to)): return range(from, to)
    case (.date(let from), .open):
      return fill(words.from, ["date": text(from, inPhrase: true)])
    case (.date(let from), .unknown):
      return fill(words.fromToUnknown, ["date": text(from, inPhrase: true)])
    case (.open, .date(let to)): return fill(words.until, ["date": text(to, inPhrase: true)])
    case (.unknown, .date(let to)):
      return fill(words.untilFromUnknown, ["date": text(to, inPhrase: true)])
    case (.open, _), (.unknown, _): preconditionFailure("an interval has a date at one end")
    }
  }

  private func range(_ from: SingleDate, _ to: SingleDate) -> String {
    if from == to { return text(from) }
    if from.qualification.isEmpty, to.qualification.isEmpty,
      let from = PlainDate(from), let to = PlainDate(to)
    {
      return range(from, to)
    }
    return fill(
      words.spokenRange, ["from": text(from, inPhrase: true), "to": text(to, inPhrase: true)])
  }

  fileprivate func list(_ members: [DateForm.Member], _ kind: DateForm.Kind) -> String {
    if kind == .oneOf, members.count == 1, case .range(let from, let to) = members[0], from != to {
      return fill(words.someTimeIn, ["range": range(from, to)])
    }
    var result = ""
    for (index, member) in members.enumerated() {
      if index > 0 {
        let isLast = index == members.count - 1
        result += !isLast ? words.listSeparator : kind == .oneOf ? words.listOr : words.listAnd
      }
      result += text(member, kind)
    }
    return result
  }

  private func text(_ member: DateForm.Member, _ kind: DateForm.Kind) -> String {
    switch member {
    case .date(let date): text(date)
    case .range(let from, let to): range(from, to)
    case .upTo(let date):
      fill(
        kind == .oneOf ? words.orEarlier : words.andEarlier, ["date": text(date, inPhrase: true)])
    case .onwards(let date):
      fill(kind == .oneOf ? words.orLater : words.andLater, ["date": text(date, inPhrase: true)])
    }
  }
}
