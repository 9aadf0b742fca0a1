/// The addresses that people remember pages by.
package enum AliasAddress {
  /// The path of the file at an address as people write it: `old/page.html`, or `old/` for `old/index.html`.
  package static func file(of address: String) -> String {
    var bytes = Array(address.utf8)
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    if bytes.isEmpty || bytes.last == UInt8(ascii: "/") { bytes += "index.html".utf8 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
