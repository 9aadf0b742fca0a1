import Course
import Formats

/// The style sheet of the filters: the theme's part and the rules that hide what the chosen theme or era of the timeline
/// does not have, in the list and in the drawing, for browsers without scripts too.
struct FilterStyles: ExportKind {
  func routes(_ facts: Facts) -> [Route] {
    facts.timeline.isEmpty && !facts.hasClaims ? [] : [Route(SiteTheme.filtersPath)]
  }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    routes(pages.facts).map {
      OutputFile(path: $0.text, bytes: theme.filters + rules(pages.facts))
    }
  }

  private func rules(_ facts: Facts) -> [UInt8] {
    var css = """
      /* For each theme of the site its events, marks and eras; for each era its drawing and its events. */

      """
    for theme in facts.themes {
      let chosen = "body:has(#theme-\(theme.id):checked)"
      let own = "[data-themes~=\"\(theme.id)\"]"
      css += """
        \(chosen) :is(.event, .mark[data-themes]):not(\(own)),
        \(chosen) .era:not(:has(.event\(own))),
        \(chosen):has(#importance-landmark:checked) .era:not(:has(.event.importance-1\(own))) { display: none; }

        """
    }
    for era in facts.eras {
      let chosen = "body:has(#zoom-\(era.id):checked)"
      css += """
        \(chosen) .era:not([aria-labelledby="era-\(era.id)"]), \(chosen) .overview:not(.zoom-\(era.id)) { display: none; }
        \(chosen) .zoom-\(era.id) { display: block; }

        """
    }
    return Array(css.utf8)
  }
}
