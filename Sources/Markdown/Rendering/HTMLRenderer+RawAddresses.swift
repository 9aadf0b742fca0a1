import Diagnostics
import Formats
import Markup

/// Addresses and ids in HTML that its author may write.
extension HTMLRenderer {
  /// What an attribute says on the page, if that is not what its author has `written`.
  mutating func rewritten(
    _ attribute: HTMLTag.Attribute, _ written: ArraySlice<UInt8>, of element: String,
    at place: SourcePlace
  ) -> String? {
    let value = String(decoding: CharacterReferences.read(written), as: UTF8.self)
    switch attribute.name {
    case "href", "src", "poster", "cite", "data", "longdesc":
      if attribute.name == "data", element != "object" { return nil }
      return address(value, isLink: element == "a" || element == "area", at: place)
    case "srcset":
      let parts = value.parts(at: ",").filter { !$0.isEmpty }.map { part in
        let words = part.parts(at: " ").filter { !$0.isEmpty }
        guard let first = words.first else { return String(part) }
        let url = address(String(first), isLink: false, at: place) ?? String(first)
        return ([url] + words.dropFirst().map(String.init)).joined(separator: " ")
      }
      let new = parts.joined(separator: ", ")
      return new == value ? nil : new
    case "action", "background", "dynsrc", "formaction", "lowsrc", "manifest", "ping", "xlink:href":
      checkScheme(of: value, at: place)
      return nil
    case "by", "from", "to", "values":
      // What an animation makes of a link.
      for part in value.parts(at: ";") { checkScheme(of: String(part), at: place) }
      return nil
    case "content" where element == "meta":
      // `0; url=…`, and the forms of it that browsers take.
      let parts = value.parts(at: "=", most: 2)
      if let url = parts.dropFirst().first, parts[0].lowercased().trimmingBlanks.ends(with: "url") {
        let quotes = "\"'".utf8
        let bare = url.utf8.filter { !quotes.contains($0) }
        checkScheme(of: String(decoding: bare, as: UTF8.self), at: place)
      }
      return nil
    case "id":
      if !value.isEmpty { result.anchors.append(value) }
      return prefixed(value)
    case "name": return element == "a" || element == "map" ? prefixed(value) : nil
    case "for", "list", "form", "headers", "aria-labelledby", "aria-describedby", "aria-controls",
      "aria-owns", "aria-details":
      return prefixed(value)
    case "usemap":
      return value.begins(with: "#") ? prefixed(String(value.dropFirst())).map { "#\($0)" } : nil
    default: return nil
    }
  }

  /// Refuses an address that can run code, or does not lead where it seems to, in an attribute that is not rewritten.
  private mutating func checkScheme(of value: String, at place: SourcePlace) {
    let destination = Array(value.trimmingBlanks.utf8)[...]
    switch LinkScheme(of: destination) {
    case .none: break
    case .safe: checkAddress(destination, at: place)
    case .unsafe: refuse(destination, at: place)
    }
  }

  /// Ids with what stands before each id of the document.
  private func prefixed(_ ids: String) -> String? {
    let prefix = document.options.idPrefix
    guard !prefix.isEmpty, !ids.isEmpty else { return nil }
    return ids.parts(at: " ").filter { !$0.isEmpty }.map { prefix + $0 }.joined(separator: " ")
  }

  /// Where an address leads on the page; nil for one that stays as it is.
  private mutating func address(_ value: String, isLink: Bool, at place: SourcePlace) -> String? {
    let destination = value.trimmingBlanks
    guard !destination.isEmpty else { return nil }
    switch LinkScheme(of: Array(destination.utf8)[...]) {
    case .safe:
      checkAddress(Array(destination.utf8)[...], at: place)
      return nil
    case .unsafe:
      refuse(Array(destination.utf8)[...], at: place)
      return nil
    case .none:
      if destination.begins(with: "//") { return nil }
      let url = host.url(for: destination, at: place, &result.diagnostics)
      if isLink { result.links.append(LinkUse(destination: destination, url: url, place: place)) }
      return url == destination ? nil : url
    }
  }
}

extension String {
  /// The text without white space at its ends, as browsers read addresses.
  var trimmingBlanks: String {
    let blanks: (Character) -> Bool = { $0.isWhitespace }
    return String(drop(while: blanks).reversed().drop(while: blanks).reversed())
  }
}
