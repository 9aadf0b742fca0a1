import Course
import CourseChecks
import Diagnostics
import Formats
import Markup
import Platform
import SiteGenerator

/// What a run says of itself.
extension SiteRun {
  /// Tells what is wrong; the words that say it.
  @discardableResult
  func tell(_ report: DiagnosticReport, _ round: Round) -> String {
    let text = report.text(options.format, colour: Console.hasColour && options.format == .human)
    Console.raw(text)
    if options.verbose { tell(round.build, loaded: round.loaded) }
    return text
  }

  /// The site in numbers, as the last line begins.
  func end(of build: Build, _ outputs: [OutputFile]) -> String {
    let pages = outputs.count { $0.path.ends(with: ".html") }
    let note = (build.hasAddress ? "" : Self.addressNote(outputs)) + Self.wordsNote(build)
    return note
      + "\(build.sectionCount) sections, \(build.eventCount) events, \(pages) pages"
  }

  /// What a site without an absolute address has otherwise than one with it.
  private static func addressNote(_ outputs: [OutputFile]) -> String {
    let relative = [("sitemap.xml", "sitemap"), ("feed.xml", "feed")]
      .filter { file in outputs.contains { $0.path == file.0 } }.map(\.1)
    let left = "note: site.yaml has no base_url: canonical addresses are left out"
    guard let last = relative.last else { return left + "\n" }
    return relative.count == 1
      ? "\(left), the \(last) is relative\n"
      : "\(left), \(relative.joined(separator: " and ")) are relative\n"
  }

  /// That readers of a language get English words around the texts, and what to do about it.
  private static func wordsNote(_ build: Build) -> String {
    build.lacksWordsIn.map {
      "note: the theme has no words in \"\($0.printable())\", so menus and labels are English: translate strings/en.yaml of \"sitegen new templates\" as templates/strings/\($0.printable()).yaml\n"
    } ?? ""
  }

  /// Tells what of a publication was not as it should be.
  func tell(of summary: Publication.Summary) {
    if let obstacle = summary.obstacle, options.isTalking {
      Console.error(
        "note: \(options.outputName.printable()) was written file by file, not as a whole: \(obstacle.printable())\n"
      )
    }
    if let left = summary.left {
      Console.error("note: \(options.outputName.printable()): \(left.printable())\n")
    }
    for path in summary.kept {
      Console.error(
        "note: a file came into the way of the site and is now \(options.outputName.printable())/\(path.printable())\n"
      )
    }
  }

  func text(of report: GraphReport) -> String {
    switch options.format {
    case .human, .github, .sarif: report.text
    case .json: report.json.text + "\n"
    }
  }

  private func tell(_ build: Build, loaded: Duration) {
    let stages = [("load", "", loaded)] + build.stages.map { ($0.name, "\($0.count)", $0.duration) }
    for (name, count, duration) in stages {
      Console.error(
        left(name, 10) + right(count, 7) + right(milliseconds(duration), 10) + "\n")
    }
    for fate in build.fates { Console.error("\(fate.path.printable()): \(fate.outcome)\n") }
  }

  private func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension Publication.Summary {
  /// How the last line of a build that began at `start` ends.
  func words(since start: ContinuousClock.Instant) -> String {
    var words = ", \(written) files written, \(unchanged) unchanged"
    if removed > 0 { words += ", \(removed) removed" }
    return words + ", \(milliseconds(ContinuousClock.now - start))\n"
  }
}

/// A duration in whole milliseconds.
func milliseconds(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  return "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000) ms"
}

/// How many errors and warnings there are, in words; empty without any.
func counts(of report: DiagnosticReport) -> String {
  [(report.errorCount, "error"), (report.warningCount, "warning")]
    .filter { $0.0 > 0 }
    .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    .joined(separator: ", ")
}
