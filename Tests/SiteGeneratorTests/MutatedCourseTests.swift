import CourseChecks
import Diagnostics
import Formats
import FoundationEssentials
import SiteGenerator
import TestSupport
import Testing

/// Courses in which some files were changed as a fuzzer does: none crashes the program, hangs it, leaves its folder or
/// makes a page without end.
///
/// More of them by hand: `SITEGEN_MUTANTS=100000 swift test --filter MutatedCourse`; `SITEGEN_SEED` begins elsewhere.
@Suite struct MutatedCourseTests {
  private static func number(_ name: String, _ usual: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? usual
  }

  /// The texts of a course that has some of everything.
  private static let course = CourseEdit.course.merging([
    "content/sections/04-d.md": TestFile(questions)
  ]) { $1 }

  private static let questions = """
    ---
    title: D
    summary: S.
    handout: {question: Why?, text: "So.", tasks: [{task: Do, strong: A, weak: B}]}
    ---
    ```sort
    question: What came first?
    events: [pact, talks]
    why: Because.
    ```

    ```match
    question: Who?
    pairs:
      - {item: A, match: B, why: C}
      - {item: D, match: E}
    ```

    ```estimate
    question: When?
    date: "1689"
    within: 10
    ```

    ```map
    places: all
    ```

    Term
    : Definition[^n] of [@book-1, p. 3].

    [^n]: Note.

    ::: {.tip #t title="a"}
    - [ ] task
    :::

    | a | b |
    |---|:-:|
    | 1 | H~2~O |
    """

  @Test(.timeLimit(.minutes(15))) func survives() async {
    let start = Self.number("SITEGEN_SEED", 19)
    for seed in start..<start + Self.number("SITEGEN_MUTANTS", 100) {
      let files = Self.mutant(seed)
      let sources = sourceFiles(files)
      let size = sources.reduce(0) { $0 + $1.bytes.count }
      let site = await TestSupport.build(
        sources: sources, options: BuildOptions(isEditorial: true, checksOutput: true))
      #expect(
        (site.build.outputs == nil) == (site.build.diagnostics.errorCount > 0), "seed \(seed)")
      #expect(
        !site.report.unicodeScalars.contains { $0.isUnseen && $0 != "\n" && $0 != "\t" },
        "seed \(seed)")
      var written = 0
      for (path, bytes) in site.outputs {
        #expect(
          !path.utf8.starts(with: "/".utf8) && !path.split(separator: "/").contains(".."),
          "seed \(seed): \(path)")
        written += bytes.count
      }
      #expect(written < 100 * size + 4_000_000, "seed \(seed): \(written) bytes")
      for problem in site.build.diagnostics
      where problem.place.path.utf8.starts(with: "content/".utf8) {
        if let source = sources.first(where: { $0.path == problem.place.path }) {
          #expect(problem.place.range.upperBound <= source.bytes.count, "seed \(seed): \(problem)")
        }
      }
    }
  }

  /// The course with one to three of its texts changed.
  private static func mutant(_ seed: UInt64) -> [String: TestFile] {
    var files = course.merging(TestTheme.files) { $1 }
    var random = SeededNumbers(seed: seed)
    let stock = course.keys.sorted().compactMap { path -> [UInt8]? in
      if case .bytes(let bytes)? = course[path] { bytes } else { nil }
    }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard let path = course.keys.sorted().randomElement(using: &random),
        case .bytes(let bytes)? = files[path]
      else { continue }
      var mutations = Mutations(seed: random.next(), stock: stock)
      files[path] = .bytes(mutations.changed(bytes))
    }
    return files
  }
}
