import Diagnostics

/// A language that content is written in, as a fuzzer sees it: any bytes, and promises that hold for all of them.
package enum Language: String, Sendable, CaseIterable {
  case csl, csv, edtf, geojson, html, json, markdown, templates
  case frontMatter = "front-matter"

  /// Reads any bytes and gives what was promised and does not hold: nothing, whatever they are.
  package func brokenPromises(of bytes: [UInt8]) -> [String] {
    let file = SourceFile(path: "fuzzed", bytes: bytes)
    var diagnostics: [Diagnostic] = []
    let broken =
      switch self {
      case .csl: Self.csl(file, &diagnostics)
      case .csv: Self.csv(file, &diagnostics)
      case .edtf: Self.edtf(file, &diagnostics)
      case .frontMatter: Self.frontMatter(file, &diagnostics)
      case .geojson: Self.geojson(file, &diagnostics)
      case .html: Self.html(file)
      case .json: Self.json(file, &diagnostics)
      case .markdown: Self.markdown(file, &diagnostics)
      case .templates: Self.templates(file, &diagnostics)
      }
    return broken + Self.brokenPromises(of: diagnostics, file)
  }

  /// Every message stands in its file, and none says what would steer a terminal or a log, or says without end.
  private static func brokenPromises(of diagnostics: [Diagnostic], _ file: SourceFile) -> [String] {
    var broken: [String] = []
    for place in diagnostics.map(\.place) {
      if place.path != file.path { broken.append("a message of another file: \(place.path)") }
      if place.range.upperBound > file.bytes.count {
        broken.append("a message outside its file: \(place.range)")
      }
    }
    let report = DiagnosticReport(diagnostics, files: [file])
    for format in DiagnosticReport.Format.allCases {
      let text = report.text(format)
      if text.unicodeScalars.contains(where: { $0.isUnseen && $0 != "\n" && $0 != "\t" }) {
        broken.append("unseen characters in a report as \(format)")
      }
      if text.utf8.count > (report.shown.count + 1) * 8192 {
        broken.append("a report of \(text.utf8.count) bytes as \(format)")
      }
    }
    return broken
  }
}
