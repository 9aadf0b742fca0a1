import Markup
import Templates

/// What every page has: the values that the layout needs.
struct PageShell: TemplateModel {
  let words: Words
  let siteTitle: String
  let siteSubtitle: String?
  /// The page's own title.
  let title: String
  /// The page's title with the site's behind it.
  let documentTitle: String
  let description: String?
  let canonical: String?
  /// What leads to the site's root: empty, `../` …, or an absolute path on the page for missing addresses.
  let root: String
  let homeHref: String
  let kind: String
  /// Whether the page shows a chart or a map.
  let hasFigures: Bool
  /// The absolute address of the picture that stands for the page.
  let card: String?
  let linkedData: HTML?
  let navigation: [LinkItem]
  let authors: [LinkItem]
  let licence: LinkItem?
  let updated: HTML?

  static let fields: [TemplateField<PageShell>] = [
    TemplateField("words", "the words of the site's language", shape: Words.shape) {
      $0.words.templateValue
    },
    TemplateField("language", "the page's language tag") { $0.words.language },
    TemplateField("siteTitle", "the site's title") { $0.siteTitle },
    TemplateField("siteSubtitle", "the site's subtitle") { $0.siteSubtitle },
    TemplateField("title", "the page's title") { $0.title },
    TemplateField("documentTitle", "the page's title with the site's behind it") {
      $0.documentTitle
    },
    TemplateField("description", "one or two sentences about the page") { $0.description },
    TemplateField("canonical", "the page's absolute address, if the site has one") { $0.canonical },
    TemplateField("root", "what leads from the page to the site's root, empty or ending in /") {
      $0.root
    },
    TemplateField("homeHref", "the home page") { $0.homeHref },
    TemplateField("pageKind", "section, timeline, person … for the style sheet") { $0.kind },
    TemplateField("hasFigures", "whether the page shows a chart or a map") { $0.hasFigures },
    TemplateField("card", "the absolute address of a picture for shared links, if there is one") {
      $0.card
    },
    TemplateField("linkedData", "what the page tells search engines, a script element of data") {
      $0.linkedData
    },
    TemplateField("navigation", "the main navigation") { $0.navigation },
    TemplateField("authors", "who made the site") { $0.authors },
    TemplateField("siteLicence", "the terms of use") { $0.licence },
    TemplateField("siteUpdated", "when the site was last revised") { $0.updated },
  ]
}

extension Words {
  /// Every word by its name.
  static let shape = TemplateShape.record(
    Word.allCases.map { TemplateShape.Field($0.rawValue, $0.english, .text) })

  var templateValue: TemplateValue { .record(Word.allCases.map { .text(text($0)) }) }
}
