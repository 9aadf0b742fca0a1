import Bibliography
import Course
import Diagnostics
import Markdown
import Markup

extension PageFacts {
  /// Text of the front matter of the file at `path` as `page` shows it, with its links; its citations are numbered in `register` if
  /// there is one, and lead to the page of all sources if not.
  func text(
    _ text: String, of path: String, on page: Route, _ register: inout CitationRegister?
  ) -> HTML {
    guard InlineText.mayHoldMarkup(text) else { return facts.plain.html(text) }
    let host = TextHost(
      page: page, file: SourceFile(path: path, bytes: []), contentPath: contentPath(of: path),
      placement: Placement(alone: page), register: register ?? CitationRegister(),
      facts: facts, citesElsewhere: register == nil)
    let html = InlineText(text, options: facts.plain.options)
      .rendered(for: host, at: SourcePlace(path: path)).html
    if register != nil { register = host.register }
    return html
  }

  /// The same as a phrase for templates.
  func phrase(
    _ text: String, of path: String, on page: Route, _ register: inout CitationRegister?
  ) -> Phrase {
    guard InlineText.mayHoldMarkup(text) else { return facts.plain.phrase(text) }
    return Phrase(
      html: self.text(text, of: path, on: page, &register), text: facts.plain.text(text))
  }

  private func contentPath(of path: String) -> String {
    let prefix = folder.isEmpty ? 0 : folder.utf8.count + 1
    return String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self)
  }
}

extension TextSource {
  /// What the texts of the front matter say and refer to, for the checks.
  func checkedFrontMatter(
    _ contentPath: String, _ facts: Facts, _ diagnostics: inout [Diagnostic]
  ) -> (links: [TextContent.Link], citations: [Mention<Reference>]) {
    let texts = text.proses.filter { InlineText.mayHoldMarkup($0.value) }
    guard range == nil, !texts.isEmpty else { return ([], []) }
    let host = TextHost(
      page: route, file: text.file, contentPath: contentPath, placement: Placement(alone: route),
      register: CitationRegister(), facts: facts)
    var links: [TextContent.Link] = []
    for text in texts {
      let rendering = InlineText(text.value, options: facts.plain.options)
        .rendered(for: host, at: text.place)
      diagnostics += rendering.diagnostics
      links += rendering.links.compactMap { use in
        host.target(of: use.destination).map { TextContent.Link($0, at: use.place) }
      }
    }
    return (links, host.register.sources)
  }
}
