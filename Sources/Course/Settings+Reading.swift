import Chronology
package import Diagnostics
package import FrontMatter
import Markdown

extension Settings {
  /// Reads `site.yaml`; `nil` if it is no YAML.
  package static func read(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Settings? {
    guard let node = readYAML(YAMLText(file: file), &diagnostics) else { return nil }
    var fields = Fields(node, of: kind)
    var settings = read(&fields)
    settings.lostIDs = fields.lostIDs
    if let problem = settings.everywhereProblem(at: fields.place) { fields.report(problem) }
    fields.finish(&diagnostics)
    return settings
  }

  /// What messages call the file.
  package static let kind = "site.yaml"

  package static func read(_ fields: inout Fields) -> Settings {
    let title = fields.label("title", "the name of the site", isRequired: true)
    var themes: Set<String> = []
    var eras: Set<String> = []
    return Settings(
      title: title?.value ?? "",
      subtitle: fields.label("subtitle", "a second line under the name")?.value,
      description: fields.label("description", "one or two sentences for search engines and feeds")?
        .value,
      language: fields.value(
        "language", "the language of the texts (BCP 47); en if it is left out",
        type: "a language tag", readLanguage)?.value ?? "en",
      baseURL: fields.value(
        "base_url", "where the site will stand, for canonical addresses, feeds and cards",
        type: "an absolute URL", readBaseURL)?.value,
      authors: readAuthors(&fields),
      licence: fields.record("licence", "how others may use it", of: "a licence") { fields in
        let url = fields.value("url", "where readers find more", type: "a URL", readURL)?.value
        return fields.label("name", "the licence's name, such as CC BY 4.0", isRequired: true).map {
          Licence(name: $0.value, url: url)
        }
      },
      scriptLanguages: readScriptLanguages(&fields),
      themes: fields.records(
        "themes",
        "the threads that run through the course; events and sections are filtered by them",
        of: "a theme"
      ) { fields in
        let id = readOwnID("themes", &themes, &fields)
        let title = fields.label("title", "what readers see as its name", isRequired: true)?.value
        let description = fields.label("description", "what the thread is about")?.value
        guard let id, let title else { return nil }
        return Theme(id: id, title: title, description: description)
      },
      eras: readEras(&fields, &eras),
      calendarEra: fields.choice(
        "calendar_era", "how years are counted, BC/AD if it is left out", as: CalendarEra.self)?
        .value ?? .christian,
      navigation: readNavigation(&fields),
      updated: fields.value(
        "updated", "the day of the last change that readers should know of", type: "a day", readDay)?
        .value,
      allowsHTML: fields.flag(
        "allow_html", "whether HTML in Markdown is passed on; it is shown as text if not") ?? false,
      citationStyle: fields.choice(
        "citations", "how sources are cited in the text", as: CitationStyle.self)?.value
        ?? .numbered,
      maps: fields.record(
        "maps", "the maps that the site draws by itself", of: "the maps of the site"
      ) { SiteMaps(&$0) },
      pageBudget: fields.record(
        "budget", "limits that sitegen check holds the pages to", of: "a budget"
      ) { fields in
        fields.integer(
          "page_kib", "the most kibibytes of a page with all that it loads", in: 1...100_000)?.value
      },
      repository: fields.value(
        "repository",
        "where the sources are kept, such as https://github.com/you/course: pages get a link to correct them",
        type: "a URL", readURL
      ).map { Repository($0.value) },
      logo: fields.text(
        "logo", "a picture beside the site's title, as in media/logo.svg"),
      colours: fields.record(
        "colours", "the site's own colours in place of the theme's", of: "the colours of the site",
        SiteColours.read))
  }

  /// That what stands on every page is too much for that.
  private func everywhereProblem(at place: SourcePlace) -> Diagnostic? {
    var texts = [title, subtitle ?? "", licence?.name ?? "", licence?.url ?? ""]
    for author in authors { texts += [author.name, author.url ?? ""] }
    texts += (navigation ?? []).map(\.title)
    return Limit.everywhere.problem(
      "what stands on every page has", texts.reduce(0) { $0 + $1.utf8.count }, at: place)
  }

  private static func readAuthors(_ fields: inout Fields) -> [Author] {
    let authors = fields.records("authors", "who wrote it", of: "an author") { fields in
      let url = fields.value("url", "where readers find more", type: "a URL", readURL)?.value
      return fields.label("name", "a name as readers see it", isRequired: true).map {
        Author(name: $0.value, url: url)
      }
    }
    fields.checkCount(authors.count, under: "authors")
    return authors
  }

  /// `navigation`; `nil` if the key is not there.
  private static func readNavigation(_ fields: inout Fields) -> [NavigationEntry]? {
    let entries = fields.records(
      "navigation", "the main menu, if not all index and free pages should be in it",
      of: "a navigation entry"
    ) { fields in
      let title = fields.label("title", "what readers see as its name", isRequired: true)?.value
      let target = fields.text(
        "target", "a content file, as in pages/about.md, or timeline.html", isRequired: true)
      guard let title, let target else { return nil as NavigationEntry? }
      return NavigationEntry(title: title, target: target)
    }
    fields.checkCount(entries.count, under: "navigation")
    return fields.has("navigation") ? entries : nil
  }

  /// `script_languages`: a language tag for each script that is named.
  private static func readScriptLanguages(_ fields: inout Fields) -> [Script: String] {
    var languages: [Script: String] = [:]
    let names = Script.allCases.map(\.rawValue)
    for (key, value) in fields.dictionary(
      "script_languages",
      "the language of each foreign script, so that browsers and screen readers know it",
      keys: names)
    {
      guard let script = Script(rawValue: key.value) else {
        fields.report(
          .unknown(
            key.value, "unknown-value", "\"\(key.value)\" is no script", at: key.place,
            among: names,
            otherwise: "write one of: \(names.joined(separator: ", "))"))
        continue
      }
      do throws(Diagnostic) {
        languages[script] = try readLanguage(value.value, value.place)
      } catch {
        fields.report(error)
      }
    }
    return languages
  }

  /// An id that no earlier entry of its list has.
  private static func readOwnID(
    _ noun: String, _ taken: inout Set<String>, _ fields: inout Fields
  ) -> String? {
    guard
      let id = fields.value(
        "id", "the id by which the rest of the site names it: small letters, digits and hyphens",
        type: "an id", isRequired: true, readID)
    else { return nil }
    if !taken.insert(id.value).inserted {
      fields.report(
        .error(
          "duplicate-id", "two \(noun) have the id \"\(id.value)\"", at: id.place,
          hint: "give one of them another id"))
    }
    return id.value
  }

  private static func readEras(_ fields: inout Fields, _ taken: inout Set<String>) -> [Era] {
    let eras = fields.records(
      "eras", "the stretches of time that the timeline is drawn by", of: "an era"
    ) { readEra(&$0, &taken) }
    guard let problem = Limit.eras.problem("the course has", eras.count, at: fields.place) else {
      return eras
    }
    fields.report(problem)
    return []
  }

  private static func readEra(_ fields: inout Fields, _ taken: inout Set<String>) -> Era? {
    let id = readOwnID("eras", &taken, &fields)
    let title = fields.label("title", "what readers see as its name", isRequired: true)?.value
    let start = fields.value(
      "start", "the first date of the era (EDTF)", type: "a date", isRequired: true, readDate)
    let end = fields.value(
      "end", "the last date of the era (EDTF), or .. if it goes on", type: "a date or ..",
      isRequired: true
    ) {
      text, place throws(Diagnostic) -> HistoricalDate? in
      text == ".." ? nil : try HistoricalDate(parsing: text, at: place)
    }
    let description = fields.label("description", "what marks the era")?.value
    if let start = start?.value.earliest, let end, let latest = end.value?.latest, latest < start {
      fields.report(.error("era", "the era ends before it starts", at: end.place))
    }
    guard let id, let title, let start, let end else { return nil }
    return Era(
      id: id, title: title, start: start.value, end: end.value, description: description)
  }
}
