import ArgumentParser
import Dispatch
import Platform

/// Measures builds, and the preview as a client sees it.
@main
struct Benchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen-benchmark",
    abstract: "Measure sitegen. Run it with -c release on a quiet machine.",
    subcommands: [BuildBenchmark.self, ServeBenchmark.self, CompareBenchmark.self],
    defaultSubcommand: BuildBenchmark.self)

  /// Waits here, for valgrind cannot follow a main thread that is given to tasks.
  static func main() {
    Terminal.prepare()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      await main(nil)
      done.signal()
    }
    done.wait()
  }
}
