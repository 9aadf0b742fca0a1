package import Course
package import Diagnostics
import Formats

/// Where what a page of the built site says was written: in a text of the content, or in a template of the site's own.
package struct OutputOrigins {
  /// The texts by the paths of the files that they become.
  private var texts: [ByteString: SourceFile] = [:]
  /// The same by their own paths.
  private let textsByPath: [ByteString: SourceFile]
  private let ofTexts: TagIndex
  private let ofTemplates: TagIndex
  private var own: [ByteString: TagIndex] = [:]
  private var outputs: [ByteString: [HTMLTag]] = [:]
  private let files: [ByteString: SourceFile]

  /// `diagnostics` of `files`, which stand in the folder `name`, told where their cause was written, each cause once; what
  /// has no such place stays where it is. What `known` diagnostics tell, that the policy blocks it, is not told again.
  package static func told(
    _ diagnostics: [Diagnostic], known: [Diagnostic], in files: [SourceFile], of name: String,
    _ course: Course,
    _ templates: [SourceFile]
  ) -> [Diagnostic] {
    guard !diagnostics.isEmpty else { return [] }
    var origins = OutputOrigins(files, name, course, templates)
    var seen = Set(
      known.filter { $0.code == "policy" }.map { Cause(code: "output-request", place: $0.place) })
    // What a text says is told of its own page before those that gather it.
    let isOwn = diagnostics.map { origins.texts[ByteString($0.place.path)] != nil }
    let ordered =
      zip(diagnostics, isOwn).filter(\.1).map(\.0)
      + zip(diagnostics, isOwn).filter { !$0.1 }.map(\.0)
    // The address of a reference stands elsewhere, and in the message.
    var blocked: Set<ByteString> = []
    for diagnostic in known where diagnostic.code == "policy" {
      if let bytes = origins.source(at: diagnostic.place) { Self.addAddresses(in: bytes, &blocked) }
      Self.addAddresses(in: Array(diagnostic.message.utf8)[...], &blocked)
    }
    return ordered.compactMap { diagnostic in
      guard let place = origins.place(of: diagnostic) else {
        return origins.loads(diagnostic, oneOf: blocked) ? nil : diagnostic
      }
      guard seen.insert(Cause(code: diagnostic.code, place: place)).inserted else { return nil }
      return diagnostic.moved(to: place)
    }
  }

  private struct Cause: Hashable {
    let code: String
    let place: SourcePlace
  }

  private init(
    _ files: [SourceFile], _ name: String, _ course: Course, _ templates: [SourceFile]
  ) {
    var texts: [ByteString: SourceFile] = [:]
    func add(_ route: Route, _ text: PageText) {
      texts[ByteString("\(name)/\(route.text)")] = text.file
    }
    for section in course.sections { add(section.route, course.text(of: section)) }
    for page in course.freePages { add(page.route, page.text) }
    for entity in course.entities { add(entity.route, course.text(of: entity)) }
    if let glossary = course.glossary { add(Term.indexRoute, glossary) }
    self.texts = texts
    textsByPath = Dictionary(
      texts.values.map { (ByteString($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    self.files = Dictionary(
      files.map { (ByteString($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = texts.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    ofTexts = TagIndex(sorted)
    ofTemplates = TagIndex(templates.filter { $0.path.ends(with: ".html") })
  }

  /// The bytes of a text at a place.
  private func source(at place: SourcePlace) -> ArraySlice<UInt8>? {
    textsByPath[ByteString(place.path)]?.bytes[place.range]
  }

  /// Adds what may be an address in Markdown or a message: what stands between blanks, quotes and angle brackets, or behind
  /// the text of a link, without the parentheses that may close it.
  private static func addAddresses(in bytes: ArraySlice<UInt8>, _ addresses: inout Set<ByteString>)
  {
    for word in bytes.split(whereSeparator: { $0 <= 0x20 || "\"'<>`".utf8.contains($0) }) {
      let end = word.indices.dropFirst().last {
        word[$0 - 1] == UInt8(ascii: "]") && word[$0] == UInt8(ascii: "(")
      }
      var address = end.map { word[($0 + 1)...] } ?? word
      addresses.insert(ByteString(String(decoding: address, as: UTF8.self)))
      for _ in 0..<2 where address.last == UInt8(ascii: ")") {
        address = address.dropLast()
        addresses.insert(ByteString(String(decoding: address, as: UTF8.self)))
      }
    }
  }

  /// Whether a page loads what stands at one of these addresses.
  private func loads(_ diagnostic: Diagnostic, oneOf addresses: Set<ByteString>) -> Bool {
    guard diagnostic.code == "output-request",
      let file = files[ByteString(diagnostic.place.path)]
    else { return false }
    return addresses.contains(ByteString(htmlText(file.bytes[diagnostic.place.range])))
  }

  /// Where the cause of a diagnostic was written; `nil` if that is not known.
  private mutating func place(of diagnostic: Diagnostic) -> SourcePlace? {
    let path = ByteString(diagnostic.place.path)
    let text = texts[path]
    let range = diagnostic.place.range
    guard !range.isEmpty else { return text?.place(0..<0) }
    guard let tag = tag(at: range.lowerBound, of: path) else { return nil }
    let attribute = tag.attributes.first { $0.range == range }
    // Of an id that is used again the last is at fault.
    let isLast = diagnostic.code == "output-id"
    if let text {
      let index = own[path] ?? TagIndex([text])
      own[path] = index
      if let place = index.place(of: tag, attribute, isLast: isLast) { return place }
    } else if let place = ofTexts.place(of: tag, attribute, isLast: isLast) {
      return place
    }
    return ofTemplates.place(of: tag, attribute, isLast: isLast)
  }

  /// The start tag that holds a byte of a built file.
  private mutating func tag(at offset: Int, of path: ByteString) -> HTMLTag? {
    guard let file = files[path], file.path.ends(with: ".html") else { return nil }
    let tags = outputs[path] ?? Array(HTMLTags(file.bytes))
    outputs[path] = tags
    var (low, high) = (0, tags.count)
    while low < high {
      let middle = (low + high) / 2
      if tags[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, tags[low - 1].range.contains(offset) else { return nil }
    return tags[low - 1]
  }
}

/// The start tags of some files, found by what is left of them in the built site: there ids have something before them, and
/// addresses start from elsewhere.
private struct TagIndex {
  private typealias Found = (file: SourceFile, tag: HTMLTag)
  private var found: [ByteString: (first: Found, last: Found)] = [:]

  init(_ files: [SourceFile]) {
    for file in files {
      for tag in HTMLTags(file.bytes) {
        let key = Self.key(of: tag)
        found[key] = (found[key]?.first ?? (file, tag), (file, tag))
      }
    }
  }

  /// Where a tag like one of the built site stands, or an attribute of it.
  func place(of tag: HTMLTag, _ attribute: HTMLTag.Attribute?, isLast: Bool) -> SourcePlace? {
    guard let pair = found[Self.key(of: tag)] else { return nil }
    let (file, own) = isLast ? pair.last : pair.first
    let range = attribute.flatMap { own[$0.name]?.range } ?? own.range
    return file.place(range)
  }

  private static func key(of tag: HTMLTag) -> ByteString {
    let attributes = tag.attributes.map { "\($0.name)=\(rest(of: $0))" }.sorted()
    return ByteString("\(tag.name) \(attributes.joined(separator: " "))")
  }

  /// What of a value the built site leaves as it is.
  private static func rest(of attribute: HTMLTag.Attribute) -> String {
    // What stands in double braces is put in by the template.
    let value = attribute.value.parts(at: "}").last ?? ""
    switch attribute.name {
    case "id", "for", "name", "list", "form", "headers", "aria-labelledby", "aria-describedby",
      "aria-controls", "aria-owns", "aria-details":
      return value.parts(at: ".").last.map(String.init) ?? ""
    default: return value.parts(at: "/").last.map(String.init) ?? ""
    }
  }
}
