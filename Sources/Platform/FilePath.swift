/// A path as the system has it: bytes without NUL, which need not be UTF-8, compared as bytes.
package struct FilePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The bytes and a NUL, as C wants them.
  let cString: [CChar]

  package init(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

  /// A path of these bytes, up to the first NUL.
  package init(_ bytes: ArraySlice<UInt8>) {
    cString = bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
  }

  package var bytes: [UInt8] { cString.dropLast().map { UInt8(bitPattern: $0) } }

  package var isEmpty: Bool { cString.count == 1 }

  /// The path if it is UTF-8.
  package var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The path for people: what is not UTF-8 stands as U+FFFD.
  package var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The path of `name` in this folder; an empty path is no folder, and gives the name alone.
  package func appending(_ name: FilePath) -> FilePath {
    isEmpty ? name : FilePath((bytes + [Self.slash] + name.bytes)[...])
  }

  package func appending(_ name: String) -> FilePath { appending(FilePath(name)) }

  /// The folder that the path stands in; `nil` for a root and for a bare name.
  package var parent: FilePath? {
    let bytes = bytes
    guard let slash = bytes.lastIndex(of: Self.slash), slash > 0 else { return nil }
    return FilePath(bytes[..<slash])
  }

  /// What stands behind the last slash.
  package var name: FilePath {
    let bytes = bytes
    return FilePath(bytes[(bytes.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0)...])
  }

  /// The path without slashes at its end.
  package var withoutSlash: FilePath {
    var bytes = bytes[...]
    while bytes.count > 1, bytes.last == Self.slash { bytes = bytes.dropLast() }
    return FilePath(bytes)
  }

  /// Whether the path is that of `folder` or of something below it; both are absolute or both relative.
  package func isWithin(_ folder: FilePath) -> Bool {
    let (own, above) = (cString.dropLast(), folder.cString.dropLast())
    guard own.starts(with: above) else { return false }
    return own.count == above.count || above.last == CChar(bitPattern: Self.slash)
      || own[above.count] == CChar(bitPattern: Self.slash)
  }

  /// The path relative to `folder`, which it is within; empty for the folder itself.
  func relative(to folder: FilePath) -> FilePath {
    let rest = bytes[folder.bytes.count...]
    return FilePath(rest.first == Self.slash ? rest.dropFirst() : rest)
  }

  package static func < (a: FilePath, b: FilePath) -> Bool {
    a.cString.lexicographicallyPrecedes(b.cString) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
  }

  private static let slash = UInt8(ascii: "/")
}
