import Diagnostics
import FrontMatter

extension Reference {
  /// Tells a text that is too long to stand wherever a source is named.
  static func checkLength(
    of text: String, _ limit: Limit = .title, at place: SourcePlace, _ fields: inout Fields
  ) {
    if let problem = limit.problem("this text has", text.utf8.count, at: place) {
      fields.report(problem)
    }
  }

  /// Tells texts that are too much together for the lists of all pages that cite their source.
  static func checkLength(of texts: [String], _ fields: inout Fields) {
    let count = texts.reduce(0) { $0 + $1.utf8.count }
    if let problem = Limit.entry.problem(
      "what is printed of this source has", count, at: fields.place)
    {
      fields.report(problem)
    }
  }
}
