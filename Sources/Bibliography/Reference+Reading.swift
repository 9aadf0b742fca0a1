import Diagnostics
import FrontMatter

extension Reference {
  /// Whatever a source may have beside its id, type and title.
  enum Variable {
    case role(Role)
    case date(DateVariable)
    case text(TextVariable)
    /// What says nothing of the source itself, and is left aside.
    case kept(String)

    static let all: [Variable] =
      Role.allCases.map(Variable.role) + DateVariable.allCases.map(Variable.date)
      + TextVariable.allCases.map(Variable.text) + ["categories", "custom"].map(Variable.kept)
    private static let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

    /// What every source is asked for.
    private static let common: Set = ["id", "type", "title"]

    private var key: String {
      switch self {
      case .role(let role): role.rawValue
      case .date(let variable): variable.rawValue
      case .text(let variable): variable.rawValue
      case .kept(let key): key
      }
    }

    /// The variables that a source has, so that it need not be asked for a hundred others; `nil` if it has a key that
    /// is none of them.
    static func variables(of node: YAMLNode) -> [Variable]? {
      guard case .mapping(let pairs) = node.content else { return nil }
      var variables: [Variable] = []
      for pair in pairs {
        if let variable = byKey[pair.key.value] {
          variables.append(variable)
        } else if !common.contains(pair.key.value) {
          return nil
        }
      }
      return variables
    }
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, $0) })
  private static let kindNames = Kind.allCases.map(\.rawValue)
  private static let kindType = "one of \(kindNames.joined(separator: ", "))"

  static func read(_ fields: inout Fields, _ variables: [Variable]) -> Reference? {
    let id = fields.value(
      "id", "what it is cited by, in any letters", type: "an id", isRequired: true
    ) { text, _ in text }
    let kind = fields.value(
      "type", "what it is, in the words of CSL", type: kindType, as: .choice(kindNames)
    ) { text, _ in text }
    let title = fields.node("title", "its title", type: "text", as: .text)
    var contributors: [Role: [Name]] = [:]
    var dates: [DateVariable: SourceDate] = [:]
    var texts: [TextVariable: String] = [:]
    for variable in variables {
      switch variable {
      case .role(let role):
        let names = readNames(role, &fields)
        if !names.isEmpty { contributors[role] = names }
      case .date(let variable): dates[variable] = readDate(variable, &fields)
      case .text(let variable): texts[variable] = readText(variable, &fields)
      case .kept(let key): _ = fields.node(key, "kept, but not printed", type: "anything")
      }
    }
    var titleText = title.flatMap(text) ?? ""
    if let title { checkLength(of: titleText, at: title.place, &fields) }
    // A letter or an object may have none, but nothing to go by is a mistake.
    let hasName = !contributors.isEmpty || texts[.genre] != nil || texts[.containerTitle] != nil
    if titleText.trimmed.isEmpty, !hasName {
      let message = "\(fields.kind) has no \"title\""
      guard let address = texts[.url] ?? texts[.doi] else {
        fields.report(.error("missing-key", message, at: fields.place))
        if kind == nil { tellMissingKind(&fields) }
        return nil
      }
      fields.report(
        .warning(
          "missing-key", message, at: fields.place, hint: "until it has one, its address stands in")
      )
      titleText = address
    }
    if kind == nil { tellMissingKind(&fields) }
    guard let id else { return nil }
    checkLength(of: [titleText] + texts.filter { $0.key.isPrinted }.values, &fields)
    return Reference(
      id: id, kind: kind.map { readKind($0, &fields) } ?? .document, title: titleText,
      contributors: contributors, dates: dates, texts: texts)
  }

  private static func tellMissingKind(_ fields: inout Fields) {
    guard fields.isMissing("type"), !fields.isDescribing else { return }
    fields.report(
      .warning(
        "missing-key", "\(fields.kind) has no \"type\"", at: fields.place,
        hint: "it is shown as a document; write book, article-journal, chapter, webpage, …"))
  }

  /// The type that is meant; a document where nobody can tell, which is told.
  private static func readKind(_ text: Located<String>, _ fields: inout Fields) -> Kind {
    if let kind = kinds[text.value] { return kind }
    let message = "\"\(text.value)\" is no type of CSL"
    let name = text.value.trimmed
    if let kind = kinds[name.lowercased()] ?? Kind(ofOtherPrograms: name) {
      fields.report(
        .warning("unknown-value", message, at: text.place, hint: "write \(kind.rawValue)"))
      return kind
    }
    var problem = Diagnostic.unknown(
      text.value, "unknown-value", message, at: text.place, among: kindNames,
      otherwise:
        "the source is shown as a document; write one of: \(kindNames.joined(separator: ", "))")
    problem.severity = .warning
    fields.report(problem)
    return .document
  }

  private static func readNames(_ role: Role, _ fields: inout Fields) -> [Name] {
    let kind = role == .author ? "an author" : role == .editor ? "an editor" : "a \(role.rawValue)"
    return fields.records(
      role.rawValue, role.note, of: kind, takesOne: true, fromText: writtenName, readName)
  }

  /// A name that stands as text where its parts belong: it is printed as it is, which is told.
  private static func writtenName(_ text: Located<String>) -> (Name, Diagnostic)? {
    let name = text.value.trimmed
    guard !name.isEmpty else { return nil }
    let parts = name.split(separator: " ")
    let hint =
      parts.count > 1 && !name.has(",")
      ? "write {family: \(parts[parts.count - 1]), given: \(parts.dropLast().joined(separator: " "))} for a person"
      : "write {family: …, given: …} for a person, {literal: …} for others"
    return (
      Name(literal: name),
      .warning(
        "wrong-type", "the name \"\(name)\" is not taken apart", at: text.place, hint: hint)
    )
  }

  static func readName(_ fields: inout Fields) -> Name? {
    func part(_ key: String, _ note: StaticString) -> String {
      guard let text = fields.text(key, note) else { return "" }
      checkLength(of: text.value, at: text.place, &fields)
      return text.value.trimmed
    }
    func flag(_ key: String, _ note: StaticString) -> Bool {
      !["", "false", "0", "no"].contains(part(key, note).lowercased())
    }
    var literal = part(
      "literal", "a name that is not to be taken apart, such as that of an office")
    if literal.isEmpty, fields.has("name"), !fields.isDescribing {
      literal = part("name", "the same, as some programs call it")
    }
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
    // People of one name stand under either heading.
    if family.isEmpty, !given.isEmpty {
      return Name(literal: [given, suffix].filter { !$0.isEmpty }.joined(separator: " "))
    }
    if !family.isEmpty {
      return Name(
        family: family, given: given, droppingParticle: dropping, nonDroppingParticle: nonDropping,
        suffix: suffix,
        hasCommaSuffix: hasComma, isStatic: isStatic)
    }
    fields.report(
      .error(
        "missing-key", "\(fields.kind) has neither \"family\" nor \"given\" nor \"literal\"",
        at: fields.place))
    return nil
  }

  private static func readDate(
    _ variable: DateVariable, _ fields: inout Fields
  ) -> SourceDate? {
    let key = variable.rawValue
    guard let node = fields.node(key, variable.note, type: "a date") else { return nil }
    do throws(Diagnostic) {
      let date = try SourceDate.read(node, key)
      if case .words(let words, nil)? = date, case .scalar = node.content {
        fields.report(
          .warning(
            "edtf", "\"\(words)\" is no date, and stands in lists as it is", at: node.place,
            hint: "write a date such as 1989-11-09, 1989-11 or 1989 if there is one"))
      }
      return date
    } catch {
      fields.report(error)
      return nil
    }
  }

  private static func readText(_ variable: TextVariable, _ fields: inout Fields) -> String? {
    guard let node = fields.node(variable.rawValue, variable.note, type: "text", as: .text),
      let text = text(node), !text.trimmed.isEmpty
    else { return nil }
    // A library's own notes may be long, and are not printed everywhere.
    if ![.abstract, .annote, .keyword].contains(variable) {
      checkLength(of: text, variable.names ? .title : .label, at: node.place, &fields)
    }
    return variable == .url ? readURL(text.trimmed, node.place, &fields) : text
  }

  /// What stands under a key; a list is joined, as in `keyword: [a, b]`.
  private static func text(_ node: YAMLNode) -> String? {
    switch node.content {
    case .scalar(let text, _): text
    case .sequence(let items): items.compactMap(text).joined(separator: "; ")
    case .null, .mapping: nil
    }
  }

  /// A web address; another text, of which a library may hold many, is told and left out.
  private static func readURL(
    _ url: String, _ place: SourcePlace, _ fields: inout Fields
  ) -> String? {
    do throws(WebAddress.Problem) {
      try WebAddress.check(url)
      return url
    } catch {
      fields.report(
        .warning(
          "url", "\"\(url)\" \(error.message)", at: place,
          hint: "\(error.hint); until then it is left out"))
      return nil
    }
  }
}
