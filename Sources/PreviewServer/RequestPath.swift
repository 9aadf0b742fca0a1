import Diagnostics

/// The path that a request asks for, decoded and safe: no component leads up, out or to another path.
struct RequestPath: Hashable {
  /// Without those that are empty.
  let components: [ByteString]
  /// Whether the path ends with a slash: a folder is meant.
  let isFolder: Bool

  /// Why a request's target is refused.
  struct Refusal: Error, Hashable {
    let reason: String
  }

  /// Reads the target of a request in origin form (RFC 9112, 3.2.1), without its query.
  init(target: String) throws(Refusal) {
    let end = target.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let path = target[..<(end ?? target.endIndex)]
    guard path.utf8.first == UInt8(ascii: "/") else {
      throw Refusal(reason: "the path must start with a slash")
    }
    var components: [ByteString] = []
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      components.append(ByteString(try Self.component(Array(part))))
    }
    self.components = components
    isFolder = path.utf8.last == UInt8(ascii: "/")
  }

  /// The target in origin form of one in absolute form (RFC 9112, 3.2.2), and the authority that it names; `nil` for one
  /// that is in no absolute form.
  static func absolute(_ target: String) -> (authority: String, target: String)? {
    let scheme = "http://"
    guard target.utf8.prefix(scheme.utf8.count).map({ $0 | 0x20 }).elementsEqual(scheme.utf8) else {
      return nil
    }
    let rest = String(target.utf8.dropFirst(scheme.utf8.count)) ?? ""
    let end =
      rest.utf8.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    let path = rest[end...]
    return (String(rest[..<end]), path.begins(with: "/") ? String(path) : "/" + path)
  }

  /// The percent-decoded text (RFC 3986, 2.1), or `nil` if it is no such thing.
  static func decoded(_ bytes: [UInt8]) -> String? {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      guard index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      else { return nil }
      result.append(high << 4 | low)
      index += 3
    }
    return String(validating: result, as: UTF8.self)
  }

  /// The path as a relative or absolute reference would write it, percent-encoded.
  var encoded: String {
    let path = components.map { component in
      component.text.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
          UInt8(ascii: "_"), UInt8(ascii: "~"):
          String(UnicodeScalar(byte))
        default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }.joined()
    }
    return "/" + path.joined(separator: "/")
  }

  private static func component(_ bytes: [UInt8]) throws(Refusal) -> String {
    guard let text = decoded(bytes) else {
      throw Refusal(reason: "the path is not percent-encoded UTF-8")
    }
    guard text != ".", text != ".." else { throw Refusal(reason: "the path must not lead up") }
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
    }
    guard isPlain else {
      throw Refusal(reason: "the path holds a slash, a backslash or a control character")
    }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
