import ArgumentParser
import Platform

/// Measures builds, and the preview as a client sees it.
@main
struct Benchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen-benchmark",
    abstract: "Measure sitegen. Run it with -c release on a quiet machine.",
    subcommands: [BuildBenchmark.self, ServeBenchmark.self], defaultSubcommand: BuildBenchmark.self)

  static func main() async {
    Terminal.prepare()
    await main(nil)
  }
}
