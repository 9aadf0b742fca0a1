import Course
import Diagnostics
import Markdown

/// The text of every page is in portions that readers can take: headings in order, links that say where they lead,
/// paragraphs and sections of a bearable length, pictures described in words of their own.
struct TextCheck {
  /// The most words of a paragraph, and minutes of a section.
  static let paragraphLimit = 150
  static let minuteLimit = 12

  /// What is doubtful in the text of the whole course.
  static func run(_ course: Course, _ texts: TextContents) -> [Diagnostic] {
    var files: [Route: SourceFile] = [:]
    for section in course.sections { files[section.route] = course.text(of: section).file }
    for page in course.freePages { files[page.route] = page.text.file }
    for entity in course.entities { files[entity.route] = course.text(of: entity).file }
    let sections = Set(course.sections.map(\.route))
    return texts.all.flatMap { text -> [Diagnostic] in
      guard let file = files[text.route] else { return [] }
      let check = TextCheck(body: text, file: file)
      return check.headings + check.links + check.paragraphs + check.images
        + (sections.contains(text.route) ? check.length : [])
    }
  }

  private let body: TextContent
  private let file: SourceFile

  private var headings: [Diagnostic] {
    zip([1] + body.headings.map(\.level), body.headings).compactMap { previous, heading in
      guard heading.level > previous + 1 else { return nil }
      return .warning(
        "heading-level", "a heading of level \(heading.level) follows one of level \(previous)",
        at: heading.place, hint: "use \(String(repeating: "#", count: previous + 1))")
    }
  }

  private var links: [Diagnostic] {
    body.links.compactMap { link in
      let source = file.text(link.place.range)
      guard source.begins(with: "["), let end = source.firstRange(of: "](") else { return nil }
      let words = source[source.index(after: source.startIndex)..<end.lowerBound].lowercased()
      guard
        ["here", "click here", "this", "link", "this page", "more", "read more"].contains(words)
      else { return nil }
      return .warning(
        "link-text", "the link text \"\(words)\" does not say where it leads", at: link.place,
        hint: "use the title of the page, or what readers find there")
    }
  }

  private var paragraphs: [Diagnostic] {
    body.plainText.split(separator: "\n").compactMap { block in
      let count = countWords(block)
      guard count > Self.paragraphLimit else { return nil }
      return .warning(
        "long-paragraph", "a paragraph of \(count) words", at: place(of: block),
        hint: "split it; \(Self.paragraphLimit) words are the most")
    }
  }

  private var images: [Diagnostic] {
    body.images.compactMap { image in
      guard !image.title.isEmpty, image.title.lowercased() == image.alternative.lowercased()
      else {
        return nil
      }
      return .warning(
        "alt-repeats-caption", "the picture's description repeats its caption", at: image.place,
        hint: "describe what is to be seen, for those who do not see it")
    }
  }

  private var length: [Diagnostic] {
    guard body.minutes > Self.minuteLimit else { return [] }
    return [
      .warning(
        "long-section", "the section takes \(body.minutes) minutes to read", at: file.place(0..<0),
        hint: "split it; \(Self.minuteLimit) minutes are the most")
    ]
  }

  /// Where a block starts: its first word that can be found in the file.
  private func place(of block: Substring) -> SourcePlace {
    let start = block.split(separator: " ").prefix(3).joined(separator: " ")
    guard let found = file.text(0..<file.bytes.count).firstRange(of: start) else {
      return file.place(0..<0)
    }
    let text = file.text(0..<file.bytes.count)
    let offset = text[..<found.lowerBound].utf8.count
    return file.place(offset..<offset + start.utf8.count)
  }
}
