#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process's standard streams.
package enum Terminal {
  /// Whether standard error is a terminal.
  package static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes all bytes to standard output; what is not taken is an error, also where the reader has gone away.
  package static func writeOutput(_ bytes: [UInt8]) throws(FileError) {
    guard Disk.writeAll(bytes, to: STDOUT_FILENO) else {
      throw FileError("cannot write to", FilePath("standard output"))
    }
  }

  /// Writes all bytes to standard error; what is not taken makes the program fail at its end.
  package static func writeError(_ bytes: [UInt8]) {
    if !Disk.writeAll(bytes, to: STDERR_FILENO) { noteLoss() }
  }

  /// All of standard input; more than `most` bytes are an error.
  package static func readInput(atMost most: Int) throws(FileError) -> [UInt8] {
    try Disk.readAll(STDIN_FILENO, path: FilePath("standard input"), atMost: most)
  }
}
