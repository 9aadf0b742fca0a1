import Markup

extension DiagnosticReport {
  /// The report as a SARIF 2.1.0 log in one line: one run, a rule for each code, columns in Unicode scalars.
  var sarif: String {
    var maps: [ByteString: LineMap] = [:]
    let codes = Array(Set(diagnostics.map(\.code))).sorted()
    let indices = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
    let results = shown.map { diagnostic -> JSON in
      let path = ByteString(diagnostic.place.path)
      if let file = files[path], maps[path] == nil { maps[path] = LineMap(file) }
      let region = maps[path].map { Self.region(diagnostic.place.range, $0) }
      let message =
        diagnostic.message.clipped
        + (diagnostic.hint.map { "\nhint: \($0.clipped)" } ?? "")
      return .members([
        "ruleId": .string(diagnostic.code),
        "ruleIndex": indices[diagnostic.code].map(JSON.integer),
        "level": .string(diagnostic.severity.rawValue),
        "message": .members(["text": .string(message)]),
        "locations": .array([
          .members([
            "physicalLocation": .members([
              "artifactLocation": .members(["uri": .string(Self.uri(path.text))]), "region": region,
            ])
          ])
        ]), "fixes": maps[path].flatMap { fixes(diagnostic, $0) },
      ])
    }
    return JSON.members([
      "$schema": .string(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      ),
      "version": .string("2.1.0"),
      "runs": .array([
        .members([
          "tool": .members([
            "driver": .members([
              "name": .string("sitegen"),
              "rules": .array(codes.map { .members(["id": .string($0)]) }),
            ])
          ]),
          "columnKind": .string("unicodeCodePoints"), "results": .array(results),
        ])
      ]),
    ]).text.escapingUnseen + "\n"
  }

  /// How the mistake is mended, if that needs no thinking.
  private func fixes(_ diagnostic: Diagnostic, _ map: LineMap) -> JSON? {
    guard let correction = diagnostic.correction,
      let file = files[ByteString(diagnostic.place.path)],
      let range = Corrections.range(of: correction.wrong, at: diagnostic.place, in: file)
    else { return nil }
    return .array([
      .members([
        "artifactChanges": .array([
          .members([
            "artifactLocation": .members(["uri": .string(Self.uri(file.path))]),
            "replacements": .array([
              .members([
                "deletedRegion": Self.region(range, map),
                "insertedContent": .members(["text": .string(correction.right)]),
              ])
            ]),
          ])
        ])
      ])
    ])
  }

  private static func region(_ range: Range<Int>, _ map: LineMap) -> JSON {
    let (start, end) = (map.position(of: range.lowerBound), map.position(of: range.upperBound))
    return .members([
      "startLine": .integer(start.line), "startColumn": .integer(start.column),
      "endLine": .integer(end.line), "endColumn": .integer(end.column),
    ])
  }

  /// A path as a relative reference (RFC 3986).
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        return String(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }.joined()
  }
}
