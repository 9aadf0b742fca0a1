import Course
import Diagnostics
package import Formats
import Markup

/// The course for readers of electronic books: EPUB 3.3 (W3C, 2023). Its pages are the site's without the frame around them, written
/// as XML; questions show their answers below, drawings and pictures are inside, links lead within the book or to the web.
package struct EPUB: BookFormat {
  package static let name = "epub"
  package static let ending = ".epub"
  package static let purpose = "the course as an electronic book (EPUB 3.3)"

  let book: Book
  /// The site's files by their addresses.
  let site: [Route: [UInt8]]
  private let routes: Set<Route>

  /// The book made of the files of a site.
  package init(_ book: Book, of site: [OutputFile]) {
    self.book = book
    self.site = Dictionary(
      site.map { (Route($0.path), $0.bytes) }, uniquingKeysWith: { first, _ in first })
    routes = Set(book.pages.map(\.route))
  }

  /// The book's file; throws what no ZIP archive can hold.
  package func bytes() throws(ZipArchive.Failure) -> [UInt8] { try ZipArchive.bytes(of: files) }

  /// A file of the book, as its list of files has it.
  struct Item {
    let path: String
    let type: String
    var properties: String?
    var isRead = false
  }

  static let styles = ["assets/site.css", "assets/pages.css", "assets/figures.css"]

  /// The files of the archive: the type first, as OCF §4.3 asks.
  private var files: [OutputFile] {
    var items: [Item] = []
    var files: [OutputFile] = []
    var resources: Set<Route> = []
    for page in book.pages {
      guard let html = site[page.route] else { continue }
      let body = body(of: html, on: page.route, &resources)
      let path = Self.path(of: page.route)
      let hasDrawing = body.firstIndex(of: Array("<svg".utf8)) != nil
      items.append(
        Item(
          path: path, type: "application/xhtml+xml", properties: hasDrawing ? "svg" : nil,
          isRead: true))
      files.append(OutputFile(path: "EPUB/" + path, bytes: document(page, body)))
    }
    for style in Self.styles {
      guard let bytes = site[Route(style)] else { continue }
      items.append(Item(path: style, type: "text/css"))
      files.append(OutputFile(path: "EPUB/" + style, bytes: Self.withoutPaper(bytes)))
    }
    for route in resources.sorted() {
      guard let bytes = site[route], let type = Self.imageType(of: route) else { continue }
      items.append(Item(path: route.text, type: type))
      files.append(OutputFile(path: "EPUB/" + route.text, bytes: bytes))
    }
    items.append(Item(path: "nav.xhtml", type: "application/xhtml+xml", properties: "nav"))
    return [
      OutputFile(path: "mimetype", bytes: Array("application/epub+zip".utf8)),
      OutputFile(path: "META-INF/container.xml", bytes: Array(Self.container.utf8)),
      OutputFile(path: "EPUB/package.opf", bytes: package(items)),
      OutputFile(path: "EPUB/nav.xhtml", bytes: navigation),
    ] + files
  }

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>

    """

  /// A style sheet without its rules for paper, which no reader of books prints on and some cannot read.
  static func withoutPaper(_ style: [UInt8]) -> [UInt8] {
    var rest = style[...]
    var kept: [UInt8] = []
    while let start = rest.firstRange(of: Array("@media print".utf8)) {
      kept += rest[..<start.lowerBound]
      var depth = 0
      let end = rest[start.upperBound...].firstIndex { byte in
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        return byte == UInt8(ascii: "}") && depth == 0
      }
      rest = end.map { rest[($0 + 1)...] } ?? []
    }
    return kept + rest
  }

  static func path(of route: Route) -> String {
    route.text.ends(with: ".html") ? String(route.text.dropLast(5)) + ".xhtml" : route.text
  }

  private static func imageType(of route: Route) -> String? {
    let types = [
      ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
      ".gif": "image/gif", ".webp": "image/webp",
    ]
    let name = route.text.lowercased()
    return types.first { name.ends(with: $0.key) }?.value
  }

  // MARK: Pages

  /// What stands in a page's `main`, as XML.
  private func body(of html: [UInt8], on route: Route, _ resources: inout Set<Route>) -> [UInt8] {
    var start = html.startIndex
    if let opening = html.firstRange(of: Array("<main".utf8)),
      let end = html[opening.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    {
      start = end + 1
    }
    let end = html.lastRange(of: Array("</main>".utf8)) ?? html.endIndex
    var found: Set<Route> = []
    let body = XHTML.bytes(of: Array(html[start..<max(start, end)])) { tag in
      ["contents", "pager", "filters", "progress", "letters", "study-tools", "downloads", "keys"]
        .contains {
          tag["class"]?.value.parts(at: " ").contains(Substring($0)) == true
        }
    } reference: { reference in
      link(reference, on: route, &found)
    }
    resources.formUnion(found)
    return body
  }

  /// What a reference leads to from a page of the book; `nil` if that is not in the book.
  private func link(_ reference: String, on page: Route, _ resources: inout Set<Route>) -> String? {
    if reference.begins(with: "#") || reference.begins(with: "http://")
      || reference.begins(with: "https://")
      || reference.begins(with: "mailto:")
    {
      return reference
    }
    let parts = reference.parts(at: "#", most: 2)
    let path = parts.first.map { String($0.parts(at: "?", most: 2)[0]) } ?? ""
    let decoded = path.removingPercentEncoding
    guard
      let target = ContentFolder(of: page.text).file(decoded).map(Route.init)
    else { return nil }
    if routes.contains(target) {
      let file = page.reference(to: target)
      let named = file.ends(with: ".html") ? String(file.dropLast(5)) + ".xhtml" : file
      return named + (parts.count > 1 ? "#" + parts[1] : "")
    }
    guard Self.imageType(of: target) != nil, site[target] != nil else { return nil }
    resources.insert(target)
    return page.reference(to: target)
  }

  private func document(_ page: Book.Chapter, _ body: [UInt8]) -> [UInt8] {
    var xml = head(page.title, root: page.route.pathToRoot, kind: "prose")
    xml.append(HTML(bytes: body))
    xml.raw("</body>\n</html>\n")
    return xml.bytes
  }

  func head(_ title: String, root: String, kind: StaticString) -> HTML {
    var xml = HTML(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\""
    )
    xml.attribute("lang", book.language)
    xml.attribute("xml:lang", book.language)
    xml.raw("><head><meta charset=\"utf-8\"/><title>")
    xml.text(title)
    xml.raw("</title>")
    for style in Self.styles where site[Route(style)] != nil {
      xml.raw("<link rel=\"stylesheet\" type=\"text/css\"")
      xml.attribute("href", root + style)
      xml.raw("/>")
    }
    xml.raw("</head><body class=\"")
    xml.raw(kind)
    xml.raw("\">\n")
    return xml
  }
}

extension [UInt8] {
  /// Where the last occurrence of some bytes begins.
  fileprivate func lastRange(of bytes: [UInt8]) -> Int? {
    guard count >= bytes.count else { return nil }
    return (0...(count - bytes.count)).last { self[$0..<$0 + bytes.count].elementsEqual(bytes) }
  }
}
