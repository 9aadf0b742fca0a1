import Course
import Formats

/// The style sheet of the filters: the theme's part and the rules that hide what the chosen theme of the timeline does not
/// have, for browsers without scripts too.
struct FilterStyles: ExportKind {
  func routes(_ facts: Facts) -> [Route] { [Route(SiteTheme.filtersPath)] }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    [OutputFile(path: SiteTheme.filtersPath, bytes: theme.filters + rules(pages.facts))]
  }

  private func rules(_ facts: Facts) -> [UInt8] {
    var css = "/* One rule for each theme of the site: the timeline's filter. */\n"
    for theme in facts.settings.themes {
      css +=
        "body:has(#theme-\(theme.id):checked) .event:not([data-themes~=\"\(theme.id)\"]) { display: none; }\n"
    }
    return Array(css.utf8)
  }
}
