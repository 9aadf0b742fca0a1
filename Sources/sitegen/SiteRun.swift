import ArgumentParser
import Diagnostics
import Files
import Markup
import SiteGenerator

/// One run over a whole site: load, build, report, and publish if asked to.
struct SiteRun {
  let options: SiteOptions

  /// Exits with 1 if the content has errors and with 2 if the machine failed.
  func run(publishes: Bool) async throws {
    do {
      guard try await build(publishes: publishes) else { throw ExitCode(1) }
    } catch let error as FileError {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  /// The site as it would be written, or `nil` with its errors told.
  func outputs() async throws -> [OutputFile]? {
    var diagnostics: [Diagnostic] = []
    do throws(FileError) {
      let input = try SiteInput.load(options.folders, &diagnostics)
      let build = await SiteBuilder.build(input, options.buildOptions(isChecking: false))
      let report = DiagnosticReport(
        diagnostics + build.diagnostics, files: input.content + input.templates)
      Console.error(
        report.text(options.format, colour: Console.hasColour && options.format == .human))
      return report.errorCount > 0 ? nil : build.outputs
    } catch {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  /// Whether the site is without errors.
  private func build(publishes: Bool) async throws -> Bool {
    let clock = ContinuousClock()
    let start = clock.now
    let folders = options.folders
    try checkFolders(folders)
    var diagnostics: [Diagnostic] = []
    let input = try SiteInput.load(folders, &diagnostics)
    let loaded = clock.now - start
    let build = await SiteBuilder.build(input, options.buildOptions(isChecking: !publishes))
    diagnostics += build.diagnostics
    let report = DiagnosticReport(
      diagnostics, files: input.content + input.templates + build.checkedFiles)
    Console.error(
      report.text(options.format, colour: Console.hasColour && options.format == .human))
    if options.verbose { tell(build, loaded: loaded) }
    if !publishes, let report = build.report { Console.output(Array(text(of: report).utf8)) }
    let isBroken = report.errorCount > 0 || options.strict && report.warningCount > 0
    guard !isBroken, let outputs = build.outputs else {
      if options.isTalking { Console.error(failure(report, publishes: publishes)) }
      return false
    }
    var changes = ""
    if publishes {
      let summary = try Publication.publish(outputs, to: folders.output)
      changes = ", \(summary.written) files written, \(summary.unchanged) unchanged"
      if summary.removed > 0 { changes += ", \(summary.removed) removed" }
    }
    if options.isTalking, !build.hasAddress {
      Console.error(
        "note: site.yaml has no base_url: canonical addresses are left out, sitemap and feed are relative\n"
      )
    }
    if options.isTalking {
      let pages = outputs.count { $0.path.hasSuffix(".html") }
      Console.error(
        "\(build.sectionCount) sections, \(build.eventCount) events, \(pages) pages\(changes), "
          + "\(milliseconds(clock.now - start))\n")
    }
    return true
  }

  private func text(of report: GraphReport) -> String {
    switch options.format {
    case .human, .github, .sarif: report.text
    case .json: report.json.text + "\n"
    }
  }

  /// The output must not hold what the site is made from, for it is replaced as a whole.
  private func checkFolders(_ folders: SiteFolders) throws(FileError) {
    guard let content = try Disk.realPath(folders.content) else {
      throw FileError("cannot read", folders.content, reason: "there is no such folder")
    }
    guard let output = try Disk.realPath(folders.output) else { return }
    for source in [content, try Disk.realPath(folders.templates)].compactMap(\.self)
    where source == output || source.hasPrefix(output + "/") || output.hasPrefix(source + "/") {
      throw FileError(
        "cannot publish to", folders.output,
        reason: "\(source) and the output folder lie within each other")
    }
  }

  private func failure(_ report: DiagnosticReport, publishes: Bool) -> String {
    let end = publishes ? "; nothing was written, the last good site stays" : ""
    return counts(of: report) + end + "\n"
  }

  private func tell(_ build: Build, loaded: Duration) {
    Console.error("load: \(milliseconds(loaded))\n")
    for stage in build.stages {
      Console.error("\(stage.name): \(stage.count), \(milliseconds(stage.duration))\n")
    }
    for fate in build.fates { Console.error("\(fate.path): \(fate.outcome)\n") }
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
