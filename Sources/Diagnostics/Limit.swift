/// A documented maximum. What is larger is told, and nothing is made from it: no input can ask for more work than this.
package struct Limit: Sendable, Hashable {
  /// What is counted, as in "people, places, … of one event".
  package let subject: String
  /// The largest number that is taken, and what is counted.
  package let maximum: Int
  package let unit: String
  /// What to do about more.
  package let hint: String

  /// That `what` has more; `nil` if it has not. `count` is how many there are.
  package func problem(_ what: String, _ count: Int, at place: @autoclosure () -> SourcePlace)
    -> Diagnostic?
  {
    guard count > maximum else { return nil }
    return .error(
      "limit", "\(what) \(count) \(unit), the most is \(maximum)", at: place(), hint: hint)
  }
}

extension Limit {
  package static let file = Limit(
    subject: "a text, a table, shapes or a bibliography", maximum: 16 << 20, unit: "bytes",
    hint: "split the file")
  package static let line = Limit(
    subject: "a line of a text, of YAML or of a table", maximum: 1 << 20, unit: "bytes",
    hint: "break the line")
  package static let images = Limit(
    subject: "a text from one empty line to the next", maximum: 2000, unit: "images",
    hint: "put an empty line between some of them")
  package static let files = Limit(
    subject: "a folder with all that is in it", maximum: 100_000, unit: "files",
    hint: "keep other files elsewhere")
  package static let bytes = Limit(
    subject: "a folder with all that is in it", maximum: 2 << 30, unit: "bytes",
    hint: "keep large media elsewhere, and link to them")
  package static let events = Limit(
    subject: "a course", maximum: 50_000, unit: "events", hint: "make two courses of it")
  package static let eras = Limit(
    subject: "a course", maximum: 200, unit: "eras", hint: "join eras that belong together")
  package static let mentions = Limit(
    subject:
      "a list of people, places, documents, themes or sources of one event or claim; the eras, themes, terms and required sections of one; the panels and moments of a chart; the insets, layers and names of a map; the lessons of a pathway; the authors and the navigation of a site",
    maximum: 100, unit: "entries", hint: "name those that matter here")
  package static let choices = Limit(
    subject: "the events of a question of order, the pairs of one of pairs", maximum: 50,
    unit: "entries", hint: "ask more than one question")
  package static let title = Limit(
    subject: "a title, a name", maximum: 1000, unit: "bytes",
    hint: "say it shorter; the rest belongs in a text of its own")
  package static let label = Limit(
    subject: "a label, the first paragraph that explains a term, a cell of a table",
    maximum: 4000, unit: "bytes", hint: "say it shorter; the rest belongs in a text of its own")
  package static let entry = Limit(
    subject: "all that is printed of a source, without its names", maximum: 8000, unit: "bytes",
    hint: "say it shorter; the rest belongs in a text of its own")
  package static let everywhere = Limit(
    subject:
      "what stands on every page: the site's title and subtitle, its authors, its licence and its navigation",
    maximum: 16384, unit: "bytes", hint: "say it shorter; the rest belongs on a page of its own")
  package static let components = Limit(
    subject: "what the charts, maps, questions and other such parts of a text make",
    maximum: 4 << 20, unit: "bytes", hint: "show less of it, or spread it over several pages")
  package static let columns = Limit(
    subject: "a table", maximum: 1000, unit: "columns", hint: "keep the columns that a chart shows")
  package static let rows = Limit(
    subject: "a table, its first row included", maximum: 100_000, unit: "rows",
    hint: "keep the rows that a chart shows")
  package static let name = Limit(
    subject: "a part of an address between slashes", maximum: 255, unit: "bytes",
    hint: "choose a shorter name")
  package static let address = Limit(
    subject: "an address", maximum: 1024, unit: "bytes", hint: "choose a shorter one")
  package static let navigation = Limit(
    subject: "the main navigation, if site.yaml does not choose it", maximum: 20, unit: "pages",
    hint: "choose the entries with \"navigation:\" in site.yaml")
  package static let ways = Limit(
    subject: "the ways through symbolic links to one place", maximum: 100, unit: "ways",
    hint: "remove links, so that each file has few paths")

  /// All of them, as they are documented.
  package static let all = [
    file, line, images, files, bytes, events, eras, mentions, choices, title, label, entry,
    everywhere, components, columns, rows, name, address, navigation, ways,
  ]
}
