import Course
import Diagnostics
package import Formats
import Markup

/// The course as a cartridge for learning management systems such as Moodle and Canvas: IMS Common Cartridge 1.3 (IMS Global,
/// 2014). Its pages are web content, the questions of each page a test (QTI 1.2.1 in the cartridge's profile).
package struct CommonCartridge: BookFormat {
  package static let name = "imscc"
  package static let ending = ".imscc"
  package static let purpose =
    "the pages and, as tests, the questions for Moodle, Canvas and others (IMS Common Cartridge 1.3, QTI 1.2)"

  private let book: Book
  private let site: [OutputFile]
  private let groups: [QuestionGroup]

  /// The cartridge made of the files of a site.
  package init(_ book: Book, of site: [OutputFile]) {
    self.book = book
    self.site = site.map { OutputFile(path: "site/\($0.path)", bytes: $0.bytes) }
    groups = book.questions()
  }

  /// The cartridge's file; throws what no ZIP archive can hold.
  package func bytes() throws(ZipArchive.Failure) -> [UInt8] {
    let tests = groups.map { group in
      OutputFile(path: Self.path(of: group), bytes: QTIAssessment(group, of: book).bytes)
    }
    let manifest = OutputFile(path: "imsmanifest.xml", bytes: manifest)
    return try ZipArchive.bytes(of: [manifest] + tests + site)
  }

  /// A test stands in a folder of its own (Implementation §4.3).
  private static func path(of group: QuestionGroup) -> String { "questions/\(group.name)/test.xml" }

  // MARK: Manifest

  private var manifest: [UInt8] {
    var xml = HTML("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest")
    xml.attribute("identifier", "course-" + book.slug)
    xml.raw(
      """
       xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest">
      <metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>
      <lom:lom><lom:general>
      """)
    string("title", book.title, &xml)
    xml.raw("<lom:language>")
    xml.text(book.language)
    xml.raw("</lom:language>")
    if let description = book.description { string("description", description, &xml) }
    xml.raw("</lom:general>")
    if let licence = book.licence {
      xml.raw(
        "<lom:rights><lom:copyrightAndOtherRestrictions><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions>"
      )
      string("description", licence, &xml)
      xml.raw("</lom:rights>")
    }
    xml.raw(
      """
      </lom:lom></metadata>
      <organizations><organization identifier="course" structure="rooted-hierarchy"><item identifier="root">

      """)
    items(&xml)
    xml.raw("</item></organization></organizations>\n<resources>\n")
    resources(&xml)
    xml.raw("</resources>\n</manifest>\n")
    return xml.bytes
  }

  private func string(_ name: StaticString, _ text: String, _ xml: inout HTML) {
    xml.raw("<lom:")
    xml.raw(name)
    xml.raw("><lom:string")
    xml.attribute("language", book.language)
    xml.raw(">")
    xml.text(text)
    xml.raw("</lom:string></lom:")
    xml.raw(name)
    xml.raw(">")
  }

  /// The pages in the order of reading; those with questions, and indexes with what they list, are folders.
  private func items(_ xml: inout HTML) {
    let questions = Dictionary(
      groups.enumerated().map { ($0.element.route, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let numbers = Dictionary(
      book.pages.enumerated().map { ($0.element.route, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func item(_ id: String, of resource: String, _ title: String) {
      xml.raw("<item")
      xml.attribute("identifier", id)
      xml.attribute("identifierref", resource)
      xml.raw("><title>")
      xml.text(title)
      xml.raw("</title></item>\n")
    }
    for chapter in book.chapters {
      let number = numbers[chapter.route] ?? 0
      let test = questions[chapter.route]
      guard test != nil || !chapter.parts.isEmpty else {
        item("item-\(number)", of: "page-\(number)", chapter.title)
        continue
      }
      xml.raw("<item")
      xml.attribute("identifier", "folder-\(number)")
      xml.raw("><title>")
      xml.text(chapter.title)
      xml.raw("</title>\n")
      item("item-\(number)", of: "page-\(number)", chapter.title)
      for part in chapter.parts {
        let number = numbers[part.route] ?? 0
        item("item-\(number)", of: "page-\(number)", part.title)
      }
      if let test { item("item-test-\(test)", of: "test-\(test)", book.questionsTitle) }
      xml.raw("</item>\n")
    }
  }

  /// The pages, what they need, and the tests (Implementation §4.4: every file in one resource).
  private func resources(_ xml: inout HTML) {
    let pages = book.pages.map { "site/" + $0.route.text }
    let known = Set(pages)
    for (number, path) in pages.enumerated() {
      xml.raw("<resource")
      xml.attribute("identifier", "page-\(number)")
      xml.raw(" type=\"webcontent\"")
      let href = percentEncoded(path, keeping: UInt8(ascii: "/"))
      xml.attribute("href", href)
      xml.raw("><file")
      xml.attribute("href", href)
      xml.raw("/><dependency identifierref=\"files\"/></resource>\n")
    }
    xml.raw("<resource identifier=\"files\" type=\"webcontent\">\n")
    for file in site where !known.contains(file.path) {
      xml.raw("<file")
      xml.attribute("href", percentEncoded(file.path, keeping: UInt8(ascii: "/")))
      xml.raw("/>\n")
    }
    xml.raw("</resource>\n")
    for (number, group) in groups.enumerated() {
      xml.raw("<resource")
      xml.attribute("identifier", "test-\(number)")
      xml.raw(" type=\"imsqti_xmlv1p2/imscc_xmlv1p3/assessment\"><file")
      xml.attribute("href", Self.path(of: group))
      xml.raw("/></resource>\n")
    }
  }
}
