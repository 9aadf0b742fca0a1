public import Markup

/// What a template may find in its data: the names, and the kind of value behind each.
public enum TemplateShape: Sendable, Hashable {
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
  indirect case list(TemplateShape)
  /// A value that may be missing.
  indirect case optional(TemplateShape)
  case record([Field])

  /// A name of a record.
  public struct Field: Sendable, Hashable {
    public let name: String
    /// What the value is, for people.
    public let documentation: String
    public let shape: TemplateShape
    /// Whether the name of a page is known inside its items too.
    public let isKnownInside: Bool

    public init(
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

  /// The record with the fields of two, this one's first.
  public func merged(with other: TemplateShape) -> TemplateShape {
    guard case .record(let first) = self, case .record(let second) = other else { return self }
    return .record(first + second)
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
  public func reference(indent: String = "") -> String {
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
public enum TemplateValue: Sendable {
  case text(String)
  /// Text with markup that shows where this can stand: a `text` to templates.
  case phrase(Phrase)
  case html(HTML)
  case number(Int)
  case flag(Bool)
  case list([TemplateValue])
  /// The values of the shape's fields.
  case record(any TemplateRecord)
  /// A value that is missing.
  case none
}

/// Values that are asked for one by one, so that a template costs what it shows and not all that it could.
public protocol TemplateRecord: Sendable {
  /// The value of the field at a position in the shape.
  func value(at position: Int) -> TemplateValue
}

/// A record with the fields of two, as `TemplateShape.merged(with:)` has them.
public struct MergedRecord: TemplateRecord {
  private let first: any TemplateRecord
  private let second: any TemplateRecord
  /// How many fields the first has.
  private let count: Int

  public init<First: TemplateModel>(_ first: First, _ second: any TemplateRecord) {
    (self.first, self.second, count) = (first, second, First.fields.count)
  }

  public func value(at position: Int) -> TemplateValue {
    position < count ? first.value(at: position) : second.value(at: position - count)
  }
}
