import Markup
import Templates

/// A source as templates see it.
struct SourceItem: GroupedModel {
  let id: String
  let html: HTML
  /// Its entry on the sources page.
  let href: String
  let citedIn: [LinkItem]
  /// How many pages cite it besides.
  let moreCiting: Int

  /// The most pages that a list of sources names for each: more than anybody reads.
  static let mostCiting = 100

  init(id: String, html: HTML, href: String, citing pages: [LinkItem]) {
    (self.id, self.html, self.href) = (id, html, href)
    citedIn = Array(pages.prefix(Self.mostCiting))
    moreCiting = pages.count - citedIn.count
  }

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<SourceItem>] = [
    TemplateField("id", "the source's id") { $0.id },
    TemplateField("entry", "the source as a bibliography prints it") { $0.html },
    TemplateField("href", "its entry on the sources page") { $0.href }.asURL,
    TemplateField("citedIn", "the pages that cite it") { $0.citedIn },
    TemplateField("citedCount", "how many pages cite it") { $0.citedIn.count + $0.moreCiting },
    TemplateField("moreCiting", "how many pages cite it besides; nothing if all are listed") {
      $0.moreCiting > 0 ? String($0.moreCiting) : nil
    },
  ]
}

/// A claim as templates see it.
struct ClaimItem: GroupedModel {
  let id: String
  let claim: HTML
  /// confirmed, corrected, disputed or unverified.
  let verdict: String
  let verdictWord: String
  let icon: HTML
  let note: HTML?
  let sources: HTML?
  let sourcesHref: String?
  let section: LinkItem

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<ClaimItem>] = [
    TemplateField("id", "the claim's id, its anchor") { $0.id },
    TemplateField("claim", "what people say") { $0.claim },
    TemplateField("verdict", "confirmed, corrected, disputed or unverified") { $0.verdict },
    TemplateField("verdictWord", "the verdict in the site's language") { $0.verdictWord },
    TemplateField("icon", "a picture of the verdict, hidden from screen readers") { $0.icon },
    TemplateField("note", "what the evidence says") { $0.note },
    TemplateField("sources", "its sources as citations or links") { $0.sources },
    TemplateField("sourcesHref", "its place on the claims page, if its sources stand there only") {
      $0.sourcesHref
    }.asURL,
    TemplateField("section", "the section that it belongs to") { $0.section },
  ]
}

/// A native name as templates see it.
struct NativeItem: TemplateModel {
  let language: String
  let text: String
  let romanization: String?

  static let fields: [TemplateField<NativeItem>] = [
    TemplateField("lang", "the language tag") { $0.language },
    TemplateField("text", "the name") { $0.text },
    TemplateField("romanization", "the name in Latin letters") { $0.romanization },
  ]
}

/// A line of a table of facts.
struct FactItem: TemplateModel {
  let label: String
  let value: HTML

  static let fields: [TemplateField<FactItem>] = [
    TemplateField("label", "what the fact is") { $0.label },
    TemplateField("value", "the fact") { $0.value },
  ]
}

/// A section as a card or a row.
struct SectionItem: TemplateModel {
  let number: Int
  let slug: String
  let title: Phrase
  let href: String
  /// Nothing if its text has no paragraph.
  let summary: Phrase?
  let eras: [String]
  let minutes: String
  let objectives: [Phrase]
  let questions: [Phrase]
  let requires: [RequiredItem]

  static let fields: [TemplateField<SectionItem>] = [
    TemplateField("number", "its number in the course") { $0.number },
    TemplateField("slug", "the last part of its address") { $0.slug },
    TemplateField("title", "its title") { $0.title },
    TemplateField("href", "its page") { $0.href }.asURL,
    TemplateField("summary", "one or two sentences") { $0.summary },
    TemplateField("eras", "the titles of its eras") { $0.eras },
    TemplateField("minutes", "its reading time in words") { $0.minutes },
    TemplateField("objectives", "what its readers will learn") { $0.objectives },
    TemplateField("questions", "what it answers") { $0.questions },
    TemplateField("requires", "the sections to read before it") { $0.requires },
    TemplateField("hasRequires", "whether there are any sections to read before it") {
      !$0.requires.isEmpty
    },
  ]
}

/// A section to read before another.
struct RequiredItem: TemplateModel {
  let number: Int
  let title: Phrase
  let href: String

  static let fields: [TemplateField<RequiredItem>] = [
    TemplateField("number", "its number in the course") { $0.number },
    TemplateField("title", "its title") { $0.title },
    TemplateField("href", "its page") { $0.href }.asURL,
  ]
}

/// A titled list of things of one kind.
struct Group<Item: GroupedModel>: TemplateModel {
  let id: String
  let title: String
  /// What stands under the title, such as the years of an era.
  var note: String?
  let items: [Item]

  static var fields: [TemplateField<Group<Item>>] { Item.groupFields }
}

/// What can stand in groups. Each type keeps the fields of its groups, for a generic type has nowhere to keep them.
protocol GroupedModel: TemplateModel {
  static var groupFields: [TemplateField<Group<Self>>] { get }
}

extension GroupedModel {
  static func makeGroupFields() -> [TemplateField<Group<Self>>] {
    [
      TemplateField("id", "an anchor") { $0.id },
      TemplateField("title", "the group's title") { $0.title },
      TemplateField("note", "what stands under the title") { $0.note },
      TemplateField("items", "what is in the group") { $0.items },
    ]
  }
}

/// A term of the glossary as templates see it.
struct TermItem: GroupedModel {
  let id: String
  let title: String
  let definition: HTML
  let firstUse: LinkItem?

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<TermItem>] = [
    TemplateField("id", "the term's id, its anchor") { $0.id },
    TemplateField("title", "the term") { $0.title },
    TemplateField("definition", "what it means") { $0.definition },
    TemplateField("firstUse", "the first section that uses it as a key term") { $0.firstUse },
  ]
}

/// A choice of a filter.
struct FilterItem: TemplateModel {
  let id: String
  let title: String
  let count: Int
  var icon = HTML()
  /// What choosing it means.
  var note: String?

  static let fields: [TemplateField<FilterItem>] = [
    TemplateField("id", "what is filtered by") { $0.id },
    TemplateField("title", "its name") { $0.title },
    TemplateField("count", "how many there are") { $0.count },
    TemplateField("icon", "a picture of it, hidden from screen readers") { $0.icon },
    TemplateField("note", "what it means") { $0.note },
  ]
}
