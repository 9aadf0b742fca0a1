import Course
import Diagnostics
import Markdown

/// Something that the search finds: a page, a part of one under a heading, a term, an event or a claim.
struct SearchRecord {
  /// What leads to it, as its kind shortens it; `#` and an id for a part of the page of the record before, or only `#` if
  /// the id is that which headings get from their words.
  let address: String
  let title: String
  /// Names in other languages with their readings, or a date.
  let names: String
  let body: String
}

extension PageFacts {
  /// A page as records: its beginning, then a record for each heading of the second and third level.
  func searchRecords(
    of route: Route, address: String, title: String, summary: String
  ) -> [SearchRecord] {
    let content = texts[route]?.content
    var headings = (content?.headings ?? []).filter { (2...3).contains($0.level) }[...]
    var records: [SearchRecord] = []
    var (address, title, lines) = (address, facts.plain.text(title), [facts.plain.text(summary)])
    func end() {
      records.append(
        SearchRecord(
          address: address, title: title, names: "", body: lines.joined(separator: "\n")))
    }
    for line in (content?.plainText ?? "").parts(at: "\n") where !line.isEmpty {
      guard
        let place = headings.firstIndex(where: {
          $0.text.utf8.count == line.utf8.count && line.utf8.elementsEqual($0.text.utf8)
        })
      else {
        lines.append(String(line))
        continue
      }
      end()
      let heading = headings[place]
      address = "#" + (Self.isSlug(heading.id, of: heading.text) ? "" : heading.id)
      (title, lines) = (heading.text, [])
      headings = headings[(place + 1)...]
    }
    end()
    return records
  }

  /// Whether a script can tell the id from the words of a heading: they are ASCII but for quotation marks and dashes.
  private static func isSlug(_ id: String, of text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.isASCII || (0x2010...0x2026).contains($0.value) }
      && slug(text).utf8.elementsEqual(id.utf8)
  }
}
