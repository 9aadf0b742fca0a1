import Course
package import Diagnostics
package import Formats

/// The built site holds together: every link and anchor is there, ids are used once, every page can be reached from the home
/// page, nothing is fetched from elsewhere, images have words and a size, pages keep to their budget.
package struct OutputCheck {
  private let pages: [OutputPage]
  private let byPath: [Route: Int]
  private let sizes: [ByteString: Int]
  private let prefix: String
  private let serverPath: String
  /// The most kibibytes of a page with all that it loads.
  private let budget: Int?

  /// What is wrong with `outputs`, whose places stand in files named `name/…`, with these files. `serverPath` is what the
  /// page for missing addresses starts its links with.
  package static func run(
    _ outputs: [OutputFile], name: String, serverPath: String, budget: Int?
  ) -> (diagnostics: [Diagnostic], files: [SourceFile]) {
    let files = outputs.map { SourceFile(path: "\(name)/\($0.path)", bytes: $0.bytes) }
    let check = OutputCheck(outputs, files, name, serverPath, budget)
    return (
      check.pages.flatMap(check.problems) + check.unreachable
        + zip(outputs, files).filter { $0.0.path.ends(with: ".css") }.flatMap { styles($0.1) },
      files
    )
  }

  private init(
    _ outputs: [OutputFile], _ files: [SourceFile], _ name: String, _ serverPath: String,
    _ budget: Int?
  ) {
    pages = zip(outputs, files).filter { $0.0.path.ends(with: ".html") }
      .map { OutputPage(Route($0.path), $1) }
    byPath = Dictionary(
      pages.enumerated().map { ($0.element.path, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    sizes = Dictionary(
      outputs.map { (ByteString($0.path), $0.bytes.count) }, uniquingKeysWith: { first, _ in first }
    )
    prefix = name
    self.serverPath = serverPath
    self.budget = budget
  }

  /// A reference within the site, or where else it leads.
  private enum Target {
    case file(String, fragment: String?)
    case elsewhere
    case outside(String)
  }

  /// Whether an address leads out of the site: what is loaded from there is blocked, and has been told.
  private func isElsewhere(_ url: String, on page: OutputPage) -> Bool {
    if case .elsewhere = target(of: url, on: page) { true } else { false }
  }

  private func target(of url: String, on page: OutputPage) -> Target {
    var url = url
    if page.path.text == "404.html", url.begins(with: serverPath) {
      url.removeFirst(serverPath.count)
      if url.isEmpty { url = "index.html" }
    }
    if url.begins(with: "//") { return .elsewhere }
    if let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")),
      url[..<colon].utf8.allSatisfy({
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "+-.".utf8.contains($0)
      })
    {
      return .elsewhere
    }
    let parts = url.parts(at: "#", most: 2)
    let fragment = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    let path = (parts.first ?? "").parts(at: "?", most: 2)[0]
    guard !path.isEmpty else { return .file(page.path.text, fragment: fragment) }
    if path.begins(with: "/") { return .outside(url) }
    var folders = page.path.text.parts(at: "/").dropLast().map(String.init)
    for part in path.parts(at: "/") {
      switch part {
      case ".": break
      case "..": if folders.popLast() == nil { return .outside(url) }
      default: folders.append(String(part).removingPercentEncoding)
      }
    }
    let file = folders.joined(separator: "/")
    return .file(
      file.ends(with: "/") || file.isEmpty ? file + "index.html" : file, fragment: fragment)
  }

  private func problems(_ page: OutputPage) -> [Diagnostic] {
    var problems = page.references.compactMap { problem($0, on: page) }
    problems += page.repeatedIDs.map {
      .error("output-id", "the id \"\($0.id)\" is used again on this page", at: $0.place)
    }
    problems += page.ownReferences.filter { page.ids[ByteString($0.id)] == nil }.map {
      .error("output-anchor", "nothing on this page has the id \"\($0.id)\"", at: $0.place)
    }
    for image in page.images {
      if !image.hasWords {
        problems.append(
          .error(
            "output-image", "an image without \"alt\"", at: image.place,
            hint: "describe it, or write alt=\"\" if it says nothing"))
      } else if !image.hasSize, !isElsewhere(image.url, on: page) {
        problems.append(
          .warning(
            "output-image", "an image without \"width\" and \"height\"", at: image.place,
            hint: "with them the page keeps still while the image loads"))
      }
    }
    if let budget {
      let loaded = Set(
        page.references.filter(\.isRequest).compactMap { reference -> ByteString? in
          guard case .file(let file, _) = target(of: reference.url, on: page) else { return nil }
          return ByteString(file)
        })
      let bytes = loaded.reduce(page.byteCount) { $0 + (sizes[$1] ?? 0) }
      if bytes > budget * 1024 {
        problems.append(
          .warning(
            "page-weight", "the page weighs \((bytes + 1023) / 1024) KiB with all that it loads",
            at: SourcePlace(path: "\(prefix)/\(page.path.text)"),
            hint: "\(budget) KiB is the budget of site.yaml"))
      }
    }
    return problems
  }

  private func problem(_ reference: OutputPage.Reference, on page: OutputPage) -> Diagnostic? {
    switch target(of: reference.url, on: page) {
    case .elsewhere:
      guard reference.isRequest, !reference.url.begins(with: "data:") else { return nil }
      return .error(
        "output-request", "the page loads \"\(reference.url)\" from elsewhere", at: reference.place,
        hint: "put the file into the site")
    case .outside(let url):
      return .error(
        "output-link", "\"\(url)\" leads out of the site's folder", at: reference.place,
        hint: "links inside the site are relative, so that it works under any address")
    case .file(let file, let fragment):
      guard sizes[ByteString(file)] != nil else {
        return .unknown(
          file, "output-link", "there is no \"\(file)\" in the site", at: reference.place,
          among: sizes.keys.map(\.text))
      }
      guard let fragment, !fragment.isEmpty, fragment != "top",
        let target = byPath[Route(file)].map({ pages[$0] }), target.ids[ByteString(fragment)] == nil
      else { return nil }
      return .unknown(
        fragment, "output-anchor", "\"\(file)\" has no \"\(fragment)\"", at: reference.place,
        among: target.ids.keys.map(\.text))
    }
  }

  /// Pages that no way from the home page leads to.
  private var unreachable: [Diagnostic] {
    guard let home = byPath[Route.home] else { return [] }
    var seen: Set<Int> = [home]
    var waiting = [home]
    while let index = waiting.popLast() {
      for reference in pages[index].references {
        guard case .file(let file, _) = target(of: reference.url, on: pages[index]),
          let next = byPath[Route(file)], seen.insert(next).inserted
        else { continue }
        waiting.append(next)
      }
    }
    return pages.enumerated().filter { index, page in
      !seen.contains(index) && !page.isRedirect && page.path.text != "404.html"
    }.map { _, page in
      .warning(
        "unreachable", "no way from the home page leads to this page",
        at: SourcePlace(path: "\(prefix)/\(page.path.text)"),
        hint: "link to it, or add it to the navigation")
    }
  }

  /// What a style sheet loads from elsewhere.
  private static func styles(_ file: SourceFile) -> [Diagnostic] {
    let text = String(decoding: file.bytes, as: UTF8.self)
    return text.ranges(of: /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\//).map { range in
      let start = text[..<range.lowerBound].utf8.count
      return .error(
        "output-request", "the style sheet loads something from elsewhere",
        at: file.place(start..<start + text[range].utf8.count),
        hint: "put the file into the theme's assets")
    }
  }
}
