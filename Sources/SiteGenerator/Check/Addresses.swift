import Diagnostics
import FrontMatter
import Markup
import Platform

/// Every address of the site, told apart as hosts do that ignore case, with the redirects from old ones.
struct Addresses: Sendable {
  /// The files that are copied as they are.
  let copies: [OutputFile]
  /// Pages at old addresses that lead to the new ones.
  let redirects: [OutputFile]
  /// Addresses that two files want.
  let diagnostics: [Diagnostic]

  init(_ site: Site, _ theme: Theme) {
    var diagnostics: [Diagnostic] = []
    var taken: [String: String] = [:]
    func take(_ path: SitePath, _ owner: String, _ place: SourcePlace) -> Bool {
      let key = path.text.lowercased()
      if let above = Self.folders(above: key).first(where: { taken[$0] != nil }) {
        diagnostics.append(
          .error(
            "duplicate-address", "\"\(path.text)\" lies below the file \"\(above)\"", at: place,
            hint: "choose another folder"))
        return false
      }
      guard let other = taken[key] else {
        taken[key] = owner
        return true
      }
      diagnostics.append(
        .error(
          "duplicate-address", "\"\(path.text)\" is also the address of \(other)", at: place,
          hint: "rename one of the two"))
      return false
    }
    for name in Self.generated { taken[name] = "a page that sitegen makes" }
    for section in site.sections { taken[section.path.text] = section.text.file.path }
    for entity in site.entities { taken[entity.path.text] = entity.text.file.path }
    for page in site.pages {
      _ = take(page.path, page.text.file.path, SourcePlace(path: page.text.file.path))
    }
    var copies: [OutputFile] = []
    for asset in site.assets + theme.assets
    where take(asset.path, asset.file.path, SourcePlace(path: asset.file.path)) {
      copies.append(OutputFile(path: asset.path.text, bytes: asset.file.bytes))
    }
    var redirects: [OutputFile] = []
    var moves: [(old: SitePath, new: SitePath)] = []
    let aliased =
      site.sections.map { ($0.aliases, $0.path, $0.title) }
      + (([site.home].compactMap(\.self)) + site.pages).map { ($0.aliases, $0.path, $0.title) }
      + site.entities.map { ($0.aliases, $0.path, $0.name) }
    for (aliases, target, title) in aliased {
      for alias in aliases {
        guard let path = Self.path(of: alias, &diagnostics), take(path, "an alias", alias.place)
        else { continue }
        redirects.append(Self.redirect(from: path, to: target, title: title, site))
        moves.append((path, target))
      }
    }
    (self.copies, self.redirects, self.diagnostics) = (copies, redirects, diagnostics)
    rules = moves.map { Self.rule(from: $0.old, to: $0.new, site.settings.serverPath) }.joined()
  }

  /// The redirects for hosts that read them from a file, as Netlify and Cloudflare Pages do: `from to status` a line;
  /// empty without any.
  private let rules: String

  /// The redirects as files: a page for each, and one for hosts.
  var redirectFiles: [OutputFile] {
    rules.isEmpty
      ? [] : redirects + [OutputFile(path: Self.rulesName, bytes: Array(rules.utf8))]
  }

  private static let rulesName = "_redirects"

  private static func rule(from old: SitePath, to new: SitePath, _ root: String) -> String {
    func url(_ path: SitePath) -> String {
      let file = SitePath("index.html").reference(to: path)
      let isFolder = file == "index.html" || file.hasSuffix("/index.html")
      return root + (isFolder ? String(file.dropLast("index.html".count)) : file)
    }
    return "\(url(old)) \(url(new)) 301\n"
  }

  private static let generated = [
    "index.html", "timeline.html", "glossary.html", "people.html", "places.html",
    "documents.html", "sources.html", "claims.html", "all.html", "404.html", "robots.txt",
    "sitemap.xml",
    "feed.xml", "timeline.json", "timeline.csv", "timeline.ics",
    "timeline.timelinejs.json", "timeline.jsonld", "claims.jsonld", Theme.filtersPath,
    rulesName, Publication.manifestName,
  ]

  /// The folders that a file lies in: `a` and `a/b` for `a/b/c.html`.
  private static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  /// The file of an old address: `old/page.html`, or `old/` for `old/index.html`.
  private static func path(
    of alias: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> SitePath? {
    let text = file(of: alias.value)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain =
      parts.allSatisfy { !["", ".", ".."].contains($0) }
      && !parts.dropLast().contains { $0.hasSuffix(".html") }
    guard isPlain, text.hasSuffix(".html") else {
      diagnostics.append(
        .error(
          "alias", "\"\(alias.value)\" is no address in this site", at: alias.place,
          hint: "write it as in old/page.html or old/"))
      return nil
    }
    return SitePath(text)
  }

  /// The path of the file at an address as people write it.
  static func file(of address: String) -> String {
    var text = address
    if text.hasPrefix("/") { text.removeFirst() }
    if text.isEmpty || text.hasSuffix("/") { text += "index.html" }
    return text
  }

  private static func redirect(
    from path: SitePath, to target: SitePath, title: String, _ site: Site
  ) -> OutputFile {
    let href = path.reference(to: target)
    var html = HTML("<!doctype html>\n<html")
    html.attribute("lang", site.words.language)
    html.raw("><head><meta charset=\"utf-8\"><title>")
    html.text(title)
    html.raw("</title><meta http-equiv=\"refresh\"")
    html.attribute("content", "0; url=\(href)")
    html.raw("><meta name=\"robots\" content=\"noindex\">")
    if let base = site.settings.baseURL {
      html.raw("<link rel=\"canonical\"")
      html.attribute("href", base + (target.text == "index.html" ? "" : target.text))
      html.raw(">")
    }
    html.raw("</head><body><main><h1>")
    html.text(title)
    html.raw("</h1><p><a")
    html.attribute("href", href)
    html.raw(">")
    html.text(title)
    html.raw("</a></p></main></body></html>\n")
    return OutputFile(path: path.text, bytes: html.bytes)
  }
}
