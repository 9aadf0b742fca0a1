import Diagnostics
import FrontMatter

/// Splits a Markdown file and reads its front matter with `read`; `nil` only if it has none that can be read, so that
/// what refers to a page with a mistake is not told to be wrong as well.
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
  guard let yaml = parts.yaml else {
    diagnostics.append(
      .error(
        "front-matter", "\(kind) starts with front matter", at: file.place(0..<0),
        hint: "begin the file with a line ---, one \"key: value\" a line, and a line ---"))
    return nil
  }
  guard let node = readYAML(YAMLText(file: file, range: yaml), &diagnostics) else { return nil }
  var fields = Fields(node, of: kind)
  let page = read(PageText(file: file, body: parts.body), &fields)
  fields.finish(&diagnostics)
  return page
}

/// Old addresses of a page, relative to the site's root.
func readAliases(_ fields: inout Fields) -> [Located<String>] {
  fields.texts(
    "aliases", "old addresses of the page, which go on to lead here: old/page.html or old/")
}
