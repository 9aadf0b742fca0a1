import ArgumentParser
import BuiltIn
import Diagnostics
import Platform
import SiteGenerator

/// Measures the pipeline over a site of made-up sections: the least time of each stage, in milliseconds and in microseconds a page.
struct BuildBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Measure the stages of a build.")

  @Option(help: "How many sections the site has, each of about 5 KB.")
  var sections = 1000

  @Option(help: "How often everything is measured; the least time counts.")
  var rounds = 5

  @Option(help: "How many tasks work at a time.")
  var jobs = 1

  @Option(help: "A folder with a site to measure instead: its content and its templates.")
  var source: String?

  @Flag(inversion: .prefixedNo, help: "Whether edits are measured, too.")
  var edits = true

  func run() async throws {
    let input = try input()
    var least: [(name: String, count: Int, duration: Duration)] = []
    let clock = ContinuousClock()
    for round in 0..<rounds {
      let build = await SiteBuilder.build(input, BuildOptions(jobs: jobs))
      guard let outputs = build.outputs else {
        throw ValidationError(
          DiagnosticReport(build.diagnostics, files: input.content).text(.human))
      }
      var stages = build.stages.map { (name: $0.name, count: $0.count, duration: $0.duration) }
      // Each round writes to a folder of its own: some file systems are slow where files have just been removed.
      let folder = "/tmp/sitegen-benchmark-\(clock.now.hashValue.magnitude)-\(round)"
      let writing = try clock.measure { _ = try Publication.publish(outputs, to: folder) }
      let again = try clock.measure { _ = try Publication.publish(outputs, to: folder) }
      stages.append(("write", outputs.count, writing))
      stages.append(("write again", outputs.count, again))
      try Disk.remove(folder)
      if least.isEmpty {
        least = stages
      } else {
        for index in stages.indices {
          least[index].duration = min(least[index].duration, stages[index].duration)
        }
      }
    }
    print("stage          count        ms   µs each")
    for stage in least {
      print(
        stage.name.padded(12), String(stage.count).paddedLeft(8),
        stage.duration.inMilliseconds.withOneDecimal.paddedLeft(10),
        (stage.duration.inMilliseconds * 1000 / Double(max(1, stage.count))).withOneDecimal
          .paddedLeft(9))
    }
    if edits { try await measureEdits(input) }
  }

  /// The times of edits, over a copy of the site.
  private func measureEdits(_ input: SiteInput) async throws {
    let folder = "/tmp/sitegen-benchmark-\(ContinuousClock.now.hashValue.magnitude)"
    for file in input.content + input.templates {
      let path = "\(folder)/\(file.path)"
      if let parent = Disk.parent(of: path) { try Disk.makeFolder(parent) }
      try Disk.create(path, file.bytes)
    }
    let folders = SiteFolders(
      content: "\(folder)/\(input.contentName)", templates: "\(folder)/\(input.templatesName)",
      output: "\(folder)/public")
    print("\nfrom save to new bytes   least ms  median ms")
    for (kind, least, median) in try await EditMeasure(folders: folders, jobs: jobs).run(
      rounds: max(rounds, 3))
    {
      print(
        kind.rawValue.padded(22), least.inMilliseconds.withOneDecimal.paddedLeft(10),
        median.inMilliseconds.withOneDecimal.paddedLeft(10))
    }
    try Disk.remove(folder)
  }

  private func input() throws -> SiteInput {
    if let source {
      var diagnostics: [Diagnostic] = []
      return try SiteInput.load(
        SiteFolders(
          content: "\(source)/content", templates: "\(source)/templates",
          output: "\(source)/public"), &diagnostics)
    }
    return SiteInput(
      content: MadeUpSite.files(sections: sections),
      templates: DefaultTheme.files(in: "templates"))
  }
}
