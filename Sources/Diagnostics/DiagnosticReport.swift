import Markup

/// The diagnostics of a run, sorted by place, as text for a console or a program.
package struct DiagnosticReport {
  /// How diagnostics are written.
  package enum Format: String, Sendable, CaseIterable {
    /// For people: a line, the source with a caret, a hint.
    case human
    /// One JSON object a line.
    case json
    /// GitHub's workflow commands, which become annotations.
    case github
    /// One SARIF 2.1.0 log (OASIS), for tools that collect the findings of others.
    case sarif
  }

  /// The diagnostics in order of path, place and code, each once.
  package let diagnostics: [Diagnostic]
  let files: [ByteString: SourceFile]

  /// How many of a kind are shown of a file, and how many in all.
  package static let (most, mostOfAll) = (100, 1000)

  /// Sorts `diagnostics`; `files` are those whose lines may be shown.
  package init(_ diagnostics: [Diagnostic], files: some Sequence<SourceFile>) {
    var seen: Set<Diagnostic> = []
    self.diagnostics = Self.joined(
      diagnostics.filter { seen.insert($0).inserted }.sorted(by: Self.precedes))
    let paths = Set(self.diagnostics.map { ByteString($0.place.path) })
    var shown: [ByteString: SourceFile] = [:]
    for file in files where paths.contains(ByteString(file.path)) {
      shown[ByteString(file.path)] = file
    }
    self.files = shown
  }

  /// The diagnostics with those of one cause told at its first place.
  private static func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var firsts: [[ByteString]: Int] = [:]
    var others: [Int: [SourcePlace]] = [:]
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard let subject = diagnostic.subject else {
        kept.append(diagnostic)
        continue
      }
      let cause = [ByteString(diagnostic.code), ByteString(subject)]
      guard let first = firsts[cause] else {
        firsts[cause] = kept.count
        kept.append(diagnostic)
        continue
      }
      others[first, default: []].append(diagnostic.place)
    }
    for (first, places) in others { kept[first] = kept[first].telling(places) }
    return kept
  }

  /// What makes diagnostics alike.
  private struct Kind: Hashable {
    let path: ByteString
    let code: String
    let severity: Diagnostic.Severity

    init(_ diagnostic: Diagnostic) {
      path = ByteString(diagnostic.place.path)
      (code, severity) = (diagnostic.code, diagnostic.severity)
    }
  }

  /// What is shown of the diagnostics: of each kind the first hundred of a file, with how many more there are in the
  /// place of the next; of more than a thousand the errors first, with how many more there are at the end.
  package var shown: [Diagnostic] {
    let some = firstOfKinds
    guard some.count > Self.mostOfAll else { return some }
    let isGrave = some.map { $0.severity == .error }
    var room = (
      errors: Self.mostOfAll, warnings: max(0, Self.mostOfAll - isGrave.count { $0 })
    )
    var (kept, rest): ([Diagnostic], [Diagnostic]) = ([], [])
    for (diagnostic, isGrave) in zip(some, isGrave) {
      let hasRoom = isGrave ? room.errors > 0 : room.warnings > 0
      if hasRoom { kept.append(diagnostic) } else { rest.append(diagnostic) }
      if isGrave { room.errors -= 1 } else { room.warnings -= 1 }
    }
    let last = rest.first { $0.severity == .error } ?? rest[0]
    let files = Set(rest.map { ByteString($0.place.path) }).count
    return kept + [
      Diagnostic(
        last.severity, "more", "more is wrong in \(files == 1 ? "this file" : "\(files) files")",
        at: SourcePlace(path: last.place.path),
        hint: "only \(Self.mostOfAll) messages are shown; mend those above first")
    ]
  }

  /// The diagnostics without those of a file that have a hundred of their kind before them; how many they are stands in
  /// the place of the first.
  private var firstOfKinds: [Diagnostic] {
    var counts: [Kind: Int] = [:]
    for diagnostic in diagnostics { counts[Kind(diagnostic), default: 0] += 1 }
    guard counts.values.contains(where: { $0 > Self.most }) else { return diagnostics }
    var seen: [Kind: Int] = [:]
    return diagnostics.compactMap { diagnostic in
      let kind = Kind(diagnostic)
      let number = seen[kind, default: 0] + 1
      seen[kind] = number
      guard number > Self.most else { return diagnostic }
      guard number == Self.most + 1, let count = counts[kind] else { return nil }
      let rest = count - Self.most
      return Diagnostic(
        diagnostic.severity, diagnostic.code,
        rest == 1 ? "1 more of this kind in this file" : "\(rest) more of this kind in this file",
        at: diagnostic.place, hint: "mend those above first")
    }
  }

  package var errorCount: Int { diagnostics.errorCount }
  package var warningCount: Int { diagnostics.count { $0.severity == .warning } }

  /// The report as text, each diagnostic ended by a line feed; empty without diagnostics.
  package func text(_ format: Format, colour: Bool = false) -> String {
    if format == .sarif { return sarif }
    var maps: [ByteString: LineMap] = [:]
    var result = ""
    for diagnostic in shown {
      let path = ByteString(diagnostic.place.path)
      let file = files[path]
      if let file, maps[path] == nil { maps[path] = LineMap(file) }
      let map = maps[path]
      let position = map?.position(of: diagnostic.place.range.lowerBound)
      switch format {
      case .human:
        result += human(diagnostic, position, colour: colour)
        if let file, let map {
          for line in CodeFrame(file, map).lines(for: diagnostic.place.range) {
            result += line + "\n"
          }
        }
        if let hint = diagnostic.hint { result += "hint: \(hint.clipped.printable())\n" }
      case .json: result += json(diagnostic, position) + "\n"
      case .github: result += github(diagnostic, position) + "\n"
      case .sarif: break
      }
    }
    return result
  }

  private static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    let (one, other) = (ByteString(a.place.path), ByteString(b.place.path))
    if one != other { return one < other }
    let (left, right) = (a.place.range, b.place.range)
    return (left.lowerBound, left.upperBound, ByteString(a.code), ByteString(a.message))
      < (right.lowerBound, right.upperBound, ByteString(b.code), ByteString(b.message))
  }

  private func human(_ diagnostic: Diagnostic, _ position: LineMap.Position?, colour: Bool)
    -> String
  {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    var severity = "\(diagnostic.severity.rawValue):"
    if colour {
      severity = (diagnostic.severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m") + severity
      severity += "\u{1B}[0m"
    }
    let code = "[\(diagnostic.code)]"
    let path = diagnostic.place.path.printable()
    return "\(path)\(place): \(severity) \(diagnostic.message.clipped.printable()) \(code)\n"
  }

  private func json(_ diagnostic: Diagnostic, _ position: LineMap.Position?) -> String {
    JSON.members([
      "file": .string(diagnostic.place.path), "line": .integer(position?.line ?? 1),
      "column": .integer(position?.column ?? 1), "severity": .string(diagnostic.severity.rawValue),
      "code": .string(diagnostic.code), "message": .string(diagnostic.message.clipped),
      "hint": diagnostic.hint.map { .string($0.clipped) },
    ]).text.escapingUnseen
  }

  private func github(_ diagnostic: Diagnostic, _ position: LineMap.Position?) -> String {
    func escaped(_ text: String, property: Bool) -> String {
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "%": "%25"
        case "\r": "%0D"
        case "\n": "%0A"
        case ":" where property: "%3A"
        case "," where property: "%2C"
        default: String(scalar)
        }
      }.joined()
    }
    let file = escaped(diagnostic.place.path.printable(), property: true)
    let place = "line=\(position?.line ?? 1),col=\(position?.column ?? 1)"
    let hint = diagnostic.hint.map { "\nhint: \($0.clipped.printable())" } ?? ""
    let message = escaped(diagnostic.message.clipped.printable() + hint, property: false)
    let title = escaped(diagnostic.code, property: true)
    return "::\(diagnostic.severity.rawValue) file=\(file),\(place),title=\(title)::\(message)"
  }
}
