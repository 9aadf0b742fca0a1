#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The desktop that the program runs on.
package enum Desktop {
  /// Opens an address with the program that the person prefers for it, without waiting for it to end.
  package static func open(_ address: String) throws(FileError) {
    #if canImport(Darwin)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let code = unsafe opener.withCString { name in
      unsafe address.withCString { target in
        var arguments = unsafe [
          UnsafeMutablePointer(mutating: name), UnsafeMutablePointer(mutating: target), nil,
        ]
        var process: pid_t = 0
        return unsafe posix_spawnp(&process, name, nil, nil, &arguments, environ)
      }
    }
    guard code == 0 else {
      throw FileError("cannot open", address, reason: "\(opener): \(FileError.reason(code))")
    }
  }
}
