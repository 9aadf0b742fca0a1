package import Diagnostics

/// An old address with the page that it leads to.
package struct Alias: Sendable, Hashable {
  package let old: Route
  package let target: Route
  /// The title of the page.
  package let title: String
  package let place: SourcePlace
}

extension Route {
  /// That an address, or a part of it, is longer than file systems and hosts take.
  package func tooLong(at place: SourcePlace) -> Diagnostic? {
    if let problem = Limit.address.problem("the address has", text.utf8.count, at: place) {
      return problem
    }
    let part = text.parts(at: "/").max { $0.utf8.count < $1.utf8.count } ?? ""
    return Limit.name.problem(
      "a part of the address \"\(text)\" has", part.utf8.count, at: place)
  }
}

extension Course {
  /// Every old address that the content gives; what is no address in this site is reported.
  package func aliases(_ diagnostics: inout [Diagnostic]) -> [Alias] {
    let aliased =
      sections.map { ($0.aliases, $0.route, $0.title) }
      + freePages.map { ($0.aliases, $0.route, $0.title) }
      + entities.map { ($0.aliases, $0.route, $0.name) }
    return aliased.flatMap { aliases, target, title in
      aliases.compactMap { alias in
        Self.route(of: alias, &diagnostics).map {
          Alias(old: $0, target: target, title: title, place: alias.place)
        }
      }
    }
  }

  /// The file of an old address: `old/page.html`, or `old/` for `old/index.html`.
  private static func route(
    of alias: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Route? {
    let file = AliasAddress.file(of: alias.value)
    let parts = file.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPlain =
      parts.allSatisfy { part in
        !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
          && part.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
      } && !parts.dropLast().contains { $0.suffix(5).elementsEqual(".html".utf8) }
    guard isPlain, file.utf8.suffix(5).elementsEqual(".html".utf8) else {
      // Obsidian calls other names of a page so.
      let isName = !alias.value.utf8.contains { "/.:?#".utf8.contains($0) }
      diagnostics.append(
        Diagnostic(
          isName ? .warning : .error, "alias", "\"\(alias.value)\" is no address in this site",
          at: alias.place, hint: "write it as in old/page.html or old/"))
      return nil
    }
    if let problem = Route(file).tooLong(at: alias.place) {
      diagnostics.append(problem)
      return nil
    }
    return Route(file)
  }
}
