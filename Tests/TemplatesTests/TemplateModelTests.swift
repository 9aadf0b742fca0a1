import Diagnostics
import Markup
import Templates
import Testing

@Suite struct TemplateModelTests {
  struct Link: TemplateModel {
    let title: String
    let note: String?

    static let fields: [TemplateField<Link>] = [
      TemplateField("title", "the link's text") { $0.title },
      TemplateField("note", "a word beside it") { $0.note },
    ]
  }

  struct Page: TemplateModel {
    let title: String
    let body: HTML
    let isDraft: Bool
    let minutes: Int
    let links: [Link]
    let next: Link?
    let tags: [String]

    static let fields: [TemplateField<Page>] = [
      TemplateField("title", "the title") { $0.title },
      TemplateField("body", "the text") { $0.body },
      TemplateField("isDraft", "") { $0.isDraft },
      TemplateField("minutes", "") { $0.minutes },
      TemplateField("links", "") { $0.links },
      TemplateField("next", "") { $0.next },
      TemplateField("tags", "") { $0.tags },
    ]
  }

  @Test func rendersAModel() {
    let file = SourceFile(
      path: "page.html",
      text: """
        {{title}} {{{body}}}{{#isDraft}} draft{{/isDraft}} {{minutes}}
        {{#links}}
        - {{title}}{{#note}} ({{.}}){{/note}}
        {{/links}}
        {{#next}}next {{title}}{{/next}}{{^next}}end{{/next}} {{#tags}}#{{.}} {{/tags}}
        """)
    var diagnostics: [Diagnostic] = []
    let library = TemplateLibrary(["page": file], &diagnostics)
    let template = library.compile("page", for: Page.shape, &diagnostics)
    #expect(diagnostics == [])
    let page = Page(
      title: "A & B", body: HTML("<p>x</p>"), isDraft: true, minutes: 4,
      links: [Link(title: "one", note: "first"), Link(title: "two", note: nil)],
      next: nil, tags: ["x", "y"])
    #expect(
      template.map { String(decoding: $0.render(.record(page)), as: UTF8.self) } == """
        A &amp; B <p>x</p> draft 4
        - one (first)
        - two
        end #x #y 
        """)
  }

  @Test func documentsAShape() {
    #expect(
      Page.shape.reference() == """
        - `title` (text): the title
        - `body` (HTML): the text
        - `isDraft` (true or false)
        - `minutes` (a number)
        - `links` (a list)
          - `title` (text): the link's text
          - `note` (text, may be missing): a word beside it
        - `next` (a record, may be missing)
          - `title` (text): the link's text
          - `note` (text, may be missing): a word beside it
        - `tags` (a list)

        """)
  }
}
