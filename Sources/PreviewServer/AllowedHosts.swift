import Diagnostics

/// The values of `Host` that the server answers to, so that no other site's name can be pointed at it (DNS rebinding).
struct AllowedHosts: Hashable {
  /// The first of them is the server's own address.
  let authorities: [String]

  /// The names of a server that is bound to `host` and `port`.
  init(host: String, port: Int) {
    let own = host.has(":") ? "[\(host)]" : host
    var authorities: [String] = []
    for name in [own, "localhost", "127.0.0.1", "[::1]"] {
      let authority = "\(name.lowercased()):\(port)"
      if !authorities.contains(authority) { authorities.append(authority) }
      if port == 80, !authorities.contains(name.lowercased()) {
        authorities.append(name.lowercased())
      }
    }
    self.authorities = authorities
  }

  func contains(_ host: String) -> Bool { authorities.contains(host.lowercased()) }
}
