package import Chronology
package import Diagnostics
package import FrontMatter

/// The home page or a page of `content/pages`.
package struct FreePage: Sendable {
  package var text: PageText
  /// The file's name without `.md`.
  package let slug: String
  /// Empty for a home page that has the site's.
  package let title: String
  package let summary: String?
  package let draft: DraftState
  package let updated: CalendarDate?
  /// Old addresses, relative to the site's root, that lead here.
  package let aliases: [Located<String>]
  /// The events that the home page shows as a strip; none on other pages.
  package var landmarks: [Mention<Event>]

  package var route: Route { Self.route(of: slug) }

  /// The address of a free page.
  package static func route(of slug: String) -> Route { Route("\(slug).html") }
}

extension FreePage {
  package static func read(
    _ file: SourceFile, slug: String, _ diagnostics: inout [Diagnostic]
  ) -> FreePage? {
    readPage(file, of: kind, &diagnostics) { text, fields in
      var page = read(text, slug: slug, &fields)
      page.text.proses = fields.proses
      return page
    }
  }

  /// What messages call such a page.
  package static let kind = "a page"

  package static func read(_ text: PageText, slug: String, _ fields: inout Fields) -> FreePage {
    var text = text
    let isHome = slug == "index"
    let title = readTitle(
      "title",
      isHome
        ? "what the home page says above all, the site's title if it is left out"
        : "what readers see as its name", &text, &fields,
      isRequired: !isHome)
    return FreePage(
      text: text, slug: slug, title: title,
      summary: fields.prose("summary", "one or two sentences for lists and search engines")?.value,
      draft: DraftState.read(&fields),
      updated: fields.value(
        "updated", "the day of the last change that readers should know of", type: "a day", readDay)?
        .value,
      aliases: readAliases(&fields),
      landmarks: isHome
        ? fields.texts("landmarks", "ids of the events that the strip of the home page names")
          .mentions() : [])
  }
}
