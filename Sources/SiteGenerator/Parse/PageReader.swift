import Diagnostics
import FrontMatter

/// Splits a Markdown file and reads its front matter with `read`; `nil` only if it has none that can be read, so that
/// what refers to a page with a mistake is not told to be wrong as well.
func readPage<Page>(
  _ file: SourceFile, of kind: String, _ diagnostics: inout [Diagnostic],
  _ read: (PageText, inout Fields) -> Page
) -> Page? {
  let parts: FrontMatter
  do throws(Diagnostic) {
    parts = try FrontMatter(of: file)
  } catch {
    diagnostics.append(error)
    return nil
  }
  guard let yaml = parts.yaml else {
    diagnostics.append(
      .error(
        "front-matter", "\(kind) starts with front matter", at: file.place(0..<0),
        hint: "begin the file with a line ---, one \"key: value\" a line, and a line ---"))
    return nil
  }
  guard let node = readYAML(YAMLText(file: file, range: yaml), &diagnostics) else { return nil }
  var fields = Fields(node, of: kind)
  let page = read(PageText(file: file, body: parts.body), &fields)
  fields.finish(&diagnostics)
  return page
}

extension FreePage {
  static func read(
    _ file: SourceFile, slug: String, _ diagnostics: inout [Diagnostic]
  ) -> FreePage? {
    readPage(file, of: kind, &diagnostics) { read($0, slug: slug, &$1) }
  }

  /// What messages call such a page.
  static let kind = "a page"

  static func read(_ text: PageText, slug: String, _ fields: inout Fields) -> FreePage {
    FreePage(
      text: text, slug: slug, title: fields.text("title", isRequired: true)?.value ?? "",
      summary: fields.text("summary")?.value, isDraft: fields.flag("draft") ?? false,
      updated: fields.value("updated", type: "a day", readDay)?.value,
      aliases: fields.texts("aliases"),
      landmarks: slug == "index" ? fields.texts("landmarks") : [])
  }
}

extension Section {
  static func read(
    _ file: SourceFile, number: Int, slug: String, _ diagnostics: inout [Diagnostic]
  ) -> Section? {
    readPage(file, of: kind, &diagnostics) { text, fields in
      var section = read(text, number: number, slug: slug, &fields)
      section.lostIDs = fields.lostIDs
      return section
    }
  }

  /// What messages call a section.
  static let kind = "a section"

  static func read(
    _ text: PageText, number: Int, slug: String, _ fields: inout Fields
  ) -> Section {
    let title = fields.text("title", isRequired: true)
    let summary = fields.text("summary", isRequired: true)
    return Section(
      text: text, number: number, slug: slug, title: title?.value ?? "",
      summary: summary ?? Located("", at: text.start),
      eras: fields.textOrTexts("era"), themes: fields.texts("themes"),
      objectives: fields.texts("objectives").map(\.value), keyTerms: fields.texts("key_terms"),
      events: fields.records("events", of: "an event", Event.read),
      claims: fields.records("claims", of: "a claim", Claim.read),
      requires: fields.texts("requires"), isDraft: fields.flag("draft") ?? false,
      updated: fields.value("updated", type: "a day", readDay)?.value,
      aliases: fields.texts("aliases"))
  }
}

extension Event {
  static func read(_ fields: inout Fields) -> Event? {
    let id = fields.value("id", type: "an id", readID)
    let date = fields.value("date", type: "an EDTF date", isRequired: true, readDate)
    let dateNote = fields.text("date_note")?.value
    let title = fields.text("title", isRequired: true)
    let summary = fields.text("summary")?.value
    let themes = fields.texts("themes")
    let places = fields.texts("places")
    let people = fields.texts("people")
    let documents = fields.texts("documents")
    let importance = fields.integer("importance", in: 1...3)
    let sources = fields.texts("sources")
    guard let date, let title else { return nil }
    return Event(
      id: id ?? Located(addressSlug(title.value), at: title.place), date: date, dateNote: dateNote,
      title: title.value, summary: summary, themes: themes, places: places, people: people,
      documents: documents, sources: sources,
      importance: importance.flatMap { Importance(rawValue: $0.value) } ?? .normal)
  }
}

extension Claim {
  static func read(_ fields: inout Fields) -> Claim? {
    let id = fields.value("id", type: "an id", readID)
    let claim = fields.text("claim", isRequired: true)
    let verdict = fields.choice("verdict", Verdict.self, isRequired: true)
    let note = fields.text("note")?.value
    let sources = fields.texts("sources")
    guard let claim, let verdict else { return nil }
    return Claim(
      id: id ?? Located(addressSlug(claim.value), at: claim.place), claim: claim.value,
      verdict: verdict.value, note: note, sources: sources, place: claim.place)
  }
}

/// An id made from a text: its letters a to z and digits, with hyphens between words.
func addressSlug(_ text: String) -> String {
  var slug = ""
  for scalar in text.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
    case _ where !slug.isEmpty && !slug.hasSuffix("-"): slug += "-"
    default: break
    }
  }
  while slug.hasSuffix("-") { slug.removeLast() }
  return slug.isEmpty ? "x" : String(slug.prefix(60))
}
