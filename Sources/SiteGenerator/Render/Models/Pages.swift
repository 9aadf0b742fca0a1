import Markup
import Templates

/// What the template `section` shows.
struct SectionPage: TemplateModel {
  let item: SectionItem
  /// How many sections the course has.
  let count: Int
  let themes: [LinkItem]
  let keyTerms: [LinkItem]
  let contents: [LinkItem]
  let body: HTML
  let answers: [HTML]
  let strip: HTML?
  let events: [EventItem]
  let claims: [ClaimItem]
  let sources: [SourceItem]
  let previous: LinkItem?
  let next: LinkItem?
  let updated: HTML?

  static let fields: [TemplateField<SectionPage>] = [
    TemplateField("section", "the section itself") { $0.item },
    TemplateField("count", "how many sections the course has") { $0.count },
    TemplateField("hasObjectives", "whether there are any objectives") {
      !$0.item.objectives.isEmpty
    },
    TemplateField("themes", "its themes") { $0.themes },
    TemplateField("keyTerms", "its key terms, linked to the glossary") { $0.keyTerms },
    TemplateField("contents", "its headings") { $0.contents },
    TemplateField("hasKeyTerms", "whether there are any key terms") { !$0.keyTerms.isEmpty },
    TemplateField("hasContents", "whether there are any headings") { !$0.contents.isEmpty },
    TemplateField("body", "its text") { $0.body },
    TemplateField("answers", "the answers to its questions") { $0.answers },
    TemplateField("hasAnswers", "whether there are any answers") { !$0.answers.isEmpty },
    TemplateField("hasEvents", "whether there are any events") { !$0.events.isEmpty },
    TemplateField("hasClaims", "whether there are any claims") { !$0.claims.isEmpty },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
    TemplateField("strip", "its years to scale, as a picture") { $0.strip },
    TemplateField("events", "its events in time order") { $0.events },
    TemplateField("claims", "its claims") { $0.claims },
    TemplateField("sources", "the sources that it cites") { $0.sources },
    TemplateField("previous", "the section before it") { $0.previous },
    TemplateField("next", "the section after it") { $0.next },
    TemplateField("updated", "when it was last revised") { $0.updated },
  ]
}

/// What the template `home` shows.
struct HomePage: TemplateModel {
  let heading: String
  let body: HTML
  let courseMap: HTML?
  let sections: [SectionItem]
  let strip: HTML?
  let landmarks: [EventItem]
  let waysIn: [LinkItem]
  let sources: [SourceItem]

  static let fields: [TemplateField<HomePage>] = [
    TemplateField("heading", "the title of index.md, or the site's") { $0.heading },
    TemplateField("body", "the text of index.md") { $0.body },
    TemplateField("courseMap", "which section builds on which, as a picture") { $0.courseMap },
    TemplateField("sections", "the course") { $0.sections },
    TemplateField("strip", "the landmarks to scale, as a picture") { $0.strip },
    TemplateField("landmarks", "the events that index.md names, or six of importance 1") {
      $0.landmarks
    },
    TemplateField("hasLandmarks", "whether there are any landmarks") { !$0.landmarks.isEmpty },
    TemplateField("waysIn", "the index pages") { $0.waysIn },
    TemplateField("sources", "the sources that the text cites") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
  ]
}

/// What the template `page` shows.
struct TextPage: TemplateModel {
  let summary: String?
  let contents: [LinkItem]
  let body: HTML
  let sources: [SourceItem]
  let updated: HTML?

  static let fields: [TemplateField<TextPage>] = [
    TemplateField("summary", "one or two sentences") { $0.summary },
    TemplateField("contents", "its headings") { $0.contents },
    TemplateField("body", "its text") { $0.body },
    TemplateField("sources", "the sources that it cites") { $0.sources },
    TemplateField("updated", "when it was last revised") { $0.updated },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
  ]
}

/// What the template `timeline` shows.
struct TimelinePage: TemplateModel {
  let overview: HTML
  let eras: [Group<EventItem>]
  let themes: [FilterItem]
  let count: String
  let downloads: [LinkItem]

