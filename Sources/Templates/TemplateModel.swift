public import Markup

/// A type that templates can show: its fields give both the shape and the values, so that they cannot drift apart.
public protocol TemplateModel: TemplateRecord {
  /// The names that a template may use, in the order of the shape's fields.
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateModel {
  /// The shape of every value of this type.
  public static var shape: TemplateShape {
    .record(
      fields.map {
        TemplateShape.Field(
          $0.name, $0.documentation, $0.shape, isKnownInside: $0.isKnownInside)
      })
  }

  /// Made for each type anew, so that nothing about it has to be looked up while a page is written.
  @inlinable public func value(at position: Int) -> TemplateValue {
    Self.fields[position].get(self)
  }
}

/// A name that templates may use for a part of `Model`. A class, since fields are looked up for every value that is written.
public final class TemplateField<Model>: Sendable {
  public let name: String
  /// What the value is, for people who write templates.
  public let documentation: String
  public let shape: TemplateShape
  /// Whether the name of a page is known inside its items too.
  public let isKnownInside: Bool
  @usableFromInline let get: @Sendable (Model) -> TemplateValue

  /// The same field, its name known inside the page's items too.
  public var knownInside: TemplateField {
    TemplateField(name, documentation, shape: shape, isKnownInside: true, value: get)
  }

  /// The same field, its text a URL that the program has made or checked.
  public var asURL: TemplateField {
    TemplateField(
      name, documentation, shape: shape.asURL, isKnownInside: isKnownInside, value: get)
  }

  /// A record whose names are only known when the program runs, such as the words of a language.
  public init(
    _ name: String, _ documentation: String, shape: TemplateShape, isKnownInside: Bool = false,
    value: @escaping @Sendable (Model) -> TemplateValue
  ) {
    self.name = name
    self.documentation = documentation
    self.shape = shape
    self.isKnownInside = isKnownInside
    get = value
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> String
  ) {
    self.init(name, doc, shape: .text) { .text(get($0)) }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> String?
  ) {
    self.init(name, doc, shape: .optional(.text)) { get($0).map(TemplateValue.text) ?? .none }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> Phrase
  ) {
    self.init(name, doc, shape: .text) { .phrase(get($0)) }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> Phrase?
  ) {
    self.init(name, doc, shape: .optional(.text)) { get($0).map(TemplateValue.phrase) ?? .none }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> [Phrase]
  ) {
    self.init(name, doc, shape: .list(.text)) { .list(get($0).map(TemplateValue.phrase)) }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> HTML
  ) {
    self.init(name, doc, shape: .html) { .html(get($0)) }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> HTML?
  ) {
    self.init(name, doc, shape: .optional(.html)) { get($0).map(TemplateValue.html) ?? .none }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> Bool
  ) {
    self.init(name, doc, shape: .flag) { .flag(get($0)) }
  }

  public convenience init(_ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> Int)
  {
    self.init(name, doc, shape: .number) { .number(get($0)) }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> [String]
  ) {
    self.init(name, doc, shape: .list(.text)) { .list(get($0).map(TemplateValue.text)) }
  }

  public convenience init(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> [HTML]
  ) {
    self.init(name, doc, shape: .list(.html)) { .list(get($0).map(TemplateValue.html)) }
  }

  public convenience init<Part: TemplateModel>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> Part
  ) {
    self.init(name, doc, shape: Part.shape) { .record(get($0)) }
  }

  public convenience init<Part: TemplateModel>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> Part?
  ) {
    self.init(name, doc, shape: .optional(Part.shape)) { get($0).map { .record($0) } ?? .none }
  }

  public convenience init<Part: TemplateModel>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Model) -> [Part]
  ) {
    self.init(name, doc, shape: .list(Part.shape)) { .list(get($0).map { .record($0) }) }
  }
}

extension TemplateShape {
  /// The shape of a URL in the place of text.
  fileprivate var asURL: TemplateShape {
    switch self {
    case .text: .url
    case .optional(let inner): .optional(inner.asURL)
    case .list(let inner): .list(inner.asURL)
    case .url, .html, .number, .flag, .record: self
    }
  }
}
