#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many files this process may have open at a time.
package enum OpenFiles {
  /// Raises the number to as many as the system allows, and returns it; `nil` for as many as there are.
  package static func raiseLimit() -> Int? {
    var limit = rlimit()
    guard unsafe getrlimit(kind, &limit) == 0 else { return nil }
    // More than this some systems do not take, and nobody needs.
    let wanted = min(limit.rlim_max, 10_240)
    if limit.rlim_cur < wanted {
      var raised = limit
      raised.rlim_cur = wanted
      if unsafe setrlimit(kind, &raised) == 0 { limit = raised }
    }
    return Int(exactly: limit.rlim_cur)
  }

  #if canImport(Glibc)
    private static let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let kind = RLIMIT_NOFILE
  #endif
}
