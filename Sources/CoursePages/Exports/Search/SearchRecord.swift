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
  /// Its text, a line for each paragraph, none of them empty.
  let body: String

  init(address: String, title: String, names: String, body: String...) {
    var lines = Lines()
    for text in body { lines.append(text) }
    self.init(address: address, title: title, names: names, lines)
  }

  fileprivate init(address: String, title: String, names: String, _ lines: Lines) {
    (self.address, self.title, self.names) = (address, title, names)
    body = lines.text
  }

  /// Lines without the empty ones.
  fileprivate struct Lines {
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends the lines of a text.
    mutating func append(_ text: String) {
      for line in text.utf8.split(separator: UInt8(ascii: "\n")) { append(line: line) }
    }

    /// Appends a line, unless it is empty.
    mutating func append(line: some Collection<UInt8>) {
      guard !line.isEmpty else { return }
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      bytes += line
    }
  }
}

extension PageFacts {
  /// A page as records: its beginning, a record for each heading of the second and third level, and one for each lesson,
  /// chart and map.
  func searchRecords(
    of route: Route, address: String, title: String, summary: String
  ) -> [SearchRecord] {
    let content = text(of: route)?.content
    var headings = (content?.headings ?? []).filter { (2...3).contains($0.level) }[...]
    var records: [SearchRecord] = []
    var (address, title, lines) = (address, facts.plain.text(title), SearchRecord.Lines())
    let summary = facts.plain.text(summary)
    lines.append(summary)
    let text = Array((content?.plainText ?? "").utf8)
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let line = start..<end
      start = end + 1
      guard
        let place = headings.firstIndex(where: {
          $0.text.utf8.count == line.count && text[line].elementsEqual($0.text.utf8)
        })
      else {
        lines.append(line: text[line])
        continue
      }
      records.append(SearchRecord(address: address, title: title, names: "", lines))
      let heading = headings[place]
      address = "#" + (Self.isSlug(heading.id, of: heading.text) ? "" : heading.id)
      (title, lines) = (heading.text, SearchRecord.Lines())
      headings = headings[(place + 1)...]
    }
    records.append(SearchRecord(address: address, title: title, names: "", lines))
    return records
      + (content?.parts ?? []).map {
        SearchRecord(address: "#\($0.id)", title: $0.title, names: "", body: $0.text)
      }
  }

  /// Whether a script can tell the id from the words of a heading: they are ASCII but for quotation marks and dashes.
  private static func isSlug(_ id: String, of text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.isASCII || (0x2010...0x2026).contains($0.value) }
      && slug(text).utf8.elementsEqual(id.utf8)
  }
}