  static let fields: [TemplateField<TimelinePage>] = [
    TemplateField("overview", "the whole timeline to scale, as a picture") { $0.overview },
    TemplateField("eras", "the events by era, in time order") { $0.eras },
    TemplateField("themes", "the themes with the number of their events") { $0.themes },
    TemplateField("count", "how many events there are, in words") { $0.count },
    TemplateField("downloads", "the timeline in other formats") { $0.downloads },
  ]
}

/// What the template `entity` shows: a person, a place or a document.
struct EntityPage: TemplateModel {
  let kindWord: String
  let native: [NativeItem]
  let summary: String?
  let facts: [FactItem]
  let map: HTML?
  let body: HTML
  let events: [EventItem]
  let appearsIn: [LinkItem]
  let sources: [SourceItem]
  let all: LinkItem

  static let fields: [TemplateField<EntityPage>] = [
    TemplateField("kindWord", "people, places or documents") { $0.kindWord },
    TemplateField("native", "its names in other languages") { $0.native },
    TemplateField("hasNative", "whether there are any names in other languages") {
      !$0.native.isEmpty
    },
    TemplateField("summary", "one or two sentences") { $0.summary },
    TemplateField("facts", "its facts") { $0.facts },
    TemplateField("map", "where it lies, as a picture; places only") { $0.map },
    TemplateField("body", "its text") { $0.body },
    TemplateField("events", "its events in time order") { $0.events },
    TemplateField("appearsIn", "the pages that link to it") { $0.appearsIn },
    TemplateField("sources", "its sources") { $0.sources },
    TemplateField("all", "the index page of its kind") { $0.all },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
    TemplateField("hasEvents", "whether there are any events") { !$0.events.isEmpty },
  ]
}

/// What the template `index` shows: all people, places or documents.
struct IndexPage: TemplateModel {
  let intro: String
  let map: HTML?
  let groups: [Group<EntityItem>]
  let eras: [Group<LinkItem>]
  let sources: [SourceItem]

  static let fields: [TemplateField<IndexPage>] = [
    TemplateField("intro", "what the page lists") { $0.intro },
    TemplateField("map", "where they lie, as a figure; places only") { $0.map },
    TemplateField("sources", "the sources that the map cites") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
    TemplateField("groups", "the entries") { $0.groups },
    TemplateField("eras", "the same by the eras of their events") { $0.eras },
    TemplateField("hasEras", "whether there are any eras") { !$0.eras.isEmpty },
  ]
}

/// An entity in a list.
struct EntityItem: TemplateModel {
  let name: String
  let href: String
  let native: [NativeItem]
  let note: HTML?
  let summary: String?

  static let fields: [TemplateField<EntityItem>] = [
    TemplateField("name", "its name") { $0.name },
    TemplateField("href", "its page") { $0.href },
    TemplateField("native", "its names in other languages") { $0.native },
    TemplateField("note", "its dates or its kind") { $0.note },
    TemplateField("summary", "one or two sentences") { $0.summary },
  ]
}

/// What the template `glossary` shows.
struct GlossaryPage: TemplateModel {
  let letters: [Group<TermItem>]
  let sources: [SourceItem]

  static let fields: [TemplateField<GlossaryPage>] = [
    TemplateField("letters", "the terms by their first letter") { $0.letters },
    TemplateField("sources", "the sources that the definitions cite") { $0.sources },
    TemplateField("hasSources", "whether there are any sources") { !$0.sources.isEmpty },
  ]
}

/// What the template `sources` shows.
struct SourcesPage: TemplateModel {
  let groups: [Group<SourceItem>]

  static let fields: [TemplateField<SourcesPage>] = [
    TemplateField("groups", "the sources by kind") { $0.groups }
  ]
}

/// What the template `claims` shows.
struct ClaimsPage: TemplateModel {
  let verdicts: [FilterItem]
  let count: String
  let sections: [Group<ClaimItem>]

  static let fields: [TemplateField<ClaimsPage>] = [
    TemplateField("verdicts", "the verdicts with the number of their claims") { $0.verdicts },
    TemplateField("count", "how many claims there are, in words") { $0.count },
    TemplateField("sections", "the claims by section") { $0.sections },
  ]
}

/// What the template `404` shows.
struct MissingPage: TemplateModel {
  let links: [LinkItem]

  static let fields: [TemplateField<MissingPage>] = [
    TemplateField("links", "pages that help readers to find their way") { $0.links }
  ]
}
