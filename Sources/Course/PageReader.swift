import Diagnostics
import FrontMatter

/// Splits a Markdown file and reads its front matter, if it has any, with `read`; `nil` only if that cannot be read, so
/// that what refers to a page with a mistake is not told to be wrong as well.
func readPage<Page>(
  _ file: SourceFile, of kind: String, _ diagnostics: inout [Diagnostic],
  _ read: (PageText, inout Fields) -> Page
) -> Page? {
  let parts: FrontMatter
  do throws(Diagnostic) {
    parts = try FrontMatter(of: file)
  } catch {
    diagnostics.append(error)
    return nil
  }
  var node = YAMLNode(.null, at: file.place(parts.body.lowerBound..<parts.body.lowerBound))
  if let yaml = parts.yaml {
    guard let read = readYAML(YAMLText(file: file, range: yaml), &diagnostics) else { return nil }
    node = read
  }
  var fields = Fields(node, of: kind)
  let page = read(PageText(file: file, body: parts.body), &fields)
  fields.finish(&diagnostics, foreign: ForeignKey.all)
  return page
}

/// What readers see as the name of a page: what front matter says under `key`, else the first heading, which then leaves
/// the text; empty with a diagnostic if there is neither.
func readTitle(
  _ key: String, _ note: StaticString, _ text: inout PageText, _ fields: inout Fields,
  isRequired: Bool = true
) -> String {
  let written = fields.label(key, note)
  guard !fields.isDescribing, fields.isMissing(key) else { return written?.value ?? "" }
  return takeTitle(key, &text, &fields, isRequired: isRequired)
}

/// The title that the first heading of a text is, taken out of it for what has none under `key`; empty without one, which is
/// reported if one `isRequired`.
func takeTitle(
  _ key: String, _ text: inout PageText, _ fields: inout Fields, isRequired: Bool = true
) -> String {
  if let title = text.takeTitle() {
    if let problem = labelProblem(of: title.written, under: key) { fields.report(problem) }
    return title.words
  }
  if isRequired {
    fields.reportMissing(
      key,
      hint:
        "write \"\(key): …\" in its front matter, between two lines ---, or begin the text with # and the \(key)"
    )
  }
  return ""
}

/// Old addresses of a page, relative to the site's root.
func readAliases(_ fields: inout Fields) -> [Located<String>] {
  fields.texts(
    "aliases", "old addresses of the page, which go on to lead here: old/page.html or old/")
}
