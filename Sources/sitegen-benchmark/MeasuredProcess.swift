import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a program took from its start to its end.
struct MeasuredProcess {
  let wall: Duration
  /// Of the program and all that it waited for.
  let processor: Duration
  /// The most memory that it had at a time, in MiB.
  let memory: Double

  /// Runs a program that is found as a shell finds it, its words thrown away.
  init(_ command: [String]) throws {
    var files = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    let start = ContinuousClock.now
    var (process, status, usage) = (pid_t(), Int32(), rusage())
    guard unsafe posix_spawnp(&process, command[0], &files, nil, &words, environ) == 0 else {
      throw FileError("cannot run", command[0], reason: "it could not be started")
    }
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else {
        throw FileError("cannot measure", command[0], reason: "it cannot be waited for")
      }
    }
    wall = ContinuousClock.now - start
    guard status == 0 else {
      throw FileError("cannot measure", command[0], reason: "it failed")
    }
    processor = Self.duration(usage.ru_utime) + Self.duration(usage.ru_stime)
    #if canImport(Darwin)
      memory = Double(usage.ru_maxrss) / 1_048_576
    #else
      memory = Double(usage.ru_maxrss) / 1024
    #endif
  }

  private static func duration(_ time: timeval) -> Duration {
    .seconds(time.tv_sec) + .microseconds(time.tv_usec)
  }
}
