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
    case (.text, true), (.url, true), (.number, true):
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
    case (.html, true), (.text, false), (.url, false), (.number, false): break
    }
    return place(lookup, name, shape.present, scope)
  }

  /// The operation that puts a value where the template has come to, if it can be escaped there.
  private mutating func place(
    _ lookup: TemplateOperation.Lookup, _ name: TemplateNode.Name, _ shape: TemplateShape,
    _ scope: Scope
  ) -> TemplateOperation? {
    let isHTML = shape == .html
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
      if context.state != .rawText, let problem = attributeProblem(shape, name) {
        refuse(problem.message, hint: problem.hint)
        return nil
      }
      context.readValue(isURL: shape == .url)
      contentName = (name, scope)
      return .variable(
        lookup, context.state == .singleQuoted ? .singleQuotedAttribute : .doubleQuotedAttribute)
    case .beforeValue, .unquoted:
      refuse("a value cannot stand in an attribute without quotes", hint: "put quotes around it")
    case .tagOpen, .tagName, .inTag, .attributeName, .afterName:
      refuse(
        "a value cannot be the name of a tag or of an attribute",
        hint: "write the name out, in a section if need be")
    case .comment, .declaration:
      refuse("a value cannot stand in a comment", hint: "use a Mustache comment: {{! … }}")
    }
    return nil
  }

  /// That a value cannot stand in the attribute that the template has come to.
  private func attributeProblem(
    _ shape: TemplateShape, _ name: TemplateNode.Name
  ) -> (message: String, hint: String)? {
    switch context.meaning {
    case .plain: return nil
    case .document:
      return (
        "a value cannot stand in srcdoc, which is a page of its own",
        "write the page to a file, and where it is into src"
      )
    case .rule:
      return (
        "a value cannot stand in \(context.attribute), which says what other attributes mean",
        "write the word out"
      )
    case .script:
      return (
        "a value cannot stand in a script", "put it in a data- attribute and read it from there"
      )
    case .url where shape == .url || shape == .number || context.isBehindPath: return nil
    case .url:
      return (
        "\"\(name.text)\" is \(shape.kindName), and \(context.attribute) takes a URL",
        "use a value that is a URL, or write the address out and put the text behind # or ?"
      )
    }
  }

  mutating func section(
    _ name: TemplateNode.Name, _ isInverted: Bool, _ children: [TemplateNode], _ scope: Scope
  ) -> TemplateOperation? {
    let before = context.place
    let wasBehindPath = context.isBehindPath
    let found = resolve(name, scope)
    let count = shapes.count
    if !isInverted, let shape = found?.shape.present {
      switch shape {
      case .list(let element): shapes.append(element)
      case .flag: break
      case .text, .url, .html, .number, .record, .optional: shapes.append(shape)
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
    context.restrict(wasBehindPath: wasBehindPath)
    return found.map { isInverted ? .inverted($0.lookup, inner) : .section($0.lookup, inner) }
  }

  /// Finds a name in the item that the template is in: each `../` before it leads one item outwards. The page's own names
  /// that are known everywhere are found from inside its items; any other name of an outer item must be asked for as such.
  private mutating func resolve(
    _ name: TemplateNode.Name, _ scope: Scope
  ) -> (lookup: TemplateOperation.Lookup, shape: TemplateShape)? {
    if name.text == "." { return (.init(up: 0, path: []), shapes[shapes.count - 1]) }
    var rest = Substring(name.text)
    var steps = 0
    while rest.begins(with: "../") {
      rest.removeFirst(3)
      steps += 1
    }
    let parts = rest.parts(at: ".").map(String.init)
    guard let item = item(steps) else {
      let path = String(repeating: "../", count: items.count - 1) + rest
      report(
        "template-name", "\"\(name.text)\" leads further out than the page", name, scope,
        hint: "write \"\(path)\"")
      return nil
    }
    if let index = item.fields.firstIndex(where: { $0.name == parts[0] }) {
      return follow(parts, from: item, at: index, name, scope)
    }
    let items = items
    let page = items[items.count - 1]
    if steps == 0,
      let index = page.fields.firstIndex(where: { $0.isKnownInside && $0.name == parts[0] })
    {
      return follow(parts, from: page, at: index, name, scope)
    }
    if let outer = items.indices.dropFirst(steps + 1).first(where: { index in
      items[index].fields.contains { $0.name == parts[0] }
    }) {
      let path = String(repeating: "../", count: outer) + rest
      report(
        "template-name",
        "\"\(name.text)\" is no name of this item, only of \(outer + 1 == items.count ? "the page" : "one around it")",
        name, scope, hint: "if that is meant, write \"\(path)\"")
      return nil
    }
    unknown(
      parts[0],
      of: item.fields.map(\.name) + page.fields.filter(\.isKnownInside).map(\.name), name,
      scope)
    return nil
  }

  /// An item that has names, and how many contexts up it stands.
  private typealias Item = (up: Int, fields: [TemplateShape.Field])

  /// The item so many items out of the innermost; `nil` beyond the page.
  private func item(_ steps: Int) -> Item? {
    var steps = steps
    for (up, shape) in shapes.reversed().enumerated() {
      guard case .record(let fields) = shape.present else { continue }
      if steps == 0 { return (up, fields) }
      steps -= 1
    }
    return nil
  }

  /// The items that the template is in, the innermost first; the last is the page. Texts and numbers have no names.
  private var items: [Item] {
    shapes.reversed().enumerated().compactMap { up, shape in
      if case .record(let fields) = shape.present { (up, fields) } else { nil }
    }
  }

  /// The value that the parts of a name lead to, from the field that the first of them names.
  private mutating func follow(
    _ parts: [String], from item: Item, at index: Int, _ name: TemplateNode.Name, _ scope: Scope
  ) -> (lookup: TemplateOperation.Lookup, shape: TemplateShape)? {
    var path = [index]
    var found = item.fields[index].shape
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
    return (.init(up: item.up, path: path), found)
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
