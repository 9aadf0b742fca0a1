import Diagnostics
import Markdown
import Markup

/// A page's Markdown as HTML, with what the rest of the site needs to know of it.
struct RenderedBody: Sendable {
  let path: SitePath
  let html: HTML
  let headings: [Heading]
  /// The sources cited, by their numbers.
  let register: CitationRegister
  /// Links to pages and files of the site, with the fragment that they ask for.
  let links: [Link]
  /// The pictures of the site, with what is said of them.
  let images: [ImageUse]
  /// The 1-based numbers of the objectives that the page's questions serve.
  let servedObjectives: Set<Int>
  /// Whether there is a chart or a map.
  let hasFigures: Bool
  /// The answers to the page's questions, in order.
  let answers: [HTML]
  /// The words of the page, a line a block.
  let plainText: String
  let wordCount: Int
  let firstParagraph: String
  let diagnostics: [Diagnostic]

  /// A link within the site.
  struct Link: Sendable {
    let target: SitePath
    let fragment: String?
    let place: SourcePlace

    /// Where it leads.
    var end: End { End(target: target, fragment: fragment) }

    /// A page and a part of it.
    struct End: Hashable {
      let target: SitePath
      let fragment: String?
    }
  }

  /// The ids of the sources cited, in order of their numbers.
  var citations: [String] { register.ids }

  /// Minutes to read it at 200 words a minute, at least one.
  var minutes: Int { max(1, (wordCount + 100) / 200) }

  /// Renders a stretch of a file as the text of the page at `path`; if it is not put on that page alone,
  /// `placement` tells where, and its citations go on from those of `register`.
  static func render(
    _ text: PageText, range: Range<Int>? = nil, contentPath: String, path: SitePath,
    reservedIDs: Set<String>, keyTerms: [String] = [], placement: Placement? = nil,
    register: CitationRegister? = nil, site: Site
  ) -> RenderedBody {
    var options = MarkdownOptions()
    if let placement {
      options.idPrefix = placement.idPrefix
      options.headingShift = 1
    }
    options.allowsHTML = site.settings.allowsHTML
    options.reservedIDs = reservedIDs
    options.scriptLanguages = site.settings.scriptLanguages
    options.words = site.words.markdown
    options.terms = keyTerms.compactMap { id in
      site.index.terms[id].map { GlossaryTerm(id: id, names: [site.terms[$0].title]) }
    }
    let document = Document(parsing: text.file, body: range ?? text.body, options: options)
    let host = BodyHost(
      page: path, file: text.file, contentPath: contentPath,
      placement: placement ?? Placement(alone: path),
      register: register ?? CitationRegister(site: site), site: site)
    let rendering = document.rendered(for: host)
    let links = rendering.links.compactMap { use -> Link? in
      host.target(of: use.destination).map {
        Link(target: $0.path, fragment: $0.fragment, place: use.place)
      }
    }
    return RenderedBody(
      path: path, html: rendering.html, headings: rendering.headings,
      register: host.register, links: links,
      images: rendering.images, servedObjectives: host.servedObjectives,
      hasFigures: host.hasFigures,
      answers: host.answers,
      plainText: rendering.plainText,
      wordCount: countWords(rendering.plainText),
      firstParagraph: rendering.firstParagraph, diagnostics: rendering.diagnostics)
  }
}
