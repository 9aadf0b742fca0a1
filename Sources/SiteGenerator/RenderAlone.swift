package import Diagnostics
import FrontMatter
import Markdown
package import Markup

/// The body of one Markdown file as HTML, without a site around it; `plain` is CommonMark alone.
package func renderAlone(
  _ file: SourceFile, plain: Bool
) -> (html: HTML, diagnostics: [Diagnostic]) {
  if plain {
    let rendering = Document(parsing: file, options: .plain).rendered()
    return (rendering.html, rendering.diagnostics)
  }
  if let problem = file.encodingProblem { return (HTML(), [problem]) }
  do throws(Diagnostic) {
    let parts = try FrontMatter(of: file)
    let rendering = Document(parsing: file, body: parts.body).rendered()
    return (rendering.html, rendering.diagnostics)
  } catch {
    return (HTML(), [error])
  }
}
