import FoundationEssentials
import Platform

/// Standard output for results, standard error for everything else.
enum Console {
  /// Whether diagnostics may be coloured: standard error is a terminal and `NO_COLOR` is not set (no-color.org).
  static var hasColour: Bool {
    Terminal.isErrorTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// The folders that programs are looked for in.
  static var searchPath: String? { ProcessInfo.processInfo.environment["PATH"] }

  /// Writes a result.
  static func output(_ bytes: [UInt8]) { Terminal.write(bytes, toError: false) }

  /// Writes progress or a diagnostic.
  static func error(_ text: String) { Terminal.write(Array(text.utf8), toError: true) }
}

/// How many tasks work at a time unless the caller says otherwise.
var defaultJobs: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
