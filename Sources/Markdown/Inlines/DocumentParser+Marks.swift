import Diagnostics

extension DocumentParser {
  /// What attributes say of their bearer. What means nothing there is left out, and told once for the file.
  mutating func marks(_ attributes: Attributes, of bearer: Marks.Bearer) -> Marks {
    var marks = Marks()
    for attribute in attributes.attributes where !read(attribute, of: bearer, into: &marks) {
      let name = text(attribute.name)
      if let near = nearestName(to: name, in: bearer.known), near != name {
        document.diagnostics.append(
          .error(
            "unknown-attribute", "\"\(name)\" is no attribute here",
            at: document.place(attribute.name), hint: "did you mean \(near)?"))
      } else if ignoredNames.insert(ByteString(name)).inserted {
        ignoredAttributes.append((name, attribute.name))
      }
    }
    return marks
  }

  /// Reads one attribute; false if it means nothing there.
  private mutating func read(
    _ attribute: Attributes.Attribute, of bearer: Marks.Bearer, into marks: inout Marks
  ) -> Bool {
    let name = text(attribute.name)
    let value = attribute.value.map(text)
    if name.utf8.first == UInt8(ascii: "#"), value == nil, name.utf8.count > 1, bearer != .code {
      marks.id = String(name.dropFirst())
      marks.idRange = attribute.name
      return true
    }
    if name.utf8.first == UInt8(ascii: "."), value == nil {
      let name = String(name.dropFirst())
      marks.classes.append(name)
      if bearer == .words { marks.role = marks.role ?? Marks.Role(rawValue: name) }
      return bearer == .block || bearer == .heading && ["unnumbered", "unlisted"].contains(name)
        || bearer == .words && Marks.Role(rawValue: name) != nil
    }
    switch (bearer, name, value) {
    case (.image, "alt", .some(let words)), (.image, "fig-alt", .some(let words)),
      (.image, "fig.alt", .some(let words)):
      marks.alternative = words
    case (.image, "decorative", nil): marks.isDecorative = true
    case (.image, "width", .some(let text)): marks.width = Marks.Length(text)
    case (.image, "height", .some(let text)): marks.height = Marks.Length(text)
    case (.words, "lang", .some(let tag)):
      guard let range = attribute.value else { return false }
      if isLanguageTag(original[range]) {
        marks.language = tag
      } else {
        document.diagnostics.append(
          .error(
            "bad-language", "\"\(tag)\" is no language tag", at: document.place(range),
            hint: "write one as in BCP 47, such as zh-Hant"))
      }
    case (.words, "ruby", .some(let reading)): marks.ruby = reading
    case (.heading, "-", nil): break
    case (.block, "title", .some(let title)):
      marks.title = title
      marks.titleRange = attribute.value ?? attribute.name
    default: return false
    }
    return true
  }

  /// Tells the attributes that mean nothing where they stand, all of a file at once.
  mutating func tellIgnoredAttributes() {
    guard let first = ignoredAttributes.first else { return }
    let names = ignoredAttributes.prefix(5).map { "\"\($0.name)\"" }
    let rest = ignoredAttributes.count - names.count
    let listed =
      rest > 0
      ? names.joined(separator: ", ") + " and \(rest) more"
      : names.count == 1
        ? names[0] : names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1])"
    document.diagnostics.append(
      .warning(
        "unknown-attribute",
        "\(listed) \(ignoredAttributes.count == 1 ? "means" : "mean") nothing here and \(ignoredAttributes.count == 1 ? "is" : "are") left out",
        at: document.place(first.range),
        hint:
          "images take alt, decorative, width and height, words lang and ruby, and all an #id; \\{ is a brace"
      ))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: original[range], as: UTF8.self)
  }

  private func isLanguageTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count),
      first.allSatisfy({ $0 > UInt8(ascii: "9") })
    else { return false }
    return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }
  }
}

extension Marks.Length {
  /// Reads `50%`, `300` or `300px`, and other units of CSS in their pixels; nil if it is none of these.
  fileprivate init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Double(digits), number > 0, number < 100_000 else { return nil }
    let pixels: Double
    switch text.dropFirst(digits.count) {
    case "%":
      self = .percent(min(100, max(1, Int(number.rounded()))))
      return
    case "", "px": pixels = number
    case "in": pixels = number * 96
    case "cm": pixels = number * 96 / 2.54
    case "mm": pixels = number * 9.6 / 2.54
    case "pt": pixels = number * 4 / 3
    case "em", "rem": pixels = number * 16
    default: return nil
    }
    self = .pixels(max(1, Int(pixels.rounded())))
  }
}
