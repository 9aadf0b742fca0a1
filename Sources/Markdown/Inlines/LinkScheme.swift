import Diagnostics

/// What a link's destination says of how it is reached.
enum LinkScheme: Hashable {
  /// Relative, absolute in the site, or a fragment.
  case none
  /// A scheme that a page may link to.
  case safe
  /// One that can run code or reach the reader's files.
  case unsafe

  /// Reads the scheme (RFC 3986) of a destination, past what browsers skip before it and with the character references
  /// read that would stand in HTML.
  init(of destination: ArraySlice<UInt8>) {
    let mayRefer = destination.contains(UInt8(ascii: "&"))
    let read = mayRefer ? CharacterReferences.read(destination)[...] : destination
    let url = read.drop { $0 <= 0x20 }
    guard let first = url.first, isAlphanumeric(first), first > UInt8(ascii: "9"),
      let colon = url.firstIndex(where: {
        !isAlphanumeric($0) && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-")
          && $0 != UInt8(ascii: ".") && $0 >= 0x20
      }), url[colon] == UInt8(ascii: ":")
    else {
      self = .none
      return
    }
    let name = url[..<colon].filter { $0 >= 0x20 }.map { $0 | 0x20 }
    switch String(decoding: name, as: UTF8.self) {
    case "javascript", "vbscript", "file", "filesystem", "blob", "about", "view-source", "jar",
      "chrome", "resource":
      self = .unsafe
    case "data":
      let type = String(decoding: url[(colon + 1)...].prefix(11).map { $0 | 0x20 }, as: UTF8.self)
      let images = ["image/png", "image/gif", "image/jpeg", "image/webp"]
      self = images.contains { type.begins(with: $0) } ? .safe : .unsafe
    // The letter of a drive.
    case let letter where letter.utf8.count == 1: self = .unsafe
    default: self = .safe
    }
  }
}
