import FoundationEssentials
import Platform
import SiteGenerator

/// A line on the terminal that tells how far a long build has come, and goes away at its end.
enum ProgressLine {
  /// Runs `work`, showing `progress` from the first second on if people read along at a terminal.
  static func shown<Result: Sendable>(
    _ progress: BuildProgress, if isShown: Bool, during work: () async -> Result
  ) async -> Result {
    guard isShown, Terminal.isErrorTerminal else { return await work() }
    let line = Task {
      do {
        try await Task.sleep(for: .seconds(1))
        while !Task.isCancelled {
          Console.raw(clear + text(progress.state))
          try await Task.sleep(for: .milliseconds(100))
        }
      } catch {
        return
      }
    }
    let result = await work()
    line.cancel()
    await line.value
    Console.raw(clear)
    return result
  }

  /// Goes to the start of the line and empties it (ECMA-48).
  private static let clear = "\r\u{1B}[2K"

  private static func text(_ state: (stage: String, done: Int, total: Int)) -> String {
    state.total == 0 ? "\(state.stage) …" : "\(state.stage) \(state.done) of \(state.total)"
  }
}
