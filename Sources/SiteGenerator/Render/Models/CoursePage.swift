import Markup
import Templates

/// What the template `all` shows: the whole course on one page.
struct CoursePage: TemplateModel {
  let parts: [CoursePart]
  let sources: [SourceItem]

  static let fields: [TemplateField<CoursePage>] = [
    TemplateField("parts", "the sections in order") { $0.parts },
    TemplateField("sources", "the sources that they cite, each once") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
  ]
}

/// A section among the others on one page.
struct CoursePart: TemplateModel {
  let id: String
  let section: SectionItem
  let requires: [LinkItem]
  let body: HTML
  let answers: [HTML]
  let events: [EventItem]
  let claims: [ClaimItem]

  static let fields: [TemplateField<CoursePart>] = [
    TemplateField("id", "the section's anchor on this page") { $0.id },
    TemplateField("section", "the section itself") { $0.section },
    TemplateField("requires", "the sections to read before it, on this page") { $0.requires },
    TemplateField("body", "its text, a heading level deeper") { $0.body },
    TemplateField("answers", "the answers to its questions") { $0.answers },
    TemplateField("hasAnswers", "whether there are any answers") { !$0.answers.isEmpty },
    TemplateField("events", "its events in time order") { $0.events },
    TemplateField("hasEvents", "whether there are any events") { !$0.events.isEmpty },
    TemplateField("claims", "its claims") { $0.claims },
    TemplateField("hasClaims", "whether there are any claims") { !$0.claims.isEmpty },
  ]
}
