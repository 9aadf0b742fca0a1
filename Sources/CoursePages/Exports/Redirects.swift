import Course
import Diagnostics
import Formats
import Markup

/// Pages at old addresses that lead to the new ones, and `_redirects` for hosts that read them from a file, as Netlify and
/// Cloudflare Pages do: `from to status` a line.
struct Redirects: ExportKind {
  private static let rules = Route("_redirects")

  func routes(_ facts: Facts) -> [Route] { [Self.rules] }

  func files(_ pages: PageFacts, _ theme: SiteTheme) -> [OutputFile] {
    let (facts, aliases) = (pages.facts, pages.facts.aliases)
    guard !aliases.isEmpty else { return [] }
    let rules = aliases.map { rule(from: $0.old, to: $0.target, facts.settings.serverPath) }
      .joined()
    return aliases.map { redirect($0, facts) }
      + [OutputFile(path: Self.rules.text, bytes: Array(rules.utf8))]
  }

  private func rule(from old: Route, to new: Route, _ root: String) -> String {
    func url(_ path: Route) -> String {
      let file = Route.home.reference(to: path)
      let isFolder = file == "index.html" || file.ends(with: "/index.html")
      return root + (isFolder ? String(file.dropLast("index.html".count)) : file)
    }
    return "\(url(old)) \(url(new)) 301\n"
  }

  private func redirect(_ alias: Alias, _ facts: Facts) -> OutputFile {
    let (target, title) = (alias.target, alias.title)
    let href = alias.old.reference(to: target)
    var html = HTML("<!doctype html>\n<html")
    html.attribute("lang", facts.words.language)
    html.raw("><head><meta charset=\"utf-8\"><title>")
    html.text(title)
    html.raw("</title><meta http-equiv=\"refresh\"")
    html.attribute("content", "0; url=\(href)")
    html.raw("><meta name=\"robots\" content=\"noindex\">")
    if let base = facts.baseURL {
      html.raw("<link rel=\"canonical\"")
      html.attribute("href", base + target.published)
      html.raw(">")
    }
    html.raw("</head><body><main><h1>")
    html.text(title)
    html.raw("</h1><p><a")
    html.attribute("href", href)
    html.raw(">")
    html.text(title)
    html.raw("</a></p></main></body></html>\n")
    return OutputFile(path: alias.old.text, bytes: html.bytes)
  }
}
