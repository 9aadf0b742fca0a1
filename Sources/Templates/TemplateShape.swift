package import Markup

/// What a template may find in its data: the names, and the kind of value behind each.
package indirect enum TemplateShape: Sendable, Hashable {
  /// Text, escaped where it is put.
  case text
  /// A URL that the program has made or checked: text that may say where a link leads.
  case url
  /// Markup, put as it is with three braces.
  case html
  /// A whole number.
  case number
  /// True or false, for sections only.
  case flag
  case list(TemplateShape)
  /// A value that may be missing.
  case optional(TemplateShape)
  case record([Field])

  /// A name of a record.
  package struct Field: Sendable, Hashable {
    package let name: String
    /// What the value is, for people.
    package let documentation: String
    package let shape: TemplateShape
    /// Whether the name of a page is known inside its items too.
    package let isKnownInside: Bool

    package init(
      _ name: String, _ documentation: String = "", _ shape: TemplateShape,
      isKnownInside: Bool = false
    ) {
      self.name = name
      self.documentation = documentation
      self.shape = shape
      self.isKnownInside = isKnownInside
    }
  }

  /// The shape without the possibility that the value is missing.
  var present: TemplateShape {
    if case .optional(let inner) = self { inner.present } else { self }
  }

  /// The kind of value in words, as in "a list".
  var kindName: String {
    switch self {
    case .text: "text"
    case .url: "a URL"
    case .html: "HTML"
    case .number: "a number"
    case .flag: "true or false"
    case .list: "a list"
    case .optional(let inner): inner.kindName
    case .record: "a record"
    }
  }

  /// The names of the record, and those of records in it, as a Markdown list.
  package func reference(indent: String = "") -> String {
    guard case .record(let fields) = present else { return "" }
    return fields.map { field in
      var kind = field.shape.kindName
      if case .optional = field.shape { kind += ", may be missing" }
      if field.isKnownInside { kind += ", known inside items too" }
      var line = "\(indent)- `\(field.name)` (\(kind))"
      if !field.documentation.isEmpty { line += ": \(field.documentation)" }
      var inner = field.shape.present
      if case .list(let element) = inner { inner = element }
      return line + "\n" + inner.reference(indent: indent + "  ")
    }.joined()
  }
}

/// Data for a template, in the form that its shape says.
package enum TemplateValue: Sendable, Hashable {
  case text(String)
  /// Text with markup that shows where this can stand: a `text` to templates.
  case phrase(Phrase)
  case html(HTML)
  case number(Int)
  case flag(Bool)
  case list([TemplateValue])
  /// The values in the order of the shape's fields.
  case record([TemplateValue])
  /// A value that is missing.
  case none
}
