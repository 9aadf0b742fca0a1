import Chronology
import Course
import Diagnostics
import Formats

/// The course as one thing to take away: what a catalogue says of it, and its pages in the order of reading.
package struct Book: Sendable {
  package let title: String
  let subtitle: String?
  /// BCP 47.
  let language: String
  let description: String?
  let authors: [String]
  let licence: String?
  /// Unique in the world: the site's address, or a name made of its title.
  let identifier: String
  /// ISO 8601; that of the last revision.
  let day: String
  let contentsTitle: String
  let chapters: [Chapter]
  /// The sections of the course among them.
  let sections: [Route]
  /// The questions by the pages that ask them, made when they are asked for; links in them lead from the site's root.
  let questions: @Sendable () -> [QuestionGroup]
  /// What a list of questions is called.
  let questionsTitle: String
  /// The site's address, which ends in `/`, if it has one.
  let address: String?

  /// The last part of the names of files made of it.
  package var slug: String { addressSlug(title) }

  /// A page of the book with those that a table of contents lists below it.
  struct Chapter: Sendable {
    let route: Route
    let title: String
    var parts: [Chapter] = []
  }

  /// Every page of the book, in the order of reading.
  var pages: [Chapter] { chapters.flatMap { [$0] + $0.parts } }
}

extension PageFacts {
  /// The course as a book: its sections first, then its other texts, then what looks things up.
  package var book: Book {
    let settings = facts.settings
    func chapter(_ entry: PageEntry) -> Book.Chapter {
      Book.Chapter(route: entry.route, title: facts.plain.text(entry.title))
    }
    var chapters: [Book.Chapter] = []
    let kept = listed(.book)
    let routes = Dictionary(
      kept.map { ($0.route, chapter($0)) }, uniquingKeysWith: { first, _ in first })
    let reading = [.home] + facts.sections.map(\.route) + facts.freePages.map(\.route)
    chapters += reading.compactMap { routes[$0] }
    let entities = Dictionary(grouping: facts.allEntities) { $0.kind.indexRoute }
    let told = Set(reading + facts.allEntities.map(\.route))
    let parts = Dictionary(grouping: kept.filter { $0.whole != nil }, by: \.whole)
    for entry in kept where !told.contains(entry.route) && entry.whole == nil {
      var index = chapter(entry)
      index.parts = (parts[entry.route] ?? []).map(chapter)
      index.parts += (entities[entry.route] ?? []).compactMap { routes[$0.route] }
      chapters.append(index)
    }
    return Book(
      title: facts.plain.text(settings.title), subtitle: settings.subtitle.map(facts.plain.text),
      language: settings.language, description: settings.description.map(facts.plain.text),
      authors: settings.authors.map { facts.plain.text($0.name) },
      licence: (settings.licence?.name).map(facts.plain.text),
      identifier: settings.baseURL ?? "urn:sitegen:\(addressSlug(settings.title))",
      day: settings.updated?.iso ?? "1970-01-01", contentsTitle: words.text(.contents),
      chapters: chapters, sections: facts.sections.map(\.route),
      questions: { self.questions(on: .home) }, questionsTitle: words.text(.divQuestions),
      address: settings.baseURL)
  }
}
