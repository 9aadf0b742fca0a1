import Diagnostics
import FrontMatter

extension Entity {
  static func read(
    _ file: SourceFile, kind: EntityKind, id: String, _ diagnostics: inout [Diagnostic]
  ) -> (entity: Entity, text: PageText)? {
    readPage(file, of: kind.noun, &diagnostics) { text, fields in
      var text = text
      let entity = read(&text, kind: kind, id: id, &fields)
      text.proses = fields.proses
      return (entity, text)
    }
  }

  static func read(
    _ text: inout PageText, kind: EntityKind, id: String, _ fields: inout Fields
  ) -> Entity {
    let name = EntityName.read(kind, &text, &fields)
    let native = fields.records(
      "native", "the name as its own languages write it", of: "a native name", readNativeName)
    let summary = fields.prose("summary", "one or two sentences for lists")?.value
    let sources = fields.texts("sources", "ids of the sources that it rests on")
    let facts = kind.facts.compactMap { kind in
      read(kind, &fields).map { (kind: kind, value: $0) }
    }
    return Entity(
      kind: kind, id: id, path: text.file.path, name: name.shown, sortParts: name.sortParts,
      native: native, summary: summary, sources: sources.mentions(),
      facts: facts,
      aliases: readAliases(&fields),
      hasUnreadPosition: kind.facts.contains { $0.key == FactKind.coordinates.key }
        && !facts.contains { $0.kind.key == FactKind.coordinates.key } && givesPosition(text))
  }

  /// Whether front matter has a line with a latitude or a longitude, readable or not.
  private static func givesPosition(_ text: PageText) -> Bool {
    text.file.bytes[..<text.body.lowerBound].split(separator: UInt8(ascii: "\n")).contains {
      $0.starts(with: "lat:".utf8) || $0.starts(with: "lon:".utf8)
    }
  }

  private static func readNativeName(_ fields: inout Fields) -> NativeName? {
    let language = fields.value(
      "lang", "the language of the name (BCP 47)", type: "a language tag", isRequired: true,
      readLanguage)
    let text = fields.label("text", "the name in that language's script", isRequired: true)
    let romanization = fields.label("romanization", "how it is read, in Latin letters")?.value
    guard let language, let text else { return nil }
    return NativeName(language: language.value, text: text.value, romanization: romanization)
  }

  private static func read(_ fact: FactKind, _ fields: inout Fields) -> Fact? {
    switch fact.form {
    case .text: fields.label(fact.key, fact.note).map { .text($0.value) }
    case .date:
      fields.value(fact.key, fact.note, type: "an EDTF date", readDate).map { .date($0.value) }
    case .position: readPosition(&fields).map(Fact.position)
    case .entity: fields.text(fact.key, fact.note).map { .entity(Mention($0)) }
    case .texts: listed(fields.labels(fact.key, fact.note)).map(Fact.texts)
    case .languages: listed(fields.texts(fact.key, fact.note)).map(Fact.languages)
    }
  }

  private static func listed(_ texts: [Located<String>]) -> [String]? {
    texts.isEmpty ? nil : texts.map(\.value)
  }

  private static func readPosition(_ fields: inout Fields) -> Position? {
    let latitude = fields.number(
      "lat", "the latitude in degrees, north of the equator positive", in: -90...90)
    let longitude = fields.number(
      "lon", "the longitude in degrees, east of Greenwich positive", in: -180...180)
    if let one = latitude ?? longitude, latitude == nil || longitude == nil {
      if fields.has("lat") != fields.has("lon") {
        fields.report(
          .error(
            "coordinates", "a position is a \"lat\" and a \"lon\"", at: one.place,
            hint: "add the other one, in degrees"))
      }
    }
    guard let latitude, let longitude else { return nil }
    return Position(latitude: latitude.value, longitude: longitude.value)
  }
}
