import CoursePages
import Diagnostics
import FoundationEssentials
import SiteGenerator
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Work grows as input does: three doublings of what can be many take less than 2.3 times as long each. What no page
/// could show is refused by a limit, which takes no longer.
///
/// It takes minutes and a machine with nothing else to do: `SITEGEN_GROWTH=1 swift test --filter GrowthTests`.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["SITEGEN_GROWTH"] != nil)
) struct GrowthTests {
  @Test(arguments: GrowthCase.all.map(\.name))
  func growsAsItsInput(_ name: String) async throws {
    let growth = try #require(GrowthCase.all.first { $0.name == name })
    var ratios: [Double] = []
    // A machine that is busy disturbs one measurement, not four in a row.
    for attempt in 1...4 {
      var times: [Double] = []
      for doubling in 0...3 {
        let files = sourceFiles(
          smallestSite.merging(TestTheme.files) { $1 }
            .merging(growth.files(growth.start << doubling)) { $1 })
        var best = Double.infinity
        for _ in 0..<attempt {
          let start = Self.processorTime()
          let site = await build(
            sources: files, options: BuildOptions(isEditorial: true, checksOutput: true))
          if growth.exports { try Self.export(site.build) }
          best = min(best, Self.processorTime() - start)
        }
        times.append(best)
      }
      ratios = zip(times.dropFirst(), times).map { $0 / $1 }
      if ratios.allSatisfy({ $0 < 2.3 }) { return }
    }
    Issue.record("\(name): \(ratios)")
  }

  /// Makes every file to take away of a site.
  private static func export(_ build: Build) throws {
    let (outputs, book) = (try #require(build.outputs), try #require(build.book))
    for form in Registry.books { #expect(try !form.init(book, of: outputs).bytes().isEmpty) }
  }

  /// Seconds that this process has worked, which does nothing else; what else the machine does is not counted.
  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Something that a course can have many of.
struct GrowthCase: Sendable {
  let name: String
  /// How many there are at first.
  let start: Int
  /// Whether the course is made into files to take away, too.
  let exports: Bool
  let files: @Sendable (Int) -> [String: TestFile]

  init(
    _ name: String, _ start: Int, exports: Bool = false,
    _ files: @escaping @Sendable (Int) -> [String: TestFile]
  ) {
    (self.name, self.start, self.exports, self.files) = (name, start, exports, files)
  }

  /// A section with more front matter and a text.
  static func section(
    _ frontMatter: String = "", _ text: String = "Text."
  ) -> [String: TestFile] {
    [
      "content/sections/01-a.md": TestFile(
        "---\ntitle: A\nsummary: S.\n\(frontMatter)\n---\n\(text)"),
      "content/sources.yaml": "- {id: s, type: book, title: Book}",
    ]
  }

  static func lines(_ count: Int, _ separator: String = "\n", _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: separator)
  }

  static func pages(
    _ folder: String, _ count: Int, text: String = "Text.", _ frontMatter: (Int) -> String
  ) -> [String: TestFile] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map {
        ("content/\(folder)/x\($0).md", TestFile("---\n\(frontMatter($0))\n---\n\(text)"))
      })
  }

  static let all =
    ofContent + ofReferences + ofTexts + ofMarks + ofData + ofCourses + ofExports
}
