import Course
import Diagnostics
import Markup
import Templates

/// The pages of `content/pages`.
struct TextPages: PageKind {
  let template = "page"
  let shape = TextPage.shape

  func pages(_ facts: Facts) -> [PageEntry] {
    facts.freePages.enumerated().map { position, page in
      PageEntry(
        page.route, title: page.title, summary: page.summary,
        in: position < Limit.navigation.maximum
          ? .everywhere : Set.everywhere.subtracting([.navigation]),
        file: page.text.file.path, updated: page.updated, position: position)
    }
  }

  func content(of entry: PageEntry, _ pages: PageFacts) -> PageContent {
    guard let page = pages.facts.freePage(at: entry.position) else {
      preconditionFailure("a page is listed for a text that is not there")
    }
    let body = pages.text(of: entry.route)
    var register = body?.register
    let summary = page.summary.map {
      pages.phrase($0, of: page.text.file.path, on: entry.route, &register)
    }
    let model = TextPage(
      summary: summary, contents: body.map(pages.contents) ?? [],
      body: body?.html ?? HTML(),
      sources: register?.entries(on: entry.route, pages.facts) ?? [],
      updated: page.updated.map { dayHTML($0, words: pages.words) })
    return PageContent(
      title: page.title, description: page.summary, kind: "page",
      linkedData: .page([LinkedData.Step(title: page.title, route: entry.route)]), model)
  }
}

/// What the template `page` shows.
struct TextPage: TemplateModel {
  let summary: Phrase?
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
