import Diagnostics

extension TemplateCompiler {
  mutating func variable(
    _ name: TemplateNode.Name, isRaw: Bool, _ scope: Scope
  ) -> TemplateOperation? {
    guard let (lookup, shape) = resolve(name, scope) else { return nil }
    let quoted = "\"\(name.text)\""
    switch (shape.present, isRaw) {
    case (.html, false):
      report(
        "template-kind", "\(quoted) is HTML, which is put with three braces", name, scope,
        hint: "write {{{\(name.text)}}}")
      return nil
    case (.text, true), (.number, true):
      report(
        "template-kind", "\(quoted) is \(shape.kindName), which must be escaped", name, scope,
        hint: "write {{\(name.text)}}")
      return nil
    case (.flag, _), (.list, _), (.record, _), (.optional, _):
      report(
        "template-kind", "\(quoted) is \(shape.kindName), which cannot be put on a page", name,
        scope,
        hint: "open a section: {{#\(name.text)}}…{{/\(name.text)}}")
      return nil
    case (.html, true), (.text, false), (.number, false): break
    }
    return place(lookup, name, isHTML: isRaw, scope)
  }

  /// The operation that puts a value where the template has come to, if it can be escaped there.
  private mutating func place(
    _ lookup: TemplateOperation.Lookup, _ name: TemplateNode.Name, isHTML: Bool, _ scope: Scope
  ) -> TemplateOperation? {
    func refuse(_ message: String, hint: String?) {
      report("template-html", message, name, scope, hint: hint)
    }
    if context.isCode {
      refuse(
        "a value cannot stand in a script or a style",
        hint: "put it in a data- attribute and read it from there")
      return nil
    }
    switch context.state {
    case .text: return .variable(lookup, isHTML ? .none : .elementText)
    case .doubleQuoted, .singleQuoted, .rawText:
      if isHTML {
        let target = context.state == .rawText ? "<\(context.element)>" : "an attribute"
        refuse("HTML cannot stand in \(target)", hint: "use a text there")
        return nil
      }
      return .variable(
        lookup, context.state == .singleQuoted ? .singleQuotedAttribute : .elementText)
    case .beforeValue, .unquoted:
      refuse("a value cannot stand in an attribute without quotes", hint: "put quotes around it")
    case .tagName, .inTag, .attributeName:
      refuse(
        "a value cannot be the name of a tag or of an attribute",
        hint: "write the name out, in a section if need be")
    case .comment, .declaration:
      refuse("a value cannot stand in a comment", hint: "use a Mustache comment: {{! … }}")
    }
    return nil
  }

  mutating func section(
    _ name: TemplateNode.Name, _ isInverted: Bool, _ children: [TemplateNode], _ scope: Scope
  ) -> TemplateOperation? {
    let before = context.place
    let found = resolve(name, scope)
    let count = shapes.count
    if !isInverted, let shape = found?.shape.present {
      switch shape {
      case .list(let element): shapes.append(element)
      case .flag: break
      case .text, .html, .number, .record, .optional: shapes.append(shape)
      }
    }
    // Without a shape the names inside cannot be judged, but its own parts still can.
    let inner = found == nil ? [] : compile(children, scope)
    shapes.removeLast(shapes.count - count)
    if context.place != before {
      report(
        "template-html",
        "the section \"\(name.text)\" ends in another place of the HTML than it starts",
        name, scope, hint: "open and close tags and quotes on the same side of the section's tags")
      context = before
    }
    return found.map { isInverted ? .inverted($0.lookup, inner) : .section($0.lookup, inner) }
  }

  /// Finds a name in the innermost context that has its first part.
  private mutating func resolve(
    _ name: TemplateNode.Name, _ scope: Scope
  ) -> (lookup: TemplateOperation.Lookup, shape: TemplateShape)? {
    if name.text == "." { return (.init(up: 0, path: []), shapes[shapes.count - 1]) }
    let parts = name.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for (up, shape) in shapes.reversed().enumerated() {
      guard case .record(let fields) = shape.present,
        let index = fields.firstIndex(where: { $0.name == parts[0] })
      else { continue }
      var path = [index]
      var found = fields[index].shape
      for part in parts.dropFirst() {
        guard case .record(let inner) = found.present else {
          report(
            "template-name", "\"\(name.text)\" asks for \"\(part)\" of \(found.kindName)", name,
            scope)
          return nil
        }
        guard let index = inner.firstIndex(where: { $0.name == part }) else {
          unknown(part, of: inner.map(\.name), name, scope)
          return nil
        }
        path.append(index)
        found = inner[index].shape
      }
      return (.init(up: up, path: path), found)
    }
    let known = shapes.reversed().flatMap { shape in
      if case .record(let fields) = shape.present { fields.map(\.name) } else { [String]() }
    }
    unknown(parts[0], of: known, name, scope)
    return nil
  }

  private mutating func unknown(
    _ part: String, of known: [String], _ name: TemplateNode.Name, _ scope: Scope
  ) {
    var seen: Set<String> = []
    let names = known.filter { seen.insert($0).inserted }
    report(
      "template-name", "no value is called \"\(part)\" here", name, scope,
      hint: nearestName(to: part, in: names).map { "did you mean \"\($0)\"?" }
        ?? "known here: \(names.joined(separator: ", "))")
  }
}
