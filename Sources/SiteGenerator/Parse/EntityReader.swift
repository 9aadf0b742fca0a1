import Diagnostics
import FrontMatter

extension Entity {
  static func read(
    _ file: SourceFile, kind: Kind, id: String, _ diagnostics: inout [Diagnostic]
  ) -> Entity? {
    readPage(file, of: kind.noun, &diagnostics) { read($0, kind: kind, id: id, &$1) }
  }

  static func read(_ text: PageText, kind: Kind, id: String, _ fields: inout Fields) -> Entity {
    let name = fields.text(kind == .document ? "title" : "name", isRequired: true)
    return Entity(
      kind: kind, id: id, text: text, name: name?.value ?? "",
      native: fields.records("native", of: "a native name", readNativeName),
      summary: fields.text("summary")?.value, sources: fields.texts("sources"),
      facts: readFacts(kind, &fields), aliases: fields.texts("aliases"))
  }

  static func readNativeName(_ fields: inout Fields) -> NativeName? {
    let language = fields.value("lang", type: "a language tag", isRequired: true, readLanguage)
    let text = fields.text("text", isRequired: true)
    let romanization = fields.text("romanization")?.value
    guard let language, let text else { return nil }
    return NativeName(language: language.value, text: text.value, romanization: romanization)
  }

  private static func readFacts(_ kind: Kind, _ fields: inout Fields) -> Facts {
    switch kind {
    case .person:
      .person(
        Person(
          born: fields.value("born", type: "an EDTF date", readDate)?.value,
          died: fields.value("died", type: "an EDTF date", readDate)?.value,
          role: fields.text("role")?.value))
    case .place: .place(readPlace(&fields))
    case .document:
      .document(
        Document(
          signed: fields.value("signed", type: "an EDTF date", readDate)?.value,
          place: fields.text("place"), parties: fields.texts("parties").map(\.value),
          languages: fields.texts("languages").map(\.value)))
    }
  }

  private static func readPlace(_ fields: inout Fields) -> Place {
    let latitude = fields.number("lat", in: -90...90)
    let longitude = fields.number("lon", in: -180...180)
    if let one = latitude ?? longitude, latitude == nil || longitude == nil {
      if fields.has("lat") != fields.has("lon") {
        fields.report(
          .error(
            "coordinates", "a position is a \"lat\" and a \"lon\"", at: one.place,
            hint: "add the other one, in degrees"))
      }
    }
    var position: Position?
    if let latitude, let longitude {
      position = Position(latitude: latitude.value, longitude: longitude.value)
    }
    return Place(position: position, kind: fields.text("kind")?.value)
  }
}
