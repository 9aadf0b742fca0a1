import ArgumentParser
import Course
import CourseChecks
import CoursePages
import Diagnostics
import Formats
import Markup
import Platform
import SiteGenerator

/// One run over a whole site: load, build, report, and whatever the command does with the result.
struct SiteRun {
  let options: SiteOptions
  private let pictures = CardPictures(searchPath: Console.searchPath)
  private let memo = BuildMemo()

  init(options: SiteOptions) { self.options = options }

  /// What becomes of mistakes that can be mended without thinking.
  enum Mending {
    case none, shown, written
  }

  /// How often the files are mended in one run.
  private static let mendingLimit = 8

  /// A site that has been read and built.
  struct Round: Sendable {
    let input: SiteInput
    let build: Build
    let loaded: Duration
    /// Diagnostics of the reading and of the building.
    var diagnostics: [Diagnostic]

    func report() -> DiagnosticReport {
      DiagnosticReport(
        diagnostics, files: input.content + input.templates + build.checkedFiles)
    }
  }

  /// Writes the site; if it `publishes`, its addresses are kept, too. Exits with 1 if the content has errors and with 2
  /// if the machine failed.
  func build(publishes: Bool, _ publication: Publication.Options) async throws {
    try await exiting {
      let start = ContinuousClock.now
      let folders = try options.checkedFolders(writes: true)
      let unchanged = UnchangedSite(options, publication, pictures, publishes: publishes)
      if unchanged?.tell(since: start) == true { return true }
      let round = try await round(isChecking: false)
      let report = round.report()
      let told = tell(report, round)
      guard !isBroken(report), let outputs = round.build.outputs else {
        if options.isTalking {
          Console.error(counts(of: report) + "; nothing was written, the last good site stays\n")
        }
        return false
      }
      let summary = try Publication.publish(
        outputs + pictures.files(round.build.cards), to: folders.output, publication)
      let end = end(of: round.build, outputs)
      if options.isTalking {
        Console.error(end + summary.words(since: start))
      }
      tell(of: summary)
      if summary.isPlain { unchanged?.keep(told, end, outputs.count, memo) }
      if publishes, let ledger = round.build.ledger {
        let path = "\(folders.content)/\(AddressLedger.name)"
        try Disk.deliver(ledger, to: path)
        if options.isTalking {
          Console.error("\(round.input.contentName)/\(AddressLedger.name) has new addresses\n")
        }
      }
      return true
    }
  }

  /// Tells what is wrong, and the course in numbers; writes nothing but what is to be mended. Exits as `build` does.
  func check(mending: Mending, asksOutside: Bool) async throws {
    try await exiting {
      let start = ContinuousClock.now
      _ = try options.checkedFolders(writes: false)
      var round = try await round(isChecking: true)
      if mending == .written {
        // What is mended lets others come to light, such as a key that hid a whole section.
        var rounds = Self.mendingLimit
        while rounds > 0, try mend(round, writes: true) {
          round = try await self.round(isChecking: true)
          rounds -= 1
        }
      }
      if asksOutside, let outputs = round.build.outputs {
        round.diagnostics += try OutsideCheck(isTalking: options.isTalking).run(
          OutsideLinks(
            of: outputs, name: options.outputName, content: round.input.content))
      }
      let report = round.report()
      tell(report, round)
      if mending == .shown { _ = try mend(round, writes: false) }
      if mending == .none, let report = round.build.report {
        try Console.output(Array(text(of: report).printable(keeping: "\n").utf8))
      }
      guard !isBroken(report), let outputs = round.build.outputs else {
        if options.isTalking { Console.error(counts(of: report) + "\n") }
        return false
      }
      if options.isTalking {
        Console.error(
          "\(end(of: round.build, outputs)), \(milliseconds(ContinuousClock.now - start))\n")
      }
      return true
    }
  }

  /// The site as it would be written and what it is as a book, or `nil` with its errors told.
  func outputs() async throws -> (files: [OutputFile], book: Book)? {
    var result: (files: [OutputFile], book: Book)?
    try await exiting {
      _ = try options.checkedFolders(writes: false)
      let round = try await round(isChecking: false)
      let report = round.report()
      tell(report, round)
      if !isBroken(report), let outputs = round.build.outputs, let book = round.build.book {
        result = (outputs + pictures.files(round.build.cards), book)
      }
      return true
    }
    return result
  }

  /// Exits with 1 unless `work` says that all is well, and with 2 if the machine failed it.
  private func exiting(_ work: () async throws -> Bool) async throws {
    do {
      guard try await work() else { throw ExitCode(1) }
    } catch let error as FileError {
      Console.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }

  private func round(isChecking: Bool) async throws(FileError) -> Round {
    let start = ContinuousClock.now
    var diagnostics: [Diagnostic] = []
    let input = try SiteInput.load(options.folders, memo, &diagnostics)
    let loaded = ContinuousClock.now - start
    let progress = BuildProgress()
    let settings = options.buildOptions(
      isChecking: isChecking, hasCards: pictures.canDraw, progress: progress, memo: memo)
    let build = await ProgressLine.shown(progress, if: options.isTalking) {
      await SiteBuilder.build(input, settings)
    }
    let round = Round(
      input: input, build: build, loaded: loaded, diagnostics: diagnostics + build.diagnostics)
    Remains.hold(round, memo)
    return round
  }

  /// Shows or writes what can be mended without thinking; whether there is something.
  private func mend(_ round: Round, writes: Bool) throws(FileError) -> Bool {
    let corrections = Corrections(round.report().shown, in: round.input.content)
    try Console.output(Array(corrections.diff.utf8))
    if writes {
      for (old, new) in corrections.changed {
        let path = options.folders.content + old.path.dropFirst(round.input.contentName.count)
        try Disk.deliver(new.bytes, to: path)
      }
    }
    if options.isTalking, !writes || corrections.count > 0 {
      let noun = corrections.count == 1 ? "mistake" : "mistakes"
      Console.error(
        writes
          ? "\(corrections.count) \(noun) mended\n"
          : "\(corrections.count) \(noun) can be mended with --fix --write\n")
    }
    return corrections.count > 0
  }

  private func isBroken(_ report: DiagnosticReport) -> Bool {
    report.errorCount > 0 || options.strict && report.warningCount > 0
  }
}
