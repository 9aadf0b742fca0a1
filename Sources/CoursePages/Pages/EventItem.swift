import Course
import Markup
import Templates

/// An event as templates see it.
struct EventItem: GroupedModel {
  let id: String
  let title: Phrase
  let date: HTML
  let dateNote: HTML?
  let summary: HTML?
  let importance: String
  let isLandmark: Bool
  /// `data-` values and classes are made of ids, which are letters, digits and hyphens.
  let themeIDs: String
  let themes: [LinkItem]
  /// People, places and whatever else it names, by kind.
  let names: [(kind: EntityKind, links: [LinkItem])]
  let section: LinkItem
  /// The deep link to the event on the timeline page.
  let timelineHref: String
  let sources: HTML?

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<EventItem>] =
    [
      TemplateField("id", "the event's id, its anchor") { $0.id },
      TemplateField("title", "what happened") { $0.title },
      TemplateField("date", "when, as a person writes it, in <time>") { $0.date },
      TemplateField("dateNote", "what else is to be said of the date") { $0.dateNote },
      TemplateField("summary", "one to three sentences") { $0.summary },
      TemplateField("importance", "1 landmark, 2 normal, 3 detail") { $0.importance },
      TemplateField("isLandmark", "whether the importance is 1") { $0.isLandmark },
      TemplateField("themeIDs", "the ids of its themes between blanks") { $0.themeIDs },
      TemplateField("themes", "its themes") { $0.themes },
      TemplateField("names", "the people, places and others that it names") {
        $0.names.flatMap(\.links)
      },
      TemplateField("hasNames", "whether it names any") { $0.names.contains { !$0.links.isEmpty } },
      TemplateField("section", "the section that tells it") { $0.section },
      TemplateField("timelineHref", "its place on the timeline page") { $0.timelineHref }.asURL,
      TemplateField("sources", "its sources as citations") { $0.sources },
    ]
    + EntityKind.all.map { kind in
      TemplateField(kind.folder, "of the names those of one kind") { event in
        event.names.first { $0.kind == kind }?.links ?? []
      }
    }
}

/// A link as templates see it.
struct LinkItem: GroupedModel, Hashable {
  let title: Phrase
  let href: String
  /// What stands beside the link, such as the kind of thing it leads to.
  let note: String?
  /// Whether it leads to the page that it stands on.
  let isCurrent: Bool

  init(title: Phrase, href: String, note: String? = nil, isCurrent: Bool = false) {
    (self.title, self.href, self.note, self.isCurrent) = (title, href, note, isCurrent)
  }

  /// A link whose words have no markup.
  init(title: String, href: String, note: String? = nil, isCurrent: Bool = false) {
    self.init(title: Phrase(title), href: href, note: note, isCurrent: isCurrent)
  }

  static let groupFields = makeGroupFields()
  static let fields: [TemplateField<LinkItem>] = [
    TemplateField("title", "the link's text") { $0.title },
    TemplateField("href", "where it leads, relative to the page") { $0.href }.asURL,
    TemplateField("note", "a word beside the link") { $0.note },
    TemplateField("isCurrent", "whether it leads to this very page") { $0.isCurrent },
  ]
}
