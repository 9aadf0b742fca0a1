package import Diagnostics
import FrontMatter
import Markdown

extension Term {
  /// The glossary's terms: its headings of the second level with what stands under them.
  package static func readAll(
    _ file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> (text: PageText, terms: [Term])? {
    do throws(Diagnostic) {
      let parts = try FrontMatter(of: file)
      var options = MarkdownOptions()
      options.reservedIDs = ReservedIDs.ofGlossary
      let headings = Document(parsing: file, body: parts.body, options: options).headings.filter {
        $0.level == 2
      }
      let ends = headings.dropFirst().map { Self.lineStart($0.place.range.lowerBound, file) }
      let terms = zip(headings, ends + [parts.body.upperBound]).map { heading, end in
        let definition = Self.lineEnd(heading.place.range.upperBound, file)..<end
        return Term(
          id: heading.id, title: heading.text, place: heading.place,
          summary: Document(parsing: file, body: definition).rendered().firstParagraph,
          definition: definition)
      }
      diagnostics += problems(of: terms)
      return (PageText(file: file, body: parts.body), terms)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// Terms that stand twice, and those that nothing explains.
  private static func problems(of terms: [Term]) -> [Diagnostic] {
    var titles: Set<ByteString> = []
    return terms.flatMap { term in
      let isFirst = titles.insert(ByteString(term.title)).inserted
      let twice = Diagnostic.warning(
        "duplicate-term", "the term \"\(term.title)\" stands above already", at: term.place,
        hint: "put both definitions together; this one is reached as \"\(term.id)\"")
      let empty = Diagnostic.warning(
        "empty-term", "nothing explains the term \"\(term.title)\"", at: term.place,
        hint: "write a sentence below it")
      let long = [
        Limit.title.problem("the term has", term.title.utf8.count, at: term.place),
        Limit.label.problem(
          "what explains it first has", term.summary.utf8.count, at: term.place),
      ].compactMap(\.self)
      return (isFirst ? [] : [twice]) + (term.summary.isEmpty ? [empty] : []) + long
    }
  }

  private static func lineStart(_ offset: Int, _ file: SourceFile) -> Int {
    var start = offset
    while start > 0, file.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private static func lineEnd(_ offset: Int, _ file: SourceFile) -> Int {
    file.bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.bytes.count
  }
}
