import Markup

extension DiagnosticReport {
  /// The report as a SARIF 2.1.0 log in one line: one run, a rule for each code, columns in Unicode scalars.
  var sarif: String {
    var maps: [String: LineMap] = [:]
    let codes = Array(Set(diagnostics.map(\.code))).sorted()
    let results = diagnostics.map { diagnostic -> JSON in
      let path = diagnostic.place.path
      if let file = files[path], maps[path] == nil { maps[path] = LineMap(file) }
      let start = maps[path]?.position(of: diagnostic.place.range.lowerBound)
      let end = maps[path]?.position(of: diagnostic.place.range.upperBound)
      let message = diagnostic.message + (diagnostic.hint.map { "\nhint: \($0)" } ?? "")
      return .members([
        "ruleId": .string(diagnostic.code),
        "ruleIndex": codes.firstIndex(of: diagnostic.code).map(JSON.integer),
        "level": .string(diagnostic.severity.rawValue),
        "message": .members(["text": .string(message)]),
        "locations": .array([
          .members([
            "physicalLocation": .members([
              "artifactLocation": .members(["uri": .string(Self.uri(path))]),
              "region": start.map { start in
                .members([
                  "startLine": .integer(start.line), "startColumn": .integer(start.column),
                  "endLine": end.map { .integer($0.line) },
                  "endColumn": end.map { .integer($0.column) },
                ])
              },
            ])
          ])
        ]),
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
    ]).text + "\n"
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
