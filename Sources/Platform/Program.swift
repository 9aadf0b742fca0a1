import Diagnostics

#if canImport(Glibc)
  import CPlatform
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
    let folders = searchPath.parts(at: ":").map(String.init)
    guard
      let path = folders.map({ "\($0)/\(name)" }).first(where: { (path: String) -> Bool in
        unsafe access(path, X_OK) == 0
      })
    else { return nil }
    self.path = path
  }

  /// What the program writes when it reads `input`, and its exit status; `nil` if it could not be started or was killed.
  ///
  /// It gets these arguments and no others than these variables, so that nothing of the caller's environment shows in
  /// what it does. What it reads and writes stands in memory, or in files without a name: nothing is left of it, however
  /// this process ends, and a wish to end this process ends the program too.
  func run(
    _ arguments: [String], environment: [String] = [], input: [UInt8]
  ) throws(FileError) -> (status: Int32, output: [UInt8])? {
    let (question, answer) = (try Self.namelessFile(input), try Self.namelessFile([]))
    defer { for descriptor in [question, answer] { close(descriptor) } }
    let status = ChildProcess.status(ofStarted: { start(arguments, environment, question, answer) })
    guard let status else { return nil }
    return (status, try Self.content(of: answer))
  }

  private func start(
    _ arguments: [String], _ environment: [String], _ question: Int32, _ answer: Int32
  ) -> pid_t? {
    var files = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&files) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    guard
      unsafe posix_spawn_file_actions_adddup2(&files, question, STDIN_FILENO) == 0,
      unsafe posix_spawn_file_actions_adddup2(&files, answer, STDOUT_FILENO) == 0,
      unsafe posix_spawn_file_actions_addopen(
        &files, STDERR_FILENO, "/dev/null", O_WRONLY, 0) == 0
    else { return nil }
    // Threads that work for others block signals, and a program starts with the signals of its thread blocked.
    var attributes = posix_spawnattr_t()
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    guard unsafe sigemptyset(&none) == 0,
      unsafe posix_spawnattr_setsigmask(&attributes, &none) == 0,
      unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK)) == 0
    else { return nil }
    var process = pid_t()
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    guard unsafe posix_spawn(&process, path, &files, &attributes, &words, &variables) == 0 else {
      return nil
    }
    return process
  }

  /// MFD_CLOEXEC of linux/memfd.h.
  private static let closedByExec: UInt32 = 1

  /// A file that has no name, with these bytes, to be read from its start.
  private static func namelessFile(_ bytes: [UInt8]) throws(FileError) -> Int32 {
    #if canImport(Glibc)
      let descriptor = unsafe memfd_create("sitegen", closedByExec)
    #else
      var template = Array("/tmp/sitegen-XXXXXX".utf8CString)
      let descriptor = unsafe mkstemp(&template)
      _ = unsafe unlink(template)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    #endif
    guard descriptor >= 0 else { throw FileError("cannot make", FilePath("a file in memory")) }
    guard Disk.writeAll(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      let error = FileError("cannot write", FilePath("a file in memory"))
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func content(of descriptor: Int32) throws(FileError) -> [UInt8] {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw FileError("cannot read", FilePath("a file in memory"))
    }
    return try Disk.readAll(descriptor, path: FilePath("a file in memory"))
  }
}
