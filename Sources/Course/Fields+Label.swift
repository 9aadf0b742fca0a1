package import Diagnostics
package import FrontMatter
import Markdown

extension Fields {
  /// Text that readers see where no link can stand: emphasis works in it, and a link or a citation, of which only words
  /// would be left, is told.
  package mutating func label(
    _ key: String, _ note: StaticString = "", isRequired: Bool = false
  ) -> Located<String>? {
    let text = text(key, note, isRequired: isRequired)
    if let text, let problem = labelProblem(of: text, under: key) { report(problem) }
    return text
  }

  /// A list of such texts.
  mutating func labels(_ key: String, _ note: StaticString = "") -> [Located<String>] {
    let texts = texts(key, note)
    for problem in texts.compactMap({ labelProblem(of: $0, under: key) }) { report(problem) }
    return texts
  }

  /// One such text or a list of them.
  mutating func labelOrLabels(_ key: String, _ note: StaticString = "") -> [Located<String>] {
    let texts = textOrTexts(key, note)
    for problem in texts.compactMap({ labelProblem(of: $0, under: key) }) { report(problem) }
    return texts
  }
}

/// That a text which stands on many pages is too long for that, or holds a link or a citation of which readers will see
/// words only or nothing, or syntax that stays text.
func labelProblem(of text: Located<String>, under key: String) -> Diagnostic? {
  // What names something stands wherever that is named, and to name it takes a few bytes.
  let limit = key == "title" || key == "name" ? Limit.title : .label
  if let problem = limit.problem("\"\(key)\" has", text.value.utf8.count, at: text.place) {
    return problem
  }
  guard InlineText.mayHoldMarkup(text.value) else { return nil }
  let line = InlineText(text.value, options: MarkdownOptions())
  guard let reference = line.reference(at: text.place) else { return line.leftover(at: text.place) }
  switch reference.kind {
  case .link:
    return .warning(
      "lost-link", "\"\(key)\" holds a link, and readers see its words only", at: reference.place,
      hint: "links stand in the text of a page, its summary and notes")
  case .citation:
    return .warning(
      "lost-link", "\"\(key)\" holds a citation, and readers do not see it", at: reference.place,
      hint: "cite in the text of a page, its summary and notes, or write \\@ if this cites nothing")
  }
}
