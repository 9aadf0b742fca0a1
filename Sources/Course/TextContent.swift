package import Bibliography
package import Diagnostics
package import Markdown

/// What a page's text says, for whoever checks or counts it: no markup, no theme. A class for the same reason as `Event`.
package final class TextContent: Sendable {
  /// The page that it stands on.
  package let route: Route
  package let headings: [Heading]
  /// The ids that the text gives besides its headings'.
  package let anchors: [String]
  /// Links to pages and files of the site, with the fragment that they ask for.
  package let links: [Link]
  /// The sources cited, in order of their numbers.
  package let citations: [Mention<Reference>]
  /// The pictures of the site, with what is said of them.
  package let images: [ImageUse]
  /// The 1-based numbers of the objectives that the page's questions serve.
  package let servedObjectives: Set<Int>
  /// Its questions with choices, in their order.
  package let choiceQuestions: [ChoiceQuestion]
  /// Its lessons, charts and maps, which the search finds by their names.
  package let parts: [Part]
  /// The words of the page, a line a block.
  package let plainText: String
  package let wordCount: Int

  package init(
    route: Route, headings: [Heading], anchors: [String] = [], links: [Link],
    citations: [Mention<Reference>],
    images: [ImageUse], servedObjectives: Set<Int>,
    choiceQuestions: [ChoiceQuestion], parts: [Part] = [], plainText: String
  ) {
    self.route = route
    self.headings = headings
    self.anchors = anchors
    self.links = links
    self.citations = citations
    self.images = images
    self.servedObjectives = servedObjectives
    self.choiceQuestions = choiceQuestions
    self.parts = parts
    self.plainText = plainText
    wordCount = countWords(plainText[...])
  }

  /// Something on the page that has an id and a name; what it says is not in `plainText`.
  package struct Part: Sendable {
    package let id: String
    package let title: String
    /// Its words.
    package let text: String

    package init(id: String, title: String, text: String) {
      (self.id, self.title, self.text) = (id, title, text)
    }
  }

  /// A link within the site.
  package struct Link: Sendable {
    package let target: Route
    package let fragment: String?
    /// Whether the link names a page that the program makes by its address: its theme knows what ids are on it.
    package let isMade: Bool
    package let place: SourcePlace

    package init(_ target: Target, at place: SourcePlace) {
      (self.target, fragment, isMade) = (target.route, target.fragment, target.isMade)
      self.place = place
    }
  }

  /// What a link leads to.
  package struct Target: Sendable {
    package let route: Route
    package let fragment: String?
    package let isMade: Bool

    package init(route: Route, fragment: String?, isMade: Bool = false) {
      (self.route, self.fragment, self.isMade) = (route, fragment, isMade)
    }
  }

  /// Minutes to read it at 200 words a minute, at least one.
  package var minutes: Int { max(1, (wordCount + 100) / 200) }
}

/// What the texts of a course say.
package struct TextContents: Sendable {
  private let byRoute: [Route: Int]
  /// The texts of pages in order of their addresses, then the definitions of the terms in their order.
  package let all: [TextContent]
  /// How many of them are definitions.
  private let termCount: Int

  package init(pages: [TextContent], terms: [TextContent]) {
    let pages = pages.sorted { $0.route < $1.route }
    byRoute = Dictionary(
      pages.enumerated().map { ($0.element.route, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    all = pages + terms
    termCount = terms.count
  }

  /// The text of a page.
  package subscript(route: Route) -> TextContent? { byRoute[route].map { all[$0] } }

  /// The definitions of the glossary's terms, in their order.
  package var terms: ArraySlice<TextContent> { all.suffix(termCount) }
}
