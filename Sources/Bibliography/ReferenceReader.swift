package import Diagnostics
package import FrontMatter

extension Reference {
  /// The sources of a file with the ids of those that could not be read: what refers to them is not at fault.
  package struct List: Sendable {
    package let references: [Reference]
    package let lostIDs: [String]
  }

  /// Reads CSL-YAML as Pandoc and Better BibTeX write it: a list, or one under `references`; `nil` if it is no YAML.
  package static func readAll(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> List? {
    do throws(Diagnostic) {
      let node = try YAMLNode.read(YAMLText(file: file), &diagnostics)
      return readAll(node, of: listKind, &diagnostics)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Reads CSL data of any syntax: a list, or one under `references` or `items`. `kind` is what messages call the file.
  package static func readAll(
    _ node: YAMLNode, of kind: String, _ diagnostics: inout [Diagnostic]
  ) -> List {
    if case .sequence(let items) = node.content { return read(items, &diagnostics) }
    var fields = Fields(node, of: kind)
    let key = fields.has("items") && !fields.has("references") ? "items" : "references"
    let list = fields.node(key, type: "a list", isRequired: true)
    fields.finish(&diagnostics)
    guard let list else { return List(references: [], lostIDs: []) }
    guard case .sequence(let items) = list.content else {
      diagnostics.append(
        .error(
          "wrong-type", "\"\(key)\" must be a list", at: list.place,
          hint: "write one entry behind the other"))
      return List(references: [], lostIDs: [])
    }
    return read(items, &diagnostics)
  }

  /// What messages call the file of CSL-YAML.
  package static let listKind = "sources.yaml"

  /// What such a file may hold.
  package static var shape: RecordShape {
    RecordShape.of(listKind) { fields in
      _ = fields.node(
        "references", "the bibliography, as Zotero and Pandoc write CSL", type: "a list",
        isRequired: true, as: .records(RecordShape.of(itemKind) { _ = read(&$0) }))
    }
  }

  /// What is told of a file of BibTeX, which is not read.
  package static func bibTeX(_ file: SourceFile) -> Diagnostic {
    let folder = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.path[...$0] } ?? ""
    return .warning(
      "unknown-file", "BibTeX is not read", at: SourcePlace(path: file.path),
      hint:
        "export CSL JSON as sources.json from Zotero, or run: pandoc \(file.path) -t csljson -o \(folder)sources.json"
    )
  }

  private static let itemKind = "a source"

  private static func read(_ items: [YAMLNode], _ diagnostics: inout [Diagnostic]) -> List {
    var references: [Reference] = []
    var lostIDs: [String] = []
    references.reserveCapacity(items.count)
    var told: Set<String> = []
    for item in items {
      var fields = Fields(item, of: itemKind)
      let reference = read(&fields)
      var found: [Diagnostic] = []
      fields.finish(&found)
      for var problem in found {
        if problem.code == "unknown-key" {
          guard told.insert(problem.message).inserted else { continue }
          problem.severity = .warning
        }
        diagnostics.append(problem)
      }
      if let reference {
        references.append(reference)
      } else if let id = writtenID(item) {
        lostIDs.append(id)
      }
    }
    return List(references: references, lostIDs: lostIDs)
  }

  private static func writtenID(_ node: YAMLNode) -> String? {
    guard case .mapping(let pairs) = node.content,
      case .scalar(let id, _)? = pairs.first(where: { $0.key.value == "id" })?.value.content
    else { return nil }
    return id
  }

  private static func read(_ fields: inout Fields) -> Reference? {
    let id = fields.value(
      "id", "what it is cited by, in any letters", type: "an id", isRequired: true
    ) { text, _ in text }
    let kind: Located<Kind>? = fields.choice("type", isRequired: true)
    let title = fields.node("title", "its title", type: "text", as: .text)
    var contributors: [Role: [Name]] = [:]
    for role in Role.allCases {
      let names = readNames(role, &fields)
      if !names.isEmpty { contributors[role] = names }
    }
    var dates: [DateVariable: SourceDate] = [:]
    for variable in DateVariable.allCases {
      if let date = readDate(variable, &fields) { dates[variable] = date }
    }
    var texts: [TextVariable: String] = [:]
    for variable in TextVariable.allCases {
      if let text = readText(variable, &fields), !text.trimmed.isEmpty { texts[variable] = text }
    }
    for key in keptKeys { _ = fields.node(key, "kept, but not printed", type: "anything") }
    let titleText = title.flatMap(text) ?? ""
    // A letter or an object may have none, but nothing to go by is a mistake.
    let hasName = !contributors.isEmpty || texts[.genre] != nil || texts[.containerTitle] != nil
    if titleText.trimmed.isEmpty, !hasName {
      fields.report(
        .error("missing-key", "\(fields.kind) has no \"title\"", at: fields.place))
      return nil
    }
    guard let id, let kind else { return nil }
    return Reference(
      id: id, kind: kind.value, title: titleText, contributors: contributors, dates: dates,
      texts: texts)
  }

  private static func readNames(_ role: Role, _ fields: inout Fields) -> [Name] {
    let kind = role == .author ? "an author" : role == .editor ? "an editor" : "a \(role.rawValue)"
    return fields.records(role.rawValue, role.note, of: kind, readName)
  }

  private static func readName(_ fields: inout Fields) -> Name? {
    func part(_ key: String, _ note: StaticString) -> String {
      fields.text(key, note)?.value.trimmed ?? ""
    }
    func flag(_ key: String, _ note: StaticString) -> Bool {
      !["", "false", "0", "no"].contains(part(key, note).lowercased())
    }
    let literal = part(
      "literal", "a name that is not to be taken apart, such as that of an office")
    let family = part("family", "the family name")
    let given = part("given", "the given names")
    let dropping = part("dropping-particle", "the von of Alexander von Humboldt")
    let nonDropping = part("non-dropping-particle", "the de of Simone de Beauvoir")
    let suffix = part("suffix", "such as Jr. or III")
    let hasComma = flag("comma-suffix", "whether a comma stands before the suffix")
    let isStatic = flag(
      "static-ordering", "whether the family name always stands first, without a comma")
    _ = flag("parse-names", "particles and suffixes are taken out of names with it or without")
    if !literal.isEmpty { return Name(literal: literal) }
    if !family.isEmpty {
      return Name(
        family: family, given: given, droppingParticle: dropping, nonDroppingParticle: nonDropping,
        suffix: suffix,
        hasCommaSuffix: hasComma, isStatic: isStatic)
    }
    fields.report(
      .error(
        "missing-key", "\(fields.kind) has neither \"family\" nor \"literal\"", at: fields.place))
    return nil
  }

  private static func readDate(
    _ variable: DateVariable, _ fields: inout Fields
  ) -> SourceDate? {
    let key = variable.rawValue
    guard let node = fields.node(key, variable.note, type: "a date") else { return nil }
    do throws(Diagnostic) {
      return try SourceDate.read(node, key)
    } catch {
      fields.report(error)
      return nil
    }
  }

  private static func readText(_ variable: TextVariable, _ fields: inout Fields) -> String? {
    switch variable {
    case .url: return fields.value("URL", variable.note, type: "a URL", readURL)?.value
    default:
      return fields.node(variable.rawValue, variable.note, type: "text", as: .text).flatMap(text)
    }
  }

  /// What stands under a key; a list is joined, as in `keyword: [a, b]`.
  private static func text(_ node: YAMLNode) -> String? {
    switch node.content {
    case .scalar(let text, _): text
    case .sequence(let items): items.compactMap(text).joined(separator: "; ")
    case .null, .mapping: nil
    }
  }

  /// An `http` or `https` URL.
  private static func readURL(_ text: String, _ place: SourcePlace) throws(Diagnostic) -> String {
    let url = text.trimmed
    guard
      url.droppingPrefixIgnoringCase("https://") != nil
        || url.droppingPrefixIgnoringCase("http://") != nil,
      !url.utf8.contains(where: {
        $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<")
      })
    else {
      throw .error(
        "url", "\"\(text)\" is no web address", at: place,
        hint: "start it with https:// and leave no blanks in it")
    }
    return url
  }
}
