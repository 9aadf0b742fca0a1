import ArgumentParser
import Diagnostics
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

  /// Writes a result; it is an error if that does not arrive.
  static func output(_ bytes: [UInt8]) throws(FileError) { try Terminal.writeOutput(bytes) }

  /// Writes words to standard error; nothing in them but our own line feeds can steer a terminal or begin a line of a log.
  static func error(_ text: String) {
    var text = text
    for argument in brokenArguments {
      text = text.putting(argument.printable(), inPlaceOf: argument)
    }
    raw(text.printable(keeping: "\n"))
  }

  /// What was said on the command line and holds a line break, which messages may quote.
  private static let brokenArguments = ProcessInfo.processInfo.arguments.dropFirst()
    .flatMap { argument in
      let value = argument.utf8.firstIndex(of: UInt8(ascii: "=")).map { index in
        String(argument[argument.utf8.index(after: index)...])
      }
      return [argument, value].compactMap(\.self)
    }
    .filter { $0.utf8.contains(UInt8(ascii: "\n")) }

  /// Writes a report or what is to steer the terminal.
  static func raw(_ text: String) { Terminal.writeError(Array(text.utf8)) }

  /// Runs `work`; exits with 2 if the machine fails it.
  static func failing(_ work: () throws(FileError) -> Void) throws {
    do throws(FileError) { try work() } catch {
      self.error("sitegen: \(error)\n")
      throw ExitCode(2)
    }
  }
}

/// How many tasks work at a time unless the caller says otherwise.
var defaultJobs: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
