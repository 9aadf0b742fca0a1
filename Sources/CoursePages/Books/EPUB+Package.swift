import Formats
import Markup

/// What tells of the book: its contents and the package document.
extension EPUB {
  var navigation: [UInt8] {
    var xml = head(book.contentsTitle, root: "", kind: "contents")
    xml.raw("<nav epub:type=\"toc\" id=\"toc\"><h1>")
    xml.text(book.contentsTitle)
    xml.raw("</h1>")
    write(book.chapters, to: &xml)
    xml.raw("</nav>\n</body>\n</html>\n")
    return xml.bytes
  }

  private func write(_ chapters: [Book.Chapter], to xml: inout HTML) {
    xml.raw("<ol>\n")
    for chapter in chapters where site[chapter.route] != nil {
      xml.raw("<li><a")
      xml.attribute(
        "href", percentEncoded(Self.path(of: chapter.route), keeping: UInt8(ascii: "/")))
      xml.raw(">")
      xml.text(chapter.title)
      xml.raw("</a>")
      if !chapter.parts.isEmpty { write(chapter.parts, to: &xml) }
      xml.raw("</li>\n")
    }
    xml.raw("</ol>")
  }

  func package(_ items: [Item]) -> [UInt8] {
    var xml = HTML(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\""
    )
    xml.attribute("xml:lang", book.language)
    xml.raw(">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
    element("dc:identifier id=\"id\"", "dc:identifier", book.identifier, &xml)
    element("dc:title", "dc:title", book.title, &xml)
    element("dc:language", "dc:language", book.language, &xml)
    for author in book.authors { element("dc:creator", "dc:creator", author, &xml) }
    if let text = book.description { element("dc:description", "dc:description", text, &xml) }
    if let licence = book.licence { element("dc:rights", "dc:rights", licence, &xml) }
    element("dc:date", "dc:date", book.day, &xml)
    element("meta property=\"dcterms:modified\"", "meta", book.day + "T00:00:00Z", &xml)
    for (property, value) in Self.accessibility {
      element("meta property=\"schema:\(property)\"", "meta", value, &xml)
    }
    xml.raw("</metadata>\n<manifest>\n")
    for (number, item) in items.enumerated() {
      xml.raw("<item")
      xml.attribute("id", "i\(number)")
      xml.attribute("href", percentEncoded(item.path, keeping: UInt8(ascii: "/")))
      xml.attribute("media-type", item.type)
      if let properties = item.properties { xml.attribute("properties", properties) }
      xml.raw("/>\n")
    }
    xml.raw("</manifest>\n<spine>\n")
    for (number, item) in items.enumerated() where item.isRead {
      xml.raw("<itemref")
      xml.attribute("idref", "i\(number)")
      xml.raw("/>\n")
    }
    xml.raw("</spine>\n</package>\n")
    return xml.bytes
  }

  /// What EPUB Accessibility 1.1 asks to be told.
  private static let accessibility = [
    ("accessMode", "textual"), ("accessMode", "visual"), ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "structuralNavigation"), ("accessibilityFeature", "tableOfContents"),
    ("accessibilityFeature", "alternativeText"), ("accessibilityHazard", "none"),
  ]

  private func element(_ start: String, _ end: String, _ text: String, _ xml: inout HTML) {
    xml.append(HTML(bytes: Array("<\(start)>".utf8)))
    xml.text(text)
    xml.append(HTML(bytes: Array("</\(end)>\n".utf8)))
  }
}
