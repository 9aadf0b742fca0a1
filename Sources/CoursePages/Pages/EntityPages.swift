import Course
import Diagnostics
import Markup
import Templates

/// The pages of people, places, documents, ….
struct EntityPages: PageKind {
  let template = "entity"
  let shape = EntityPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    facts.allEntities.enumerated().map { position, entity in
      PageEntry(
        entity.route, title: entity.name, file: entity.path, position: position)
    }
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    let (facts, path, words) = (pages.facts, entry.route, pages.words)
    guard let entity = facts.entity(at: entry.position) else {
      preconditionFailure("a page is listed for an entity that is not there")
    }
    let body = pages.text(of: path)
    // The list is of what the text and the facts rest on; the timeline has the sources of events.
    var none: CitationRegister?
    let events = pages.events(of: entity).map {
      pages.item($0.event, of: $0.section, on: path, uncited: .elsewhere, &none)
    }
    var register = body?.register ?? CitationRegister()
    _ = register.cite(entity.sources, facts)
    var numbered: CitationRegister? = register
    let summary = entity.summary.map { pages.phrase($0, of: entity.path, on: path, &numbered) }
    if let numbered { register = numbered }
    let index = words.text(entity.kind.indexWord)
    let model = EntityPage(
      kindWord: index, native: pages.native(entity), summary: summary,
      facts: entity.facts.map {
        FactItem(
          label: words.text($0.kind.word), value: pages.html(of: $0.value, on: path))
      },
      map: pages.locatorMap(of: entity), body: body?.html ?? HTML(), events: events,
      appearsIn: pages.links(to: path), sources: register.entries(on: path, facts),
      all: LinkItem(title: index, href: path.reference(to: entity.kind.indexRoute)))
    return PageContent(
      title: entity.name, description: entity.summary, kind: entity.kind.name,
      linkedData: .page([
        LinkedData.Step(title: index, route: entity.kind.indexRoute),
        LinkedData.Step(title: entity.name, route: path),
      ]),
      hasFigures: model.map != nil, model)
  }
}

extension PageFacts {
  /// A fact as readers see it.
  func html(of fact: Entity.Fact, on page: Route) -> HTML {
    switch fact {
    case .text(let text): return self.text(text)
    case .date(let date): return dateHTML(date, words: words)
    case .position(let position): return text(position.description)
    case .texts(let texts): return text(texts.joined(separator: "; "))
    case .languages(let tags): return text(tags.map(languageName).joined(separator: ", "))
    case .entity(let mention):
      let entity = facts.entity(mention)
      var html = HTML("<a")
      html.attribute("href", page.reference(to: entity.route))
      html.raw(">")
      html.append(facts.plain.html(entity.name))
      html.raw("</a>")
      return html
    }
  }

  /// A language's English name, for the languages that documents of this kind are written in.
  private func languageName(_ tag: String) -> String {
    let names = [
      "de": "German", "en": "English", "fr": "French", "ja": "Japanese", "kk": "Kazakh",
      "ky": "Kyrgyz", "la": "Latin", "mn": "Mongolian", "mnc": "Manchu", "ru": "Russian",
      "tg": "Tajik", "uz": "Uzbek", "zh": "Chinese", "zh-Hans": "Chinese", "zh-Hant": "Chinese",
    ]
    return names[tag] ?? tag
  }
}

extension Entity.Position {
  /// Degrees with one decimal and the side of the Earth, as in `51.9° N, 116.6° E`.
  var description: String {
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      let tenths = Int((abs(value) * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)° \(value < 0 ? negative : positive)"
    }
    return "\(degrees(latitude, "N", "S")), \(degrees(longitude, "E", "W"))"
  }
}

extension EntityKind {
  /// The word for all of them.
  var indexWord: Word { Word(named: folder) }
  /// What the index page says of them.
  var introWord: Word { Word(named: folder + "Intro") }
}

extension FactKind {
  /// The word before the fact.
  var word: Word { Word(named: key) }
}

/// What the template `entity` shows: a person, a place or a document.
struct EntityPage: TemplateModel {
  let kindWord: String
  let native: [NativeItem]
  let summary: Phrase?
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
