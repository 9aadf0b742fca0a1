package import Chronology
package import Diagnostics
package import FrontMatter
import Markdown

/// One step of the course: what a Markdown file of `content/sections` says of its text, which the course has beside it: an
/// edit of a text changes no section. A class for the same reason as `Event`.
package final class Section: Sendable {
  /// The path of its file.
  package let path: String
  /// The number that the file's name starts with.
  let fileNumber: Int
  /// Its place among the sections that are built, from 1 on.
  package let number: Int
  /// The file's name without number and ending: the last part of the page's address.
  package let slug: String
  package let route: Route
  package let title: String
  /// What cards and search engines say of it: what front matter says, else the text's first sentence.
  package let summary: Located<String>
  /// Whether front matter gives the summary.
  package let hasOwnSummary: Bool
  /// None for a section that spans all time.
  package let eras: [Mention<Era>]
  package let themes: [Mention<Theme>]
  package let objectives: [String]
  /// What it answers.
  package let questions: [String]
  package let keyTerms: [Mention<Term>]
  package let events: [Event]
  package let claims: [Claim]
  /// The section on one sheet of paper, for the classroom.
  package let handout: Handout?
  /// The sections to read before this one.
  package let requires: [Mention<Section>]
  package let draft: DraftState
  package let updated: CalendarDate?
  /// Old addresses, relative to the site's root, that lead here.
  package let aliases: [Located<String>]
  /// The ids of events and claims that could not be read.
  package let lostIDs: [String]

  private init(
    path: String, fileNumber: Int, number: Int, slug: String, title: String,
    summary: Located<String>, hasOwnSummary: Bool, eras: [Mention<Era>], themes: [Mention<Theme>],
    objectives: [String], questions: [String], keyTerms: [Mention<Term>], events: [Event],
    claims: [Claim], handout: Handout?, requires: [Mention<Section>], draft: DraftState,
    updated: CalendarDate?, aliases: [Located<String>], lostIDs: [String]
  ) {
    self.path = path
    self.fileNumber = fileNumber
    self.number = number
    self.slug = slug
    route = Self.route(of: slug)
    self.title = title
    self.summary = summary
    self.hasOwnSummary = hasOwnSummary
    self.eras = eras
    self.themes = themes
    self.objectives = objectives
    self.questions = questions
    self.keyTerms = keyTerms
    self.events = events
    self.claims = claims
    self.handout = handout
    self.requires = requires
    self.draft = draft
    self.updated = updated
    self.aliases = aliases
    self.lostIDs = lostIDs
  }

  /// The same section with what is given.
  func with(
    number: Int? = nil, eras: [Mention<Era>]? = nil,
    themes: [Mention<Theme>]? = nil, keyTerms: [Mention<Term>]? = nil, events: [Event]? = nil,
    claims: [Claim]? = nil, handout: Handout? = nil, requires: [Mention<Section>]? = nil,
    lostIDs: [String]? = nil
  ) -> Section {
    Section(
      path: path, fileNumber: fileNumber, number: number ?? self.number, slug: slug,
      title: title, summary: summary, hasOwnSummary: hasOwnSummary, eras: eras ?? self.eras,
      themes: themes ?? self.themes, objectives: objectives, questions: questions,
      keyTerms: keyTerms ?? self.keyTerms, events: events ?? self.events,
      claims: claims ?? self.claims, handout: handout ?? self.handout,
      requires: requires ?? self.requires, draft: draft, updated: updated, aliases: aliases,
      lostIDs: lostIDs ?? self.lostIDs)
  }

  /// The place of its file's first byte, for what concerns the whole section.
  package var start: SourcePlace { SourcePlace(path: path) }

  /// The address of a section's page.
  package static func route(of slug: String) -> Route { Route("sections/\(slug).html") }
}

extension Section {
  package static func read(
    _ file: SourceFile, number: Int, slug: String, _ diagnostics: inout [Diagnostic]
  ) -> (section: Section, text: PageText)? {
    readPage(file, of: kind, &diagnostics) { text, fields in
      var text = text
      let section = read(&text, number: number, slug: slug, &fields)
      text.proses = fields.proses
      return (section.with(lostIDs: fields.lostIDs), text)
    }
  }

  /// What messages call a section.
  package static let kind = "a section"

  package static func read(
    _ text: inout PageText, number: Int, slug: String, _ fields: inout Fields
  ) -> Section {
    let title = readTitle("title", "what readers see as its name", &text, &fields)
    let summary = fields.prose(
      "summary",
      "one or two sentences for cards and search engines; the text's first if it is left out"
    ).flatMap { $0.value.allSatisfy(\.isWhitespace) ? nil : $0 }
    let eras = fields.textOrTexts("era", "the id of the era that it belongs to, or of several")
    let themes: [Mention<Theme>] = fields.mentions("themes", "ids of themes of site.yaml")
    var objectives = fields.proseList("objectives", "what students will be able to do").map(\.value)
    var questions = fields.proseList("questions", "what it answers").map(\.value)
    if objectives.isEmpty { objectives = text.takeOpening(\.objectives) }
    if questions.isEmpty { questions = text.takeOpening(\.questions) }
    let shownSummary =
      summary ?? Located(fields.isDescribing ? "" : text.firstSentence(), at: text.start)
    return Section(
      path: text.file.path, fileNumber: number, number: 0, slug: slug, title: title,
      summary: shownSummary, hasOwnSummary: summary != nil,
      eras: fields.limited(eras, under: "era").mentions(), themes: themes,
      objectives: objectives, questions: questions,
      keyTerms: fields.mentions(
        "key_terms", "ids of terms of the glossary: their first use is explained on the spot"),
      events: fields.records(
        "events", "what happened, for the timeline", of: Event.kind, Event.read),
      claims: fields.records(
        "claims", "popular statements that the section examines", of: Claim.kind, Claim.read),
      handout: fields.record(
        "handout", "the section on one sheet of paper for the classroom", of: Handout.kind,
        Handout.read),
      requires: fields.mentions("requires", "slugs of the sections to read before"),
      draft: DraftState.read(&fields),
      updated: fields.value(
        "updated", "the day of the last change that readers should know of", type: "a day", readDay)?
        .value,
      aliases: readAliases(&fields), lostIDs: [])
  }
}
