import Bibliography
import Course
package import Diagnostics
import FrontMatter
import Markup

/// The keys of every kind of file, told by the code that reads them.
package enum ContentSchemas {
  /// The shapes by the names of their schemas.
  static let shapes: [(name: String, shape: RecordShape)] = {
    CourseShapes.all
      + Registry.components.map { ($0.name, $0.shape) }
      + [("strings", RecordShape.of(Words.kind) { _ = Words.read(&$0) })]
  }()

  /// The shapes with those of the groups of keys that stand in them: `source`, `handout`, `lesson` and others.
  private static let kinds: [(name: String, shape: RecordShape)] = {
    var kinds = shapes
    var names = Set(shapes.map(\.name))
    // The people behind a source have one name each for the same keys.
    var known = Set(shapes.map(\.shape.keys))
    var next = kinds.startIndex
    while next < kinds.endIndex {
      for key in kinds[next].shape.keys {
        switch key.value {
        case .record(let inner), .records(let inner):
          let name = addressSlug(inner.kindName)
          if known.insert(inner.keys).inserted, names.insert(name).inserted {
            kinds.append((name, inner))
          }
        default: break
        }
      }
      next += 1
    }
    return kinds
  }()

  /// The names of the kinds of files and of what they hold, as `keys` takes them.
  package static var names: [String] { kinds.map(\.name) }

  /// The keys of a kind of file or of what it holds, a line a key with what it takes and what it is for; those within a
  /// key are indented under it. `nil` if there is no such kind.
  package static func keys(of name: String) -> String? {
    kinds.first { $0.name == name }.map { lines($0.shape, indentation: "") }
  }

  private static func lines(_ shape: RecordShape, indentation: String) -> String {
    shape.keys.map { key in
      let need = key.isRequired ? ", required" : ""
      var text = "\(indentation)\(key.name): \(key.type)\(need)\n"
      if !key.note.isEmpty { text += "\(indentation)    # \(key.note)\n" }
      switch key.value {
      case .record(let inner), .records(let inner):
        return text + lines(inner, indentation: indentation + "  ")
      default: return text
      }
    }.joined()
  }

  /// A JSON Schema (draft 7, as editors know it) for each kind of file, as files of `folder`.
  package static func files(in folder: String) -> [SourceFile] {
    shapes.map { name, shape in
      var members = [
        JSON.Member("$schema", "http://json-schema.org/draft-07/schema#"),
        JSON.Member("title", .string(shape.kind)),
      ]
      if case .object(let own) = schema(shape) { members += own }
      return SourceFile(
        path: "\(folder)/\(name).schema.json", text: JSON.object(members).text + "\n")
    }
  }

  private static func schema(_ shape: RecordShape) -> JSON {
    let required = shape.keys.filter(\.isRequired).map(\.name)
    return .members([
      "type": "object", "additionalProperties": .bool(false),
      "required": required.isEmpty ? nil : .strings(required),
      "properties": .object(
        shape.keys.map { key in
          let note = key.note.isEmpty ? key.type : key.note
          var members = [JSON.Member("description", .string(note))]
          if case .object(let own) = schema(key.value) { members += own }
          // A key without a value is as good as none, but for those that are required.
          let value = JSON.object(members)
          return JSON.Member(key.name, key.isRequired ? value : orNull(value))
        }),
    ])
  }

  private static func orNull(_ schema: JSON) -> JSON {
    guard case .object(let members) = schema else { return schema }
    return .object(
      members.map { member in
        switch (member.name, member.value) {
        case ("type", .string(let type)): JSON.Member("type", .strings([type, "null"]))
        case ("type", .array(let types)): JSON.Member("type", .array(types + ["null"]))
        case ("enum", .array(let values)): JSON.Member("enum", .array(values + [.null]))
        default: member
        }
      })
  }

  /// What YAML takes for a number or a truth value is text where text is asked for.
  private static let textTypes = JSON.strings(["string", "number", "boolean"])

  private static func schema(_ value: ValueShape) -> JSON {
    switch value {
    case .text: .members(["type": textTypes])
    case .flag: .members(["type": "boolean"])
    case .integer(let range):
      .members([
        "type": "integer", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ])
    case .number(let range):
      .members([
        "type": "number", "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ])
    case .choice(let names): .members(["enum": .strings(names)])
    case .numbers(let count):
      .members([
        "type": "array", "items": .members(["type": "number"]), "minItems": .integer(count),
        "maxItems": .integer(count),
      ])
    case .texts: .members(["type": "array", "items": .members(["type": textTypes])])
    case .textOrTexts:
      .members([
        "type": .strings(["string", "number", "boolean", "array"]),
        "items": .members(["type": textTypes]),
      ])
    case .record(let shape): schema(shape)
    case .records(let shape): .members(["type": "array", "items": schema(shape)])
    case .dictionary(let keys):
      .members([
        "type": "object", "additionalProperties": .members(["type": textTypes]),
        "propertyNames": keys.isEmpty ? nil : .members(["enum": .strings(keys)]),
      ])
    case .any: .object([])
    }
  }
}

extension RecordShape {
  /// What such a mapping is called, without an article.
  fileprivate var kindName: String {
    let article = ["a ", "an ", "the "].first { kind.begins(with: $0) } ?? ""
    return String(decoding: kind.utf8.dropFirst(article.utf8.count), as: UTF8.self)
  }
}
