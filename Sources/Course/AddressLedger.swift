package import Diagnostics

/// The addresses that the site has been published under, `addresses.txt`: an address a line, after `gone` if readers
/// are meant to miss it; empty lines and those that start with `#` are for people.
package struct AddressLedger: Sendable {
  package let file: SourceFile
  package let entries: [Entry]

  /// A published address.
  package struct Entry: Sendable, Hashable {
    package let route: Route
    package let isGone: Bool
    package let place: SourcePlace
  }

  /// The name of the file in the content folder.
  package static let name = "addresses.txt"

  private static let header = """
    # The addresses that this site has been published under. "sitegen build --publish" adds to them, and a build that
    # would lose one fails: give its page's successor an alias, or write "gone" before the address.

    """

  /// Reads the ledger, and reports lines that are no addresses.
  package init(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    self.file = file
    var entries: [Entry] = []
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      let words = line.split { $0 == UInt8(ascii: " ") || $0 == 9 || $0 == 13 }
      guard let first = words.first, first.first != UInt8(ascii: "#") else { continue }
      let isGone = words.count > 1 && first.elementsEqual("gone".utf8)
      let address = words[isGone ? 1 : 0]
      let path = String(decoding: address, as: UTF8.self)
      let place = file.place(address.startIndex..<address.endIndex)
      guard words.count == (isGone ? 2 : 1), Self.isAddress(path) else {
        diagnostics.append(
          .error(
            "ledger", "this line is no address of the site",
            at: file.place(first.startIndex..<(words.last ?? first).endIndex),
            hint: "write a page's path, as in sections/origins.html, or gone and the path"))
        continue
      }
      entries.append(Entry(route: Route(path), isGone: isGone, place: place))
    }
    self.entries = entries
  }

  private static func isAddress(_ path: String) -> Bool {
    path.ends(with: ".html")
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) }
  }

  /// The text of a ledger with the addresses that `old` lacks at its end; `nil` if it lacks none.
  package static func text(of old: AddressLedger?, adding paths: [Route]) -> [UInt8]? {
    let known = Set((old?.entries ?? []).map(\.route))
    let added = Set(paths).subtracting(known).sorted()
    guard !added.isEmpty else { return nil }
    var bytes = old?.file.bytes ?? Array(header.utf8)
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    return bytes + added.flatMap { Array("\($0.text)\n".utf8) }
  }
}
