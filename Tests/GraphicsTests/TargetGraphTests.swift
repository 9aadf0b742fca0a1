import Foundation
import Graphics
import Markup
import Testing

/// The targets of this package as a picture: each below those that import it. It is written by this test where
/// `SITEGEN_WRITE` is set.
@Suite struct TargetGraphTests {
  @Test func isWhatTheManifestSays() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let drawing = Self.drawing(of: Self.targets(in: manifest))
    let file = root.appending(path: ".github/targets.svg")
    if ProcessInfo.processInfo.environment["SITEGEN_WRITE"] != nil {
      try Data(drawing.utf8).write(to: file)
    }
    let picture = try String(contentsOf: file, encoding: .utf8)
    #expect(picture == drawing, "run the tests with SITEGEN_WRITE=1 to write it anew")
  }

  /// The names of targets that are Swift and no tests, with those that they import.
  private static func targets(in manifest: String) -> [(name: String, imports: [String])] {
    let pattern = /\.(?:target|executableTarget)\(\s*name: "([^"]+)"((?:[^()]|\([^()]*\))*)\)/
    return manifest.matches(of: pattern).map { match in
      let names = match.2.matches(of: /"([A-Za-z]+)"/).map { String($0.1) }
      return (String(match.1), names)
    }.filter {
      !["FuzzedLanguages", "sitegen-fuzz", "TestSupport", "ThemeEmbedder"].contains($0.name)
    }
  }

  private static func drawing(of targets: [(name: String, imports: [String])]) -> String {
    // Each after those that import it.
    var rest = targets.sorted { $0.name < $1.name }
    var order: [(name: String, imports: [String])] = []
    while let index = rest.firstIndex(where: { target in
      !rest.contains { $0.name != target.name && $0.imports.contains(target.name) }
    }) {
      order.append(rest.remove(at: index))
    }
    #expect(rest.isEmpty, "targets import each other in a circle")
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.name, $0) })
    let edges = order.enumerated().flatMap { index, target in
      target.imports.compactMap { places[$0] }.filter { $0 > index }.map { (from: index, to: $0) }
    }
    let svg = CourseMapDrawing(
      parts: order.enumerated().map { .init(number: $0 + 1, title: $1.name, href: "") },
      edges: edges, title: "The targets of sitegen",
      description:
        "Each target stands below those that import it; ways through others are left out."
    ).svg(.wide, id: "targets").text
    return svg.replacing("<a href=\"\"", with: "<g")
      .replacing("</a>", with: "</g>")
      .replacing("<svg ", with: "<svg xmlns=\"http://www.w3.org/2000/svg\" ", maxReplacements: 1)
      .replacing("</title>", with: "</title>" + style, maxReplacements: 1) + "\n"
  }

  /// Colours that hold on light and dark paper.
  private static let style =
    "<style>text{font:14px sans-serif;fill:#14213d}.course-number{fill:#5c677d}.course-part-box{fill:#f4f1ea;stroke:#5c677d}.course-edge{fill:none;stroke:#7d8597;stroke-width:1.5}</style>"
}
