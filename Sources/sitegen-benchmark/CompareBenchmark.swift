import ArgumentParser
import BuiltIn
import Diagnostics
import Platform

/// Measures `sitegen` and Hugo over the same made-up content, as a user sees them: whole processes, in turn.
struct CompareBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Measure whole builds of sitegen and of Hugo over the same content.",
    discussion: """
      Both are run in turn, each to a new folder; the medians are told, as a table for the README. Hugo's templates write the
      pages and files that ours write, as far as Hugo has what they need: no checks, no dates in words, no citations.

      Example:
        swift build -c release && .build/release/sitegen-benchmark compare
      """)

  @Option(parsing: .upToNextOption, help: "How many sections the sites have.")
  var sections = [13, 1000, 10000]

  @Option(help: "How often each program is run.")
  var rounds = 3

  @Option(help: "The folder in which sites are made and built, best one in memory.")
  var folder = "/dev/shm"

  @Option(help: "The program sitegen; without it the one beside this.")
  var sitegen: String?

  @Option(help: "The program Hugo.")
  var hugo = "hugo"

  private var program: String {
    sitegen ?? (Disk.parent(of: CommandLine.arguments[0]) ?? ".") + "/sitegen"
  }

  func run() async throws {
    print("| pages | Hugo | sitegen | ratio | nothing changed | files and MiB written |")
    print("| ---: | ---: | ---: | ---: | ---: | --- |")
    for count in sections {
      let place = "\(folder)/sitegen-compare-\(ContinuousClock.now.hashValue.magnitude)"
      let files = MadeUpSite.files(sections: count)
      try Self.write(files, to: place + "/ours")
      try Self.write(HugoSite.files(of: files), to: place + "/theirs")
      do {
        try print(row(count, place))
      } catch {
        try Disk.remove(place)
        throw error
      }
      try Disk.remove(place)
    }
  }

  /// The measures of a site of `count` sections.
  private func row(_ count: Int, _ place: String) throws -> String {
    var (ours, theirs, again): ([MeasuredProcess], [MeasuredProcess], [MeasuredProcess]) = (
      [], [], []
    )
    var sizes = ""
    for round in 0..<rounds {
      let (own, other) = ("\(place)/own-\(round)", "\(place)/other-\(round)")
      theirs.append(
        try MeasuredProcess([
          hugo, "--quiet", "--source", place + "/theirs", "--destination", other,
        ]))
      let build = [program, "build", "--quiet", "--source", place + "/ours", "--output", own]
      ours.append(try MeasuredProcess(build))
      again.append(try MeasuredProcess(build))
      sizes = try "\(Self.size(of: other)) against \(Self.size(of: own))"
      try Disk.remove(own)
      try Disk.remove(other)
    }
    let (hugo, sitegen) = (Self.median(theirs), Self.median(ours))
    let ratio = hugo.wall.inMilliseconds / sitegen.wall.inMilliseconds
    return "| \(count) | \(Self.text(hugo)) | \(Self.text(sitegen)) | \(ratio.withOneDecimal) | "
      + "\(Self.median(again).wall.inMilliseconds.whole) ms | \(sizes) |"
  }

  private static func median(_ runs: [MeasuredProcess]) -> MeasuredProcess {
    runs.sorted { $0.wall < $1.wall }[runs.count / 2]
  }

  private static func text(_ run: MeasuredProcess) -> String {
    "\(run.wall.inMilliseconds.whole) ms, \(run.memory.whole) MiB"
  }

  /// How many files a folder holds, and how many MiB they have.
  private static func size(of folder: String) throws -> String {
    var diagnostics: [Diagnostic] = []
    let files = try FileTree.read(folder, shownAs: "", &diagnostics)
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    return "\(files.count), \((Double(bytes) / 1_048_576).withOneDecimal)"
  }

  private static func write(_ files: [SourceFile], to folder: String) throws {
    for file in files {
      let path = "\(folder)/\(file.path)"
      if let parent = Disk.parent(of: path) { try Disk.makeFolder(parent) }
      try Disk.create(path, file.bytes)
    }
  }
}
