#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of the machine that does something which this one leaves to others.
struct Program: Sendable {
  private let path: String

  /// Finds the program in the folders of a search path, as in `/usr/bin:/bin`; `nil` if it is in none.
  init?(_ name: String, searchPath: String) {
    let folders = searchPath.split(separator: ":").map(String.init)
    guard
      let path = folders.map({ "\($0)/\(name)" }).first(where: { (path: String) -> Bool in
        unsafe access(path, X_OK) == 0
      })
    else { return nil }
    self.path = path
  }

  /// Runs the program with these arguments and no others than these variables, so that nothing of the caller's
  /// environment shows in what it does, and waits for its end. It reads nothing, and what it says goes nowhere but to
  /// the new file `output`. The exit status, or `nil` if it could not be started or was killed.
  func run(
    _ arguments: [String], environment: [String] = [], output: String? = nil
  ) -> Int32? {
    var files = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&files) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    let nothing = "/dev/null"
    guard
      unsafe posix_spawn_file_actions_addopen(&files, STDIN_FILENO, nothing, O_RDONLY, 0) == 0,
      unsafe posix_spawn_file_actions_addopen(&files, STDERR_FILENO, nothing, O_WRONLY, 0) == 0,
      unsafe posix_spawn_file_actions_addopen(
        &files, STDOUT_FILENO, output ?? nothing, O_WRONLY | (output == nil ? 0 : O_CREAT | O_EXCL),
        0o600) == 0
    else { return nil }
    var process = pid_t()
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    guard unsafe posix_spawn(&process, path, &files, nil, &words, &variables) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}

/// Runs `work` with the path of a new folder that only this user may look into, and removes that folder.
func withTemporaryFolder<Result>(
  _ work: (String) throws(FileError) -> Result
) throws(FileError) -> Result {
  var template = Array("/tmp/sitegen-XXXXXX".utf8CString)
  guard unsafe mkdtemp(&template) != nil else {
    throw FileError("cannot make a folder in", FilePath("/tmp"))
  }
  let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let result = try work(folder)
  try Disk.remove(folder)
  return result
}
