import CoursePages
import Formats
import SiteGenerator
import TestSupport
import Testing

/// The site as a SCORM 1.2 package, by the clauses of its Content Aggregation Model.
@Suite struct SCORMTests {
  @Test func holdsTheSite() async throws {
    let site = await build(EPUBTests.files)
    let outputs = try #require(site.build.outputs, "\(site.report)")
    let book = try #require(site.build.book)
    let bytes = try SCORM(book, of: outputs).bytes()
    let text = String(decoding: bytes, as: UTF8.self)
    // §2.3.1: the manifest is named imsmanifest.xml and stands at the root; here it is the first file.
    #expect(bytes.dropFirst(30).starts(with: "imsmanifest.xml<?xml".utf8))
    // §2.3.3: schema and version, one default organization, its item refers to a resource that is a SCO with a start.
    #expect(
      text.contains(
        """
        <manifest identifier="course-rivers-borders" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
        <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
        <organizations default="course"><organization identifier="course"><title>Rivers &amp; borders</title><item identifier="item" identifierref="site"><title>Rivers &amp; borders</title></item></organization></organizations>
        <resources>
        <resource identifier="site" type="webcontent" adlcp:scormtype="sco" href="_scorm/launch.html">
        """))
    // §2.3.5: every file is listed.
    for file in outputs.map(\.path) + ["_scorm/launch.html", "_scorm/launch.js"] {
      #expect(text.contains("<file href=\"\(file)\"/>"), "\(file)")
    }
    #expect(text.contains(#"data-sections="sections/a.html""#))
  }
}
